// What is read beside the city's own text: the agencies' texts of a section, and the program's own lines.

import { ApiProperty } from '@nestjs/swagger';
import type { Origin } from '../core/outline/block';
import { REPORT_STATUSES, type ReportStatus, type SummaryStatuses } from '../core/workflow';

/** What one agency wrote in a section, in the revision that counts. */
export class SectionTextDto {
  code!: string;
  name!: string;
  kind!: string;

  @ApiProperty({ enum: REPORT_STATUSES })
  status!: ReportStatus;

  revision!: number;

  /** ISO 8601. */
  submittedAt!: string;

  /** Empty when the agency wrote nothing there. */
  text!: string;
}

export class SectionTextsDto {
  period!: string;
  section!: string;
  label!: string;

  @ApiProperty({ enum: ['accepted', 'submitted,accepted'] })
  statuses!: SummaryStatuses;

  /** Agencies with a revision that counts, in the order of every list. */
  agencies!: SectionTextDto[];
}

export class MadeLineDto {
  @ApiProperty({ enum: ['paragraph', 'bullet', 'subBullet', 'guidance', 'note'] })
  kind!: 'paragraph' | 'bullet' | 'subBullet' | 'guidance' | 'note';

  /** Whether the official form or the figures say it. */
  @ApiProperty({ enum: ['template', 'author', 'figures'] })
  origin!: Origin;

  text!: string;

  /** Code of the figure it tells. */
  @ApiProperty({ type: String, nullable: true })
  figure!: string | null;
}

export class MadeSectionDto {
  section!: string;
  /** Printed while the city has written nothing there. */
  instead!: MadeLineDto[];
  /** Printed in any case. */
  always!: MadeLineDto[];
}

export class MadeLinesDto {
  period!: string;

  @ApiProperty({ enum: ['accepted', 'submitted,accepted'] })
  statuses!: SummaryStatuses;

  sections!: MadeSectionDto[];
}
