// A file attached to a report; its bytes stand in `attachment_piece`.

import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { AttachmentKind } from '../core/attachment';

@Entity('attachment')
export class Attachment {
  @PrimaryColumn('uuid')
  id!: string;

  @Column('text')
  period!: string;

  @Column('text')
  agency!: string;

  /** `signed`: the document with number, digital signatures and stamp, as PDF. */
  @Column('text')
  kind!: AttachmentKind;

  /** As the person's file was called, cleaned. */
  @Column('text')
  name!: string;

  /** By its content, not by its name. */
  @Column('text')
  type!: string;

  /** Bytes. */
  @Column('integer')
  size!: number;

  @Column('text')
  sha256!: string;

  @Column('text', { name: 'uploaded_by' })
  uploadedBy!: string;

  @Column('timestamptz', { name: 'uploaded_at' })
  uploadedAt!: Date;
}
