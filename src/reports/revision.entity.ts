// One submission of a report, as it was; the database refuses to change or remove it.

import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Content } from '../core/content';

@Entity('revision')
export class Revision {
  @PrimaryColumn('text')
  period!: string;

  @PrimaryColumn('text')
  agency!: string;

  /** 1 for the first submission. */
  @PrimaryColumn('integer')
  number!: number;

  @Column('text')
  template!: string;

  @Column('integer', { name: 'template_version' })
  templateVersion!: number;

  @Column('jsonb')
  content!: Content;

  /** SHA-256 over the canonical JSON (RFC 8785) of `content`: the receipt. */
  @Column('text')
  sha256!: string;

  @Column('timestamptz', { name: 'submitted_at' })
  submittedAt!: Date;

  @Column('text', { name: 'submitted_by' })
  submittedBy!: string;

  /** Reviewers who typed it from paper. */
  @Column('text', { name: 'entered_by', array: true })
  enteredBy!: string[];

  /** Set when a reviewer submitted it for the agency: the day the paper came, and why. */
  @Column('date', { name: 'received_on', nullable: true })
  receivedOn!: string | null;

  @Column('text', { name: 'on_behalf_reason', nullable: true })
  onBehalfReason!: string | null;

  @Column('integer')
  warnings!: number;
}
