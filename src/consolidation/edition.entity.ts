// The city's report frozen under a number: what it was made from, and its files. The database refuses to change or
// remove any of it.

import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { CityText, PeriodFacts } from '../core/outline/facts';
import type { BasisChange, Summary, SummaryStatus, Timeliness } from '../core/summary/summary';

@Entity('edition')
export class Edition {
  @PrimaryColumn('text')
  period!: string;

  /** 1 for the first of the period. */
  @PrimaryColumn('integer')
  number!: number;

  /** The instant its facts were read at. */
  @Column('timestamptz', { name: 'frozen_at' })
  frozenAt!: Date;

  @Column('text', { name: 'frozen_by' })
  frozenBy!: string;

  @Column('text')
  note!: string;

  @Column('text', { array: true })
  statuses!: SummaryStatus[];

  @Column('jsonb', { name: 'period_facts' })
  periodFacts!: PeriodFacts;

  /** The totals as they stand in the files. */
  @Column('jsonb')
  summary!: Summary;

  @Column('jsonb')
  city!: CityText;

  /** Bases the reviewer had chosen instead of the template's. */
  @Column('jsonb')
  bases!: BasisChange[];

  /** The Idempotency-Key it was asked for with, and the SHA-256 of that request's body. */
  @Column('text', { nullable: true })
  key!: string | null;

  @Column('text', { name: 'request_sha256', nullable: true })
  requestSha256!: string | null;
}

/** One agency that was expected, as it was called and stood then. */
@Entity('edition_agency')
export class EditionAgencyRow {
  @PrimaryColumn('text')
  period!: string;

  @PrimaryColumn('integer')
  edition!: number;

  @PrimaryColumn('text')
  agency!: string;

  /** Place in the order of every list. */
  @Column('integer')
  position!: number;

  @Column('text')
  name!: string;

  @Column('text')
  kind!: string;

  @Column('text')
  place!: string;

  @Column('text')
  timeliness!: Timeliness;

  /** The revision that was counted; null when none was. */
  @Column('integer', { nullable: true })
  revision!: number | null;
}

export const EDITION_FILES = ['final.docx', 'working.docx', 'figures.xlsx'] as const;
export type EditionFileName = (typeof EDITION_FILES)[number];

@Entity('edition_file')
export class EditionFile {
  @PrimaryColumn('text')
  period!: string;

  @PrimaryColumn('integer')
  edition!: number;

  @PrimaryColumn('text')
  name!: EditionFileName;

  /** Bytes. */
  @Column('integer')
  size!: number;

  @Column('text')
  sha256!: string;

  @Column('bytea', { select: false })
  bytes!: Buffer;
}
