// One line of the audit trail. Written with plain SQL (audit-trail.ts), read through this entity, never changed.

import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Role } from '../core/access';

@Entity('audit_event')
export class AuditEvent {
  @PrimaryColumn('bigint')
  id!: number;

  @Column('timestamptz')
  at!: Date;

  /** User name; null for the system and for somebody who is not signed in. */
  @Column('text', { nullable: true })
  actor!: string | null;

  @Column('text', { nullable: true })
  role!: Role | null;

  @Column('text')
  action!: string;

  @Column('text', { nullable: true })
  agency!: string | null;

  @Column('text', { nullable: true })
  period!: string | null;

  @Column('text', { nullable: true })
  subject!: string | null;

  @Column('text')
  outcome!: 'done' | 'refused';

  @Column('jsonb')
  detail!: Record<string, unknown>;
}
