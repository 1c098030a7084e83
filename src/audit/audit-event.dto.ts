// How the audit trail is searched and shown.

import { ApiProperty } from '@nestjs/swagger';
import { IsISO8601, IsString, MaxLength } from 'class-validator';
import { ROLES, type Role } from '../core/access';
import { PageQuery } from '../requests/page.dto';
import { MayBeAbsent } from '../requests/presence';

const WORD = { message: 'Điều kiện lọc chỉ được nêu một lần, tối đa 100 ký tự.' };
const TIME = { message: 'Thời điểm lọc (from, to) phải có dạng 2026-12-10 hoặc 2026-12-10T08:00:00+07:00.' };

export class AuditEventQuery extends PageQuery {
  /** Code of an agency. */
  @MayBeAbsent()
  @IsString(WORD)
  @MaxLength(100, WORD)
  agency?: string;

  /** User name. */
  @MayBeAbsent()
  @IsString(WORD)
  @MaxLength(100, WORD)
  actor?: string;

  /** An action ("report.submit"), or the noun of several ("report"). */
  @MayBeAbsent()
  @IsString(WORD)
  @MaxLength(100, WORD)
  action?: string;

  /** Not before; a day (Vietnam) or a time. */
  @MayBeAbsent()
  @IsISO8601({ strict: true }, TIME)
  from?: string;

  /** Not after; a day (Vietnam, inclusive) or a time. */
  @MayBeAbsent()
  @IsISO8601({ strict: true }, TIME)
  to?: string;
}

export class AuditEventDto {
  id!: string;
  /** ISO 8601. */
  at!: string;

  @ApiProperty({ type: String, nullable: true })
  actor!: string | null;

  @ApiProperty({ enum: ROLES, nullable: true })
  role!: Role | null;

  action!: string;

  @ApiProperty({ type: String, nullable: true })
  agency!: string | null;

  @ApiProperty({ type: String, nullable: true })
  period!: string | null;

  @ApiProperty({ type: String, nullable: true })
  subject!: string | null;

  @ApiProperty({ enum: ['done', 'refused'] })
  outcome!: 'done' | 'refused';

  @ApiProperty({ type: 'object', additionalProperties: true })
  detail!: Record<string, unknown>;
}

export class AuditEventPageDto {
  items!: AuditEventDto[];

  @ApiProperty({ type: String, nullable: true })
  next!: string | null;
}
