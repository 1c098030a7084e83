// `/periods/{period}/reports/{agency}/attachments`: the signed document and evidence.

import {
  Controller,
  Delete,
  Get,
  HttpCode,
  Param,
  Post,
  Req,
  StreamableFile,
  UploadedFile,
  UseInterceptors,
} from '@nestjs/common';
import { ApiBody, ApiConsumes, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { Request } from 'express';
import { Allow, CurrentActor } from '../accounts/access.guard';
import type { Actor } from '../core/access';
import { ATTACHMENT_KINDS, FILE_TYPES, type AttachmentKind } from '../core/attachment';
import { invalidRequest } from '../core/problem';
import { AttachmentDto, AttachmentsDto } from './attachment.dto';
import { AttachmentService } from './attachment.service';
import { attachmentNamed } from './file-answer';
import { UploadInterceptor, type Upload } from './upload';

const FILE = { schema: { type: 'string', format: 'binary' } } as const;

@ApiTags('attachments')
@Controller('periods/:period/reports/:agency/attachments')
export class AttachmentController {
  constructor(private readonly attachments: AttachmentService) {}

  /** Attaches a file (`file`): PDF, PNG, JPEG, Word or Excel, at most 20 MB, 200 MB a report. */
  @Post()
  @Allow('report.attach')
  @ApiConsumes('multipart/form-data')
  @ApiBody({
    schema: {
      type: 'object',
      required: ['kind', 'file'],
      properties: { kind: { type: 'string', enum: [...ATTACHMENT_KINDS] }, file: FILE.schema },
    },
  })
  @UseInterceptors(UploadInterceptor)
  async attach(
    @CurrentActor() actor: Actor,
    @Param('period') period: string,
    @Param('agency') agency: string,
    @Req() request: Request,
    @UploadedFile() file: Upload | undefined,
  ): Promise<AttachmentDto> {
    if (!file) throw invalidRequest({ file: 'Chọn tệp để đính kèm.' });
    try {
      // Asked here and not by a pipe: what refuses a request before this line leaves the file's handle open.
      return await this.attachments.attach(actor, period, agency, kindOf(request.body), file);
    } finally {
      await file.handle.close();
    }
  }

  /** Files of the report, newest first. */
  @Get()
  @Allow('report.read')
  async list(
    @CurrentActor() actor: Actor,
    @Param('period') period: string,
    @Param('agency') agency: string,
  ): Promise<AttachmentsDto> {
    return { items: await this.attachments.list(actor, period, agency), next: null };
  }

  /** The file itself. */
  @Get(':id')
  @Allow('report.export')
  @ApiOkResponse({ content: Object.fromEntries(FILE_TYPES.map(({ type }) => [type, FILE])) })
  async download(
    @CurrentActor() actor: Actor,
    @Param('period') period: string,
    @Param('agency') agency: string,
    @Param('id') id: string,
  ): Promise<StreamableFile> {
    const { file, bytes } = await this.attachments.download(actor, period, agency, id);
    return attachmentNamed(file.name, file.type, bytes, file.size);
  }

  /** Removes the file; its name and hash stay in the audit. */
  @Delete(':id')
  @HttpCode(204)
  @Allow('report.detach')
  async detach(
    @CurrentActor() actor: Actor,
    @Param('period') period: string,
    @Param('agency') agency: string,
    @Param('id') id: string,
  ): Promise<void> {
    await this.attachments.detach(actor, period, agency, id);
  }
}

/** @throws Problem request.invalid */
function kindOf(body: unknown): AttachmentKind {
  const { kind } = (body ?? {}) as { kind?: unknown };
  const known = ATTACHMENT_KINDS.find((one) => one === kind);
  if (!known) throw invalidRequest({ kind: 'Loại tệp (kind) phải là signed hoặc evidence.' });
  return known;
}
