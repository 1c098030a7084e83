// Accounts for a whole city from one list: agency, name, work e-mail, role. Good rows become accounts with one-time
// passwords; every other row is reported with its faults, and nothing about it is kept.

import { Injectable } from '@nestjs/common';
import { isEmail } from 'class-validator';
import type { EntityManager } from 'typeorm';
import { AuditTrail } from '../audit/audit-trail';
import { ROLE_LABELS, ROLES, type Actor, type Role } from '../core/access';
import { userNameKey } from '../core/password';
import { Problem } from '../core/problem';
import { foldText } from '../core/text/search';
import { Transactions } from '../database/transactions';
import { readTable, type TableRow } from '../documents/table-reader';
import { Account } from './account.entity';
import { hashPassword, oneTimePassword } from './passwords';
import type { ImportedRowDto, ImportReportDto, RejectedRowDto } from './user.dto';
import { agencyFault, userBody, UserService, type NewAccount } from './user.service';

/** Headings as people write them, folded: without marks, lower case. */
const HEADINGS = {
  agency: ['agency', 'don vi', 'ma don vi', 'don vi bao cao'],
  displayName: ['name', 'ho ten', 'ho va ten', 'ten', 'ten hien thi'],
  email: ['email', 'e-mail', 'thu cong vu', 'thu dien tu', 'thu dien tu cong vu'],
  role: ['role', 'vai tro'],
  username: ['username', 'ten dang nhap'],
} as const;
type Field = keyof typeof HEADINGS;

/** Hashing takes 20 ms a row. */
const MAX_ACCOUNTS = 2000;
const HASHED_AT_ONCE = 4;

interface GoodRow {
  row: number;
  fresh: NewAccount;
}

@Injectable()
export class UserImport {
  constructor(
    private readonly transactions: Transactions,
    private readonly users: UserService,
    private readonly audit: AuditTrail,
  ) {}

  /** @throws Problem import.unreadable when the file is no list, lacks a column or has too many rows */
  async run(actor: Actor, file: Uint8Array): Promise<ImportReportDto> {
    const { records, lines } = await this.read(file);
    const { good, rejected } = await this.sort(records, lines);
    const passwords = good.map(() => oneTimePassword());
    const hashes: string[] = [];
    for (let at = 0; at < good.length; at += HASHED_AT_ONCE) {
      hashes.push(...(await Promise.all(passwords.slice(at, at + HASHED_AT_ONCE).map(hashPassword))));
    }
    const created = await this.transactions.run(async (manager) => {
      const made: ImportedRowDto[] = [];
      for (const [at, { row, fresh }] of good.entries()) {
        const account = await this.users.add(manager, fresh, hashes[at] ?? '', true);
        const { agency, username, role } = account;
        await this.audit.record(manager, {
          actor,
          action: 'user.import',
          agency,
          subject: username,
          detail: { role, row },
        });
        made.push({ row, ...userBody(account), oneTimePassword: passwords[at] ?? '' });
      }
      return made;
    });
    return { created, rejected };
  }

  private async read(file: Uint8Array): Promise<{ records: Record<Field, string>[]; lines: number[] }> {
    let rows: TableRow[];
    try {
      rows = await readTable(file);
    } catch {
      throw new Problem('import.unreadable');
    }
    const [head, ...body] = rows;
    const names = (head?.fields ?? []).map(foldText);
    const at = (field: Field): number =>
      names.findIndex((name) => (HEADINGS[field] as readonly string[]).includes(name));
    const missing = (['agency', 'displayName', 'email', 'role'] as const).filter((field) => at(field) < 0);
    if (missing.length > 0) {
      throw new Problem('import.unreadable', 'Dòng tiêu đề phải có các cột: Đơn vị, Họ tên, Thư công vụ, Vai trò.');
    }
    if (body.length > MAX_ACCOUNTS) {
      throw new Problem(
        'import.unreadable',
        `Danh sách có ${body.length} dòng; mỗi lần nhập nhiều nhất ${MAX_ACCOUNTS} dòng.`,
      );
    }
    const fields = Object.keys(HEADINGS) as Field[];
    const records = body.map(
      (row) => Object.fromEntries(fields.map((field) => [field, row.fields[at(field)] ?? ''])) as Record<Field, string>,
    );
    return { records, lines: body.map((row) => row.line) };
  }

  private async sort(records: Record<Field, string>[], lines: number[]) {
    const { agencies, taken } = await this.transactions.run(async (manager) => ({
      agencies: await agencyCodes(manager),
      taken: new Set((await manager.find(Account, { select: { username: true } })).map((one) => one.username)),
    }));
    const good: GoodRow[] = [];
    const rejected: RejectedRowDto[] = [];
    for (const [at, record] of records.entries()) {
      const row = lines[at] ?? 0;
      const { fresh, problems } = judge(record, agencies, taken);
      if (problems.length > 0) rejected.push({ row, problems });
      else {
        good.push({ row, fresh });
        taken.add(userNameKey(fresh.username));
      }
    }
    return { good, rejected };
  }
}

/** Agencies by code and by name, folded. Read as a table: accounts stand below agencies and know only their codes. */
async function agencyCodes(manager: EntityManager): Promise<Map<string, string>> {
  const rows = await manager.query<{ code: string; name: string }[]>('SELECT code, name FROM agency WHERE active');
  return new Map(rows.flatMap(({ code, name }) => [[foldText(code), code] as const, [foldText(name), code] as const]));
}

function judge(record: Record<Field, string>, agencies: Map<string, string>, taken: Set<string>) {
  const problems: string[] = [];
  const { displayName, email } = record;
  const username = record.username === '' ? email.toLowerCase() : userNameKey(record.username);
  const role = ROLES.find((one) => one === record.role || foldText(ROLE_LABELS[one]) === foldText(record.role));
  const agency = record.agency === '' ? null : agencies.get(foldText(record.agency));

  if (displayName === '' || displayName.length > 200) problems.push('Thiếu họ tên, hoặc họ tên dài quá 200 ký tự.');
  if (!isEmail(email) || email.length > 100) problems.push(`Thư công vụ “${email.slice(0, 60)}” chưa đúng.`);
  if (!role)
    problems.push(
      `Không có vai trò “${record.role.slice(0, 60)}”; vai trò là một trong: ${ROLES.map((one) => ROLE_LABELS[one]).join(', ')}.`,
    );
  if (agency === undefined) problems.push(`Không có đơn vị “${record.agency.slice(0, 60)}”.`);
  const fault = role && agency !== undefined ? agencyFault(role, agency) : undefined;
  if (fault) problems.push(fault);
  if (!/^[a-z0-9][a-z0-9._@+-]{1,99}$/.test(username))
    problems.push('Tên đăng nhập chỉ gồm chữ không dấu, chữ số và . _ - @');
  else if (taken.has(username)) problems.push(`Tên đăng nhập “${username}” đã có.`);
  const fresh: NewAccount = { username, displayName, email, role: role as Role, agency: agency ?? null };
  return { fresh, problems };
}
