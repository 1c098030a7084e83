// A later due time for one agency, with its reason.

import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity('extension')
export class Extension {
  @PrimaryColumn('text')
  period!: string;

  @PrimaryColumn('text')
  agency!: string;

  @Column('timestamptz', { name: 'due_at' })
  dueAt!: Date;

  @Column('text')
  reason!: string;

  @Column('text', { name: 'granted_by' })
  grantedBy!: string;

  @Column('timestamptz', { name: 'granted_at' })
  grantedAt!: Date;
}
