// A report as its agency works on it: one row per period and agency from the first save on.

import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Content } from '../core/content';
import type { ReportStatus } from '../core/workflow';

@Entity('report')
export class Report {
  @PrimaryColumn('text')
  period!: string;

  @PrimaryColumn('text')
  agency!: string;

  /** The template version this report answers; it stays when a newer one is published. */
  @Column('text')
  template!: string;

  @Column('integer', { name: 'template_version' })
  templateVersion!: number;

  @Column('text')
  status!: Exclude<ReportStatus, 'notStarted'>;

  /** Counts saves and moves: the ETag. */
  @Column('integer')
  version!: number;

  /** The draft, kept in rows of `draft_part`; after a submission the same as the current revision's until the next save. */
  content!: Content;

  /** Issues at the last save. */
  @Column('integer')
  errors!: number;

  @Column('integer')
  warnings!: number;

  @Column('timestamptz', { name: 'saved_at' })
  savedAt!: Date;

  @Column('text', { name: 'saved_by' })
  savedBy!: string;

  /** Reviewers who typed this draft from paper since the last submission; none of them may accept it. */
  @Column('text', { name: 'entered_by', array: true })
  enteredBy!: string[];

  /** The day the paper came ("yyyy-mm-dd") while the draft is what a reviewer entered for the agency, else null. */
  @Column('date', { name: 'received_on', nullable: true })
  receivedOn!: string | null;

  @Column('text', { name: 'on_behalf_reason', nullable: true })
  onBehalfReason!: string | null;

  /** The first submission, or the start of the day its paper came; lateness is judged by it. */
  @Column('timestamptz', { name: 'first_received_at', nullable: true })
  firstReceivedAt!: Date | null;

  /** Number of the newest revision; null before the first submission. */
  @Column('integer', { name: 'current_revision', nullable: true })
  currentRevision!: number | null;

  /** Number of the revision accepted last; it keeps counting while the agency corrects it. */
  @Column('integer', { name: 'accepted_revision', nullable: true })
  acceptedRevision!: number | null;

  /** When it was reopened and not accepted again yet: such a report may be corrected in a locked period. */
  @Column('timestamptz', { name: 'reopened_at', nullable: true })
  reopenedAt!: Date | null;

  /** User name of the reviewer who handles it. */
  @Column('text', { nullable: true })
  handler!: string | null;

  /** Number and date the clerk gave to the signed document; no part of the content. */
  @Column('text', { name: 'dispatch_number' })
  dispatchNumber!: string;

  @Column('date', { name: 'dispatch_date', nullable: true })
  dispatchDate!: string | null;

  /** What in the signed document differs from the data, as a reviewer noted it; "" when nothing does. */
  @Column('text')
  deviation!: string;
}
