// Who has reported and who has not.

import { ApiProperty } from '@nestjs/swagger';
import { REPORT_STATUSES, type ReportStatus } from '../core/workflow';
import type { Timeliness } from '../core/summary/summary';
import { ContactDto } from '../agencies/agency.dto';
import { DispatchViewDto } from './dispatch.dto';

export class ProgressLineDto {
  code!: string;
  name!: string;
  kind!: string;

  @ApiProperty({ enum: REPORT_STATUSES })
  status!: ReportStatus;

  /** Which of the four groups: `underRevision` has submitted once and has its report back. */
  @ApiProperty({ enum: ['onTime', 'late', 'underRevision', 'notSubmitted'] })
  timeliness!: Timeliness;

  dueAt!: string;
  extended!: boolean;
  overdue!: boolean;

  /** Of the newest revision. */
  @ApiProperty({ type: String, nullable: true })
  submittedAt!: string | null;

  /** By the first submission. */
  late!: boolean;

  @ApiProperty({ type: Number, nullable: true })
  revision!: number | null;

  /** Issues of the draft at its last save; 0 while not started. */
  errors!: number;
  warnings!: number;

  /** Entered by a reviewer from paper. */
  onBehalf!: boolean;

  /** Number and date of the signed document are known. */
  dispatched!: boolean;

  @ApiProperty({ type: DispatchViewDto, nullable: true })
  dispatch!: DispatchViewDto | null;

  /** The signed document itself (PDF) is here. */
  signed!: boolean;

  /** User name of the reviewer who handles it. */
  @ApiProperty({ type: String, nullable: true })
  reviewer!: string | null;

  @ApiProperty({ type: ContactDto, nullable: true })
  contact!: ContactDto | null;
}

/** The six states add up to `expected`; so do `onTime`, `late`, `underRevision` and `notSubmitted`. */
export class ProgressDto {
  expected!: number;
  notStarted!: number;
  draft!: number;
  pendingApproval!: number;
  submitted!: number;
  returned!: number;
  accepted!: number;
  onTime!: number;
  late!: number;
  underRevision!: number;
  notSubmitted!: number;

  /** Of `notSubmitted`, those whose due time is past. */
  overdue!: number;

  agencies!: ProgressLineDto[];
}
