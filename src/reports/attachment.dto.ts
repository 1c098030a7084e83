// What is seen of attachments.

import { ApiProperty } from '@nestjs/swagger';
import { ATTACHMENT_KINDS, type AttachmentKind } from './attachment.entity';

export class AttachmentDto {
  id!: string;

  @ApiProperty({ enum: ATTACHMENT_KINDS })
  kind!: AttachmentKind;

  name!: string;

  /** By the file's content. */
  type!: string;

  /** Bytes. */
  size!: number;

  sha256!: string;
  uploadedBy!: string;
  uploadedAt!: string;
}

export class AttachmentsDto {
  /** Newest first. */
  items!: AttachmentDto[];

  @ApiProperty({ type: String, nullable: true })
  next!: string | null;
}
