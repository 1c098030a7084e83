// What is seen of attachments.

import { ApiProperty } from '@nestjs/swagger';
import { ATTACHMENT_KINDS, type AttachmentKind } from '../core/attachment';

export class AttachmentDto {
  id!: string;

  /** `signed`: the signed document as PDF; `evidence`: anything that supports the figures. */
  @ApiProperty({ enum: ATTACHMENT_KINDS })
  kind!: AttachmentKind;

  name!: string;

  /** Bytes. */
  size!: number;

  /** Media type, by the file's content. */
  type!: string;

  sha256!: string;

  /** ISO 8601. */
  at!: string;

  /** User name. */
  by!: string;
}

export class AttachmentsDto {
  /** Newest first. */
  items!: AttachmentDto[];

  @ApiProperty({ type: String, nullable: true })
  next!: string | null;
}
