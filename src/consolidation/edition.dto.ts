// What is sent and seen of editions.

import { ApiProperty, PickType } from '@nestjs/swagger';
import { Transform } from 'class-transformer';
import { IsString, MaxLength } from 'class-validator';
import type { FigureChange } from '../core/edition/figure-changes';
import type { AgencyShare, Amount } from '../core/edition/shares';
import { CELLS } from '../core/edition/state';
import type { TotalPart } from '../core/edition/total-changes';
import type { StandingKind } from '../core/edition/standing-changes';
import type { CityText } from '../core/outline/facts';
import type { BasisChange, Summary, SummaryStatus, Timeliness } from '../core/summary/summary';
import { CleanText } from '../requests/clean-text';
import { MayBeAbsent } from '../requests/presence';
import { DocumentQuery } from './city-document.dto';
import { SummaryQuery } from './consolidation.dto';
import { EDITION_FILES, type EditionFileName } from './edition.entity';

const NOTE = { message: 'Ghi chú của bản chốt là chữ, tối đa 2.000 ký tự.' };

export class FreezeDto extends SummaryQuery {
  // Said here because the documentation is made without the comments of redeclared fields.
  @ApiProperty({ required: false, description: '`accepted` (default) or `submitted,accepted`, also as a list.' })
  @Transform(({ value }: { value: unknown }) => (Array.isArray(value) ? value.join(',') : value))
  declare statuses?: string;

  /** Why it is kept, to whom it was sent. */
  @MayBeAbsent()
  @CleanText()
  @IsString(NOTE)
  @MaxLength(2000, NOTE)
  note?: string;
}

export class EditionCopyQuery extends PickType(DocumentQuery, ['copy']) {}

export class EditionFileDto {
  @ApiProperty({ enum: EDITION_FILES })
  name!: EditionFileName;

  /** Bytes. */
  size!: number;
  sha256!: string;
}

export class EditionLineDto {
  /** From 1, without gaps. */
  number!: number;

  /** The instant its facts were read at. */
  frozenAt!: string;
  frozenBy!: string;
  /** The person's name. */
  frozenByName!: string;
  note!: string;

  @ApiProperty({ enum: ['submitted', 'accepted'], isArray: true })
  statuses!: SummaryStatus[];

  /** Expected agencies, and those whose report is counted. */
  expected!: number;
  included!: number;

  files!: EditionFileDto[];
}

export class EditionsDto {
  /** Newest first. */
  items!: EditionLineDto[];

  @ApiProperty({ type: String, nullable: true })
  next!: string | null;
}

/** An agency as it was called and stood then. */
export class EditionAgencyDto {
  code!: string;
  name!: string;
  kind!: string;

  @ApiProperty({ enum: ['onTime', 'late', 'underRevision', 'notSubmitted'] })
  timeliness!: Timeliness;

  /** The revision that was counted; null when none was. */
  @ApiProperty({ type: Number, nullable: true })
  revision!: number | null;
}

export class EditionDto extends EditionLineDto {
  period!: string;
  agencies!: EditionAgencyDto[];

  /** Bases chosen instead of the template's. */
  @ApiProperty({ type: 'array', items: { type: 'object', additionalProperties: true } })
  bases!: BasisChange[];

  /** The totals as they stand in the files. */
  @ApiProperty({ type: 'object', additionalProperties: true })
  summary!: Summary;

  /** The city's letterhead and texts. */
  @ApiProperty({ type: 'object', additionalProperties: true })
  city!: CityText;
}

/** A place where the edition and today differ, in words; "" where there was or is nothing. */
export class DifferenceDto {
  name!: string;
  before!: string;
  after!: string;
}

export class BasisDifferenceDto extends DifferenceDto {
  indicator!: string;
}

export class StandingChangeDto extends DifferenceDto {
  code!: string;

  @ApiProperty({ enum: ['listed', 'unlisted', 'included', 'excluded', 'revised', 'group', 'renamed'] })
  change!: StandingKind;

  @ApiProperty({ type: Number, nullable: true })
  beforeRevision!: number | null;

  @ApiProperty({ type: Number, nullable: true })
  afterRevision!: number | null;
}

export class TotalChangeDto extends DifferenceDto {
  indicator!: string;

  @ApiProperty({ enum: [...CELLS, 'comparison', 'target'] })
  part!: TotalPart;

  /** After less before; null for a comparison and a judgement. */
  @ApiProperty({ type: 'object', additionalProperties: true, nullable: true })
  difference!: Amount | null;

  /** Whose answers changed it; their differences add up to it. At most 200, `moreAgencies` are left out. */
  @ApiProperty({ type: 'array', items: { type: 'object', additionalProperties: true } })
  agencies!: AgencyShare[];

  moreAgencies!: number;
}

export class FigureChangeDto extends DifferenceDto implements FigureChange {
  indicator!: string;

  @ApiProperty({ enum: CELLS })
  horizon!: FigureChange['horizon'];

  @ApiProperty({ type: 'object', properties: { code: { type: 'string' }, name: { type: 'string' } } })
  agency!: FigureChange['agency'];

  @ApiProperty({ type: Number, nullable: true })
  beforeRevision!: number | null;

  @ApiProperty({ type: Number, nullable: true })
  afterRevision!: number | null;
}

/** What differs today from an edition; all lists empty where nothing does. */
export class EditionChangesDto {
  edition!: number;
  comparedAt!: string;

  /** How many reports are counted, and the four groups. */
  coverage!: DifferenceDto[];
  agencies!: StandingChangeDto[];
  bases!: BasisDifferenceDto[];
  texts!: DifferenceDto[];
  totals!: TotalChangeDto[];

  /** Figures of agencies in all; `items` is a page of them. */
  figures!: number;
  items!: FigureChangeDto[];

  @ApiProperty({ type: String, nullable: true })
  next!: string | null;
}
