// A reporting period: which template is asked, the days it runs by, and whether its figures are locked.

import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity('period')
export class PeriodRow {
  @PrimaryColumn('text')
  code!: string;

  @Column('text')
  template!: string;

  @Column('integer', { name: 'template_version' })
  templateVersion!: number;

  /** yyyy-mm-dd, as the two days below. */
  @Column('date', { name: 'opens_on' })
  opensOn!: string;

  /** The day the figures are true for. */
  @Column('date')
  cutoff!: string;

  /** The last day, in Vietnam, on which a report is on time. */
  @Column('date')
  deadline!: string;

  @Column('text', { name: 'plan_number', nullable: true })
  planNumber!: string | null;

  @Column('date', { name: 'plan_date', nullable: true })
  planDate!: string | null;

  @Column('timestamptz', { name: 'locked_at', nullable: true })
  lockedAt!: Date | null;

  /** What SKHCN tells every agency; empty when there is nothing to tell. */
  @Column('text', { default: '' })
  announcement!: string;

  /** Whom an agency calls, as SKHCN writes it; empty while nobody has. */
  @Column('text', { name: 'help_contact', default: '' })
  helpContact!: string;

  @Column('timestamptz', { name: 'announced_at', nullable: true })
  announcedAt!: Date | null;
}
