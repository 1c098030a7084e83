// The city's documents as files: made outside the requests' thread, and given again, the same bytes, while nothing they
// are made from has changed.

import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { vietnamDate } from '../core/dates';
import { formatNumber } from '../core/numbers';
import type { Copy } from '../core/outline/facts';
import { Problem, PROBLEMS } from '../core/problem';
import type { SummaryStatuses } from '../core/workflow';
import type { Watch } from '../documents/document-maker';
import type { CityFactsAsText, StandingAsText } from '../documents/facts-as-text';
import { DocumentPress } from '../reports/document-press';
import { CityReportService } from './city-report.service';
import { KeptDocuments, type MadeDocument } from './kept-documents';
import { JoinedMaking } from './joined-making';

export interface CityDocumentRequest {
  period: string;
  format: 'docx' | 'xlsx';
  statuses: SummaryStatuses;
  copy: Copy;
}

/** What was asked for, and the data as they stood then. */
export interface PreparedDocument {
  request: CityDocumentRequest;
  sources: CityFactsAsText;
  /** The same while everything that is printed is the same. */
  fingerprint: string;
}

/**
 * Of the contents as the database keeps them, compressed. The communes of the country with reports of 12 kB each stay
 * below; their Word document takes less than 1 GB to make (bench).
 */
const MOST_BYTES = 64 * 1024 * 1024;

const KINDS = { docx: 'consolidatedReport', xlsx: 'consolidatedWorkbook' } as const;

@Injectable()
export class CityDocuments {
  protected readonly mostBytes: number = MOST_BYTES;
  private readonly kept = new KeptDocuments();
  private readonly making = new JoinedMaking<MadeDocument>();

  constructor(
    private readonly reports: CityReportService,
    private readonly press: DocumentPress,
  ) {}

  /** @throws Problem period.unknown; document.tooLarge (422) for a Word document of more than can be opened */
  async prepare(request: CityDocumentRequest): Promise<PreparedDocument> {
    const { period, format, statuses } = request;
    // A workbook has no copies.
    const sources = await this.reports.sources(period, statuses, format === 'xlsx' ? 'final' : request.copy);
    if (format === 'docx') await this.refuseTooLarge(sources);
    return { request, sources, fingerprint: fingerprintOf(format, sources) };
  }

  /** @throws Problem document.tooLarge (422) */
  async refuseTooLarge(sources: CityFactsAsText): Promise<void> {
    const bytes = await this.reports.contentBytes(sources);
    if (bytes <= this.mostBytes) return;
    const agencies = sources.agencies.filter(({ revision }) => revision !== null).length;
    throw new Problem(
      'document.tooLarge',
      `Báo cáo của ${formatNumber(agencies)} đơn vị dài hơn mức một văn bản Word mở được. ${PROBLEMS['document.tooLarge'].advice}`,
    );
  }

  /** @throws Problem document.unavailable (503), document.abandoned (410) */
  async make({ request, sources, fingerprint }: PreparedDocument, watch: Watch = {}): Promise<MadeDocument> {
    const kept = this.kept.find(fingerprint);
    if (kept) return kept;
    return this.making.join(fingerprint, watch, async (shared) => {
      const { code } = sources.period;
      const contents = (agencies: readonly StandingAsText[]) => this.reports.contents(code, agencies);
      const bytes = await this.press.make({ kind: KINDS[request.format], facts: sources, contents }, shared);
      const made = { bytes, etag: `"${createHash('sha256').update(bytes).digest('hex')}"` };
      this.kept.keep(fingerprint, made);
      return made;
    });
  }
}

/**
 * Of everything a document prints. Figures and contents stand behind the revisions' numbers, which never change. The
 * printed moment is that of the first making: what it says of that moment stays true, but only for the same day, so
 * that nobody is handed yesterday's state (docs/decisions/documents.md).
 */
function fingerprintOf(format: string, sources: CityFactsAsText): string {
  const { template, summary, asOf, ...rest } = sources;
  const agencies = sources.agencies.map((standing) => ({ ...standing, figures: null, content: null }));
  const printed = {
    ...{ format, template: `${template.code} ${template.version}`, statuses: summary.statuses },
    ...{ day: vietnamDate(new Date(asOf)), ...rest, agencies },
  };
  return createHash('sha256').update(JSON.stringify(printed)).digest('hex');
}
