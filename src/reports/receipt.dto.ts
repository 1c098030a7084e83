// What a receipt says: which submission the hash belongs to, and whose it is.

import { ApiProperty } from '@nestjs/swagger';
import { OnBehalfDto } from './report.dto';

/** Another submission of the very same content. */
export class RepeatDto {
  period!: string;
  agency!: string;
  agencyName!: string;
  revision!: number;
  submittedAt!: string;
}

/** Which submission a hash belongs to; the newest when the same content was submitted again. */
export class ReceiptDto {
  sha256!: string;
  period!: string;
  /** Name of the period's template. */
  periodName!: string;
  agency!: string;
  agencyName!: string;
  revision!: number;
  submittedAt!: string;
  submittedBy!: string;
  /** The person's name. */
  submittedByName!: string;

  /** Whether the agency's report came late: judged by its first submission. */
  late!: boolean;
  dueAt!: string;

  /** Entered by the department from paper. */
  @ApiProperty({ type: OnBehalfDto, nullable: true })
  onBehalf!: OnBehalfDto | null;

  /** Whether the agency has submitted nothing else since. */
  newest!: boolean;

  /** Older submissions of the same content that the reader may read of. */
  repeats!: RepeatDto[];
}
