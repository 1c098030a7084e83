// What SKHCN reads while it writes the city's text: every agency's words on the same section, and the sentences the
// program makes from figures.

import { Injectable } from '@nestjs/common';
import { vietnamIso } from '../core/dates';
import type { LineBlock } from '../core/outline/block';
import { madeLines } from '../core/outline/city-outline';
import { Problem } from '../core/problem';
import { sectionsOf } from '../core/template/template';
import { countedRevision, type SummaryStatuses } from '../core/workflow';
import { Transactions } from '../database/transactions';
import { factsFromText } from '../documents/facts-as-text';
import { PeriodService } from '../periods/period.service';
import { TemplateStore } from '../periods/template-store';
import { ExpectedReports } from '../reports/expected-reports';
import { CityReportService } from './city-report.service';
import type { MadeLineDto, MadeLinesDto, SectionTextsDto } from './section-text.dto';

interface Row {
  agency: string;
  submitted_at: Date;
  text: string | null;
}

@Injectable()
export class SectionTextService {
  constructor(
    private readonly transactions: Transactions,
    private readonly periods: PeriodService,
    private readonly templates: TemplateStore,
    private readonly expected: ExpectedReports,
    private readonly cityReports: CityReportService,
  ) {}

  /** Of the revisions a summary reads. @throws Problem period.unknown, section.unknown */
  texts(periodCode: string, section: string, statuses: SummaryStatuses): Promise<SectionTextsDto> {
    return this.transactions.read(async (manager) => {
      const period = await this.periods.one(manager, periodCode);
      const asked = sectionsOf(this.templates.of(period)).find(({ id, text }) => id === section && text !== 'none');
      if (!asked) throw new Problem('section.unknown');
      const counted = (await this.expected.of(manager, period)).flatMap((report) => {
        const revision = countedRevision(statuses, report);
        return revision === null ? [] : [{ ...report, revision }];
      });
      const rows = await manager.query<Row[]>(
        `SELECT v.agency, v.submitted_at, v.content -> 'sections' ->> $4 AS text
         FROM unnest($2::text[], $3::int[]) AS k (agency, number)
         JOIN revision v ON v.period = $1 AND v.agency = k.agency AND v.number = k.number`,
        [periodCode, counted.map(({ agency }) => agency.code), counted.map(({ revision }) => revision), section],
      );
      const written = new Map(rows.map((row) => [row.agency, row]));
      const agencies = counted.flatMap(({ agency: { code, name, kind }, status, revision }) => {
        const row = written.get(code);
        if (!row) return [];
        return [
          { code, name, kind, status, revision, submittedAt: vietnamIso(row.submitted_at), text: row.text ?? '' },
        ];
      });
      return { period: periodCode, section, label: asked.label, statuses, agencies };
    });
  }

  /** The sentences the city's report prints from figures, section by section. @throws Problem period.unknown */
  async sentences(period: string, statuses: SummaryStatuses): Promise<MadeLinesDto> {
    const facts = await this.cityReports.facts(period, statuses, 'final');
    const sections = madeLines(factsFromText(facts)).map(({ section, instead, always }) => ({
      section,
      instead: instead.map(lineOf),
      always: always.map(lineOf),
    }));
    return { period, statuses, sections };
  }
}

function lineOf({ kind, spans, origin }: LineBlock): MadeLineDto {
  const figure = spans.find((span) => span.figure !== undefined)?.figure ?? null;
  return { kind, origin, text: spans.map(({ text }) => text).join(''), figure };
}
