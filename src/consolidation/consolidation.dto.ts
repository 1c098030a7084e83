// What is sent and seen of the city's own text and of bases.

import { ApiProperty } from '@nestjs/swagger';
import { ArrayMaxSize, IsArray, IsIn, IsObject, IsString, Length } from 'class-validator';
import type { CityText } from '../core/outline/facts';
import type { IndicatorSummary, Summary, Timeliness } from '../core/summary/summary';
import type { TracedAnswer } from '../core/summary/trace';
import type { Figure } from '../core/figures';
import { CleanText } from '../requests/clean-text';
import { MayBeAbsent } from '../requests/presence';

const REASON = { message: 'Nêu lý do đổi cách cộng (tối đa 2.000 ký tự).' };
const CODES = { message: 'Nêu danh sách mã (tối đa 500 mã).' };
const STATUSES = { message: 'Chọn statuses=accepted hoặc statuses=submitted,accepted.' };

export class SummaryQuery {
  /** `accepted` (default) or `submitted,accepted`. */
  @MayBeAbsent()
  @IsString(STATUSES)
  statuses?: string;
}

export class TotalsQuery extends SummaryQuery {
  /** `kind`: with the subtotal of each kind of agency in `kinds`. */
  @ApiProperty({ enum: ['kind'], required: false })
  @MayBeAbsent()
  @IsIn(['kind'], { message: 'Chọn by=kind để xem thêm theo loại cơ quan.' })
  by?: 'kind';
}

export class BasisDto {
  /** Kinds of agency that are added up. */
  @IsArray(CODES)
  @ArrayMaxSize(500, CODES)
  @IsString({ each: true, ...CODES })
  kinds!: string[];

  /** Single agencies beside them. */
  @IsArray(CODES)
  @ArrayMaxSize(500, CODES)
  @IsString({ each: true, ...CODES })
  agencies!: string[];

  @CleanText()
  @IsString(REASON)
  @Length(1, 2000, REASON)
  reason!: string;
}

export class BasisViewDto extends BasisDto {
  indicator!: string;
  changedBy!: string;
  changedAt!: string;
}

export class SaveConsolidationDto {
  /** `{letterhead, sections}`. */
  @ApiProperty({ type: 'object', additionalProperties: true })
  @IsObject({ message: 'Yêu cầu lưu phải có nội dung (content).' })
  content!: Record<string, unknown>;
}

export class ConsolidationDto {
  period!: string;

  /** The ETag; 0 while nothing was saved. */
  version!: number;

  @ApiProperty({ type: 'object', additionalProperties: true })
  content!: CityText;

  @ApiProperty({ type: String, nullable: true })
  savedAt!: string | null;

  @ApiProperty({ type: String, nullable: true })
  savedBy!: string | null;
}

/** The totals of a period: the shape of the contract ("Summary"). */
/** The totals of one kind of agency. */
export type KindTotals = { code: string; label: string } & Pick<Summary, 'coverage' | 'indicators'>;

export class SummaryDto implements Summary {
  period!: string;

  @ApiProperty({ enum: ['submitted', 'accepted'], isArray: true })
  statuses!: Summary['statuses'];

  @ApiProperty({ type: 'object', additionalProperties: true })
  coverage!: Summary['coverage'];

  @ApiProperty({ type: 'array', items: { type: 'object', additionalProperties: true } })
  indicators!: IndicatorSummary[];

  /** With `by=kind`: each kind's own coverage and totals, in the template's order; they add up to the city's. */
  @ApiProperty({ type: 'array', items: { type: 'object', additionalProperties: true }, required: false })
  kinds?: KindTotals[];
}

/** One agency's answers to an indicator, and where they come from. */
export class TraceLineDto {
  indicator!: string;
  code!: string;
  name!: string;
  kind!: string;

  @ApiProperty({ enum: ['onTime', 'late', 'underRevision', 'notSubmitted'] })
  timeliness!: Timeliness;

  included!: boolean;
  inBasis!: boolean;

  @ApiProperty({ type: 'object', additionalProperties: true })
  current!: TracedAnswer;

  @ApiProperty({ type: 'object', additionalProperties: true })
  previous!: TracedAnswer;

  @ApiProperty({ type: 'object', additionalProperties: true })
  fullYear!: TracedAnswer;

  @ApiProperty({ type: 'object', additionalProperties: true, nullable: true })
  next!: Figure | null;

  /** The revision read; null, with person and time, when the agency has no included report. */
  @ApiProperty({ type: Number, nullable: true })
  revision!: number | null;

  @ApiProperty({ type: String, nullable: true })
  submittedBy!: string | null;

  /** The person's name. */
  @ApiProperty({ type: String, nullable: true })
  submittedByName!: string | null;

  @ApiProperty({ type: String, nullable: true })
  submittedAt!: string | null;

  onBehalf!: boolean;
}

export class TraceDto {
  period!: string;
  indicator!: string;

  @ApiProperty({ enum: ['submitted', 'accepted'], isArray: true })
  statuses!: Summary['statuses'];

  @ApiProperty({ type: 'array', items: { type: 'object', additionalProperties: true } })
  bases!: object[];

  agencies!: TraceLineDto[];
}
