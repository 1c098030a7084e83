// The city's agencies, loaded on the first start from the list that ships with the templates. Afterwards the list in
// the database is the administrator's, and the file is not looked at again.

import { readFileSync } from 'node:fs';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { AuditTrail } from '../audit/audit-trail';
import { csvRecords } from '../core/csv';
import { Transactions } from '../database/transactions';
import { AgencyRow } from './agency.entity';

@Injectable()
export class AgencySeed {
  constructor(
    private readonly transactions: Transactions,
    private readonly audit: AuditTrail,
  ) {}

  /** Loads the list (CSV) when there is no agency yet. Kinds take the order in which the file first names them. */
  async ensure(file: string): Promise<void> {
    await this.transactions.run(async (manager) => {
      if (await manager.existsBy(AgencyRow, {})) return;
      const records = csvRecords(readFileSync(file, 'utf8')).map(({ record }) => record);
      await insertKinds(manager, [...new Set(records.map((record) => record['kind'] ?? ''))]);
      await manager.insert(AgencyRow, records.map(rowOf));
      await this.audit.record(manager, { actor: null, action: 'agency.create', detail: { agencies: records.length } });
    });
  }
}

async function insertKinds(manager: EntityManager, kinds: string[]): Promise<void> {
  for (const [position, kind] of kinds.entries()) {
    await manager.query('INSERT INTO agency_kind (code, position) VALUES ($1, $2)', [kind, position]);
  }
}

function rowOf(record: Record<string, string>): AgencyRow {
  const text = (name: string): string => record[name] ?? '';
  return {
    code: text('code'),
    name: text('name'),
    kind: text('kind'),
    superior: text('superior'),
    place: text('place'),
    reports: text('reports') === 'yes',
    active: true,
    verified: text('verified') as AgencyRow['verified'],
    letterheadSuperior: text('letterhead_superior'),
    letterheadAgency: text('letterhead_agency'),
    symbol: text('symbol'),
    authority: text('authority'),
    signerTitle: text('signer_title'),
    contactName: '',
    contactPhone: '',
    contactEmail: '',
  };
}
