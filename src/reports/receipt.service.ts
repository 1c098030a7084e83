// From a content hash back to the submission it is the receipt of.

import { Injectable } from '@nestjs/common';
import { mayDo, type Actor } from '../core/access';
import { endOfDay, vietnamIso } from '../core/dates';
import { Problem } from '../core/problem';
import { Transactions } from '../database/transactions';
import { TemplateStore } from '../periods/template-store';
import type { ReceiptDto, RepeatDto } from './receipt.dto';

interface Row {
  period: string;
  template: string;
  template_version: number;
  deadline: string;
  extended_to: Date | null;
  agency: string;
  agency_name: string;
  number: number;
  submitted_at: Date;
  submitted_by: string;
  display_name: string;
  received_on: string | null;
  on_behalf_reason: string | null;
  first_received_at: Date;
  current_revision: number;
}

/** Whatever became of the agency since: a receipt is good for ever. */
const FIND = `
  SELECT v.period, p.template, p.template_version, p.deadline::text, x.due_at AS extended_to, v.agency,
    a.name AS agency_name, v.number, v.submitted_at, v.submitted_by, u.display_name, v.received_on::text,
    v.on_behalf_reason, r.first_received_at, r.current_revision
  FROM revision v
  JOIN period p ON p.code = v.period
  JOIN agency a ON a.code = v.agency
  JOIN account u ON u.username = v.submitted_by
  JOIN report r ON r.period = v.period AND r.agency = v.agency
  LEFT JOIN extension x ON x.period = v.period AND x.agency = v.agency
  WHERE v.sha256 = $1
  ORDER BY v.submitted_at DESC, v.number DESC
  LIMIT 100`;

@Injectable()
export class ReceiptService {
  constructor(
    private readonly transactions: Transactions,
    private readonly templates: TemplateStore,
  ) {}

  /** @throws Problem receipt.unknown, also where the person may not read the report */
  async find(actor: Actor, hash: string): Promise<ReceiptDto> {
    const sha256 = hash.toLowerCase();
    const rows = await this.transactions.read((manager) => manager.query<Row[]>(FIND, [sha256]));
    const [newest, ...older] = rows.filter(({ agency }) => mayDo(actor, 'receipt.read', agency));
    if (!newest) throw new Problem('receipt.unknown');
    const template = this.templates.of({ template: newest.template, templateVersion: newest.template_version });
    return { sha256, periodName: template.name, ...bodyOf(newest), repeats: older.map(repeatOf) };
  }
}

function bodyOf(row: Row): Omit<ReceiptDto, 'sha256' | 'periodName' | 'repeats'> {
  const dueAt = row.extended_to ?? endOfDay(row.deadline);
  const { submitted_by: submittedBy, display_name: submittedByName, received_on: receivedOn } = row;
  return {
    ...{ ...repeatOf(row), submittedBy, submittedByName },
    ...{ late: row.first_received_at > dueAt, dueAt: vietnamIso(dueAt) },
    onBehalf: receivedOn ? { receivedOn, reason: row.on_behalf_reason ?? '' } : null,
    newest: row.number === row.current_revision,
  };
}

function repeatOf(row: Row): RepeatDto {
  const { period, agency, agency_name: agencyName, number: revision } = row;
  return { period, agency, agencyName, revision, submittedAt: vietnamIso(row.submitted_at) };
}
