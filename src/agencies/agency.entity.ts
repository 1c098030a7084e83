// An agency as it is stored: its name, what prints at the head of its document, and whom to call.

import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity('agency')
export class AgencyRow {
  @PrimaryColumn('text')
  code!: string;

  @Column('text')
  name!: string;

  @Column('text')
  kind!: string;

  @Column('text')
  superior!: string;

  /** Its area: "Đà Nẵng", "Hải Châu". */
  @Column('text')
  place!: string;

  /** Whether it is expected to report. */
  @Column('boolean')
  reports!: boolean;

  /** An agency is never deleted: its reports stay. */
  @Column('boolean')
  active!: boolean;

  /** How sure its name is. */
  @Column('text')
  verified!: 'yes' | 'partly' | 'no';

  @Column('text', { name: 'letterhead_superior' })
  letterheadSuperior!: string;

  @Column('text', { name: 'letterhead_agency' })
  letterheadAgency!: string;

  @Column('text')
  symbol!: string;

  @Column('text')
  authority!: string;

  @Column('text', { name: 'signer_title' })
  signerTitle!: string;

  @Column('text', { name: 'contact_name' })
  contactName!: string;

  @Column('text', { name: 'contact_phone' })
  contactPhone!: string;

  @Column('text', { name: 'contact_email' })
  contactEmail!: string;
}
