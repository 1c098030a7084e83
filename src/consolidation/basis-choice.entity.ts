// Another basis for an indicator, chosen by a reviewer for a period; earlier choices stand in the audit trail.

import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity('basis_change')
export class BasisChoice {
  @PrimaryColumn('text')
  period!: string;

  @PrimaryColumn('text')
  indicator!: string;

  /** Kinds of agency added up, and single agencies beside them. */
  @Column('text', { array: true })
  kinds!: string[];

  @Column('text', { array: true })
  agencies!: string[];

  /** Printed with the figure. */
  @Column('text')
  reason!: string;

  @Column('text', { name: 'changed_by' })
  changedBy!: string;

  @Column('timestamptz', { name: 'changed_at' })
  changedAt!: Date;
}
