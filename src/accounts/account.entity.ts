// A person's account as it is stored. The user name is kept in lower case: it ignores case wherever it is typed.

import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Role } from '../core/access';

@Entity('account')
export class Account {
  @PrimaryColumn('text')
  username!: string;

  @Column('text', { name: 'display_name' })
  displayName!: string;

  @Column('text')
  email!: string;

  @Column('text')
  role!: Role;

  /** Set for reporters and approvers, null for everybody else. */
  @Column('text', { nullable: true })
  agency!: string | null;

  @Column('boolean')
  active!: boolean;

  /** argon2id, with its own salt and cost inside. */
  @Column('text', { name: 'password_hash' })
  passwordHash!: string;

  @Column('boolean', { name: 'must_change_password' })
  mustChangePassword!: boolean;

  @Column('timestamptz', { name: 'created_at' })
  createdAt!: Date;

  @Column('timestamptz', { name: 'password_changed_at' })
  passwordChangedAt!: Date;
}
