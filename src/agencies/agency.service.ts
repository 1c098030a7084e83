// Agencies: who reports, what prints at the head of their documents, whom to call.

import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { AuditTrail } from '../audit/audit-trail';
import { mayDo, type Actor } from '../core/access';
import { invalidRequest, Problem } from '../core/problem';
import { compareVietnamese } from '../core/text/search';
import { Transactions } from '../database/transactions';
import type { AgencyDto, CreateAgencyDto, UpdateAgencyDto } from './agency.dto';
import { AgencyRow } from './agency.entity';

@Injectable()
export class AgencyService {
  constructor(
    private readonly transactions: Transactions,
    private readonly audit: AuditTrail,
  ) {}

  /** By kind in the city's order, then as in a Vietnamese dictionary. */
  async list(actor: Actor): Promise<AgencyDto[]> {
    const rows = await this.transactions.run((manager) => this.all(manager));
    return rows.map((row) => agencyBody(row, actor));
  }

  /** Every agency, in the order of every list. */
  async all(manager: EntityManager): Promise<AgencyRow[]> {
    const kinds = await kindPositions(manager);
    const rows = await manager.find(AgencyRow);
    const position = (row: AgencyRow): number => kinds.get(row.kind) ?? kinds.size;
    return rows.sort((a, b) => position(a) - position(b) || compareVietnamese(a.name, b.name));
  }

  /** The agencies a period expects a report from, in the order of every list. */
  async reporting(manager: EntityManager): Promise<AgencyRow[]> {
    return (await this.all(manager)).filter((row) => row.reports && row.active);
  }

  /** @throws Problem agency.unknown */
  async one(manager: EntityManager, code: string): Promise<AgencyRow> {
    const row = await manager.findOneBy(AgencyRow, { code });
    if (!row) throw new Problem('agency.unknown');
    return row;
  }

  /** @throws Problem agency.exists, request.invalid when the kind is unknown */
  async create(actor: Actor, dto: CreateAgencyDto): Promise<AgencyDto> {
    return this.transactions.run(async (manager) => {
      await refuseUnknownKind(manager, dto.kind);
      const row = manager.create(AgencyRow, { ...EMPTY, ...columnsOf(dto), code: dto.code });
      await manager.insert(AgencyRow, row);
      await this.audit.record(manager, {
        actor,
        action: 'agency.create',
        agency: row.code,
        detail: { ...columnsOf(dto) },
      });
      return agencyBody(row, actor);
    });
  }

  /** @throws Problem agency.unknown, request.invalid when the kind is unknown */
  async update(actor: Actor, code: string, dto: UpdateAgencyDto): Promise<AgencyDto> {
    return this.transactions.run(async (manager) => {
      const row = await manager.findOne(AgencyRow, { where: { code }, lock: { mode: 'for_no_key_update' } });
      if (!row) throw new Problem('agency.unknown');
      if (dto.kind !== undefined) await refuseUnknownKind(manager, dto.kind);
      const before = { ...row };
      const after = await manager.save(Object.assign(row, columnsOf(dto)));
      const changed = (Object.keys(before) as (keyof AgencyRow)[]).filter((key) => before[key] !== after[key]);
      const detail = Object.fromEntries(changed.map((key) => [key, { from: before[key], to: after[key] }]));
      await this.audit.record(manager, { actor, action: 'agency.update', agency: code, detail });
      return agencyBody(after, actor);
    });
  }
}

const EMPTY: Omit<AgencyRow, 'code' | 'name' | 'kind' | 'place'> = {
  superior: '',
  reports: true,
  active: true,
  verified: 'no',
  letterheadSuperior: '',
  letterheadAgency: '',
  symbol: '',
  authority: '',
  signerTitle: '',
  contactName: '',
  contactPhone: '',
  contactEmail: '',
};

async function kindPositions(manager: EntityManager): Promise<Map<string, number>> {
  const rows = await manager.query<{ code: string; position: number }[]>('SELECT code, position FROM agency_kind');
  return new Map(rows.map(({ code, position }) => [code, position]));
}

async function refuseUnknownKind(manager: EntityManager, kind: string): Promise<void> {
  const kinds = await kindPositions(manager);
  if (!kinds.has(kind)) {
    throw invalidRequest({
      kind: `Không có loại đơn vị “${kind.slice(0, 40)}”; hãy chọn: ${[...kinds.keys()].join(', ')}.`,
    });
  }
}

/** The columns a request sets; what it leaves out stays as it is. */
function columnsOf(dto: UpdateAgencyDto): Partial<AgencyRow> {
  const { name, kind, superior, place, reports, active, verified, letterhead = {}, contact = {} } = dto;
  const columns: Partial<AgencyRow> = {
    ...{ name, kind, superior, place, reports, active, verified },
    letterheadSuperior: letterhead.superior,
    letterheadAgency: letterhead.agency,
    symbol: letterhead.symbol,
    authority: letterhead.authority,
    signerTitle: letterhead.signerTitle,
    contactName: contact.name,
    contactPhone: contact.phone,
    contactEmail: contact.email,
  };
  return Object.fromEntries(Object.entries(columns).filter(([, value]) => value !== undefined && value !== null));
}

export function agencyBody(row: AgencyRow, actor: Actor): AgencyDto {
  const { code, name, kind, superior, place, reports, active, verified } = row;
  const { letterheadSuperior, letterheadAgency, symbol, authority, signerTitle } = row;
  return {
    ...{ code, name, kind, superior, place, reports, active, verified },
    letterhead: { superior: letterheadSuperior, agency: letterheadAgency, symbol, authority, signerTitle },
    contact: mayDo(actor, 'agency.readContact', code) ? contactOf(row) : null,
  };
}

/** Whom to call about this agency's report. */
export function contactOf(row: AgencyRow): { name: string; phone: string; email: string } {
  return { name: row.contactName, phone: row.contactPhone, email: row.contactEmail };
}
