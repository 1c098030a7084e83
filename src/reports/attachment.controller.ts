// `/periods/{period}/reports/{agency}/attachments`: the signed document and evidence.

import { unlink } from 'node:fs/promises';
import { tmpdir } from 'node:os';
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
import type { Request } from 'express';
import { FileInterceptor } from '@nestjs/platform-express';
import { ApiBody, ApiConsumes, ApiTags } from '@nestjs/swagger';
import { Allow, CurrentActor } from '../accounts/access.guard';
import type { Actor } from '../core/access';
import { invalidRequest } from '../core/problem';
import { AttachmentDto, AttachmentsDto } from './attachment.dto';
import { ATTACHMENT_KINDS, type AttachmentKind } from './attachment.entity';
import { AttachmentService, LARGEST_FILE } from './attachment.service';

/** Spooled to disk; `defParamCharset`: names are UTF-8, which the parser takes for Latin-1 by itself. */
const UPLOAD = {
  dest: tmpdir(),
  defParamCharset: 'utf8',
  limits: { fileSize: LARGEST_FILE, files: 1, fields: 4, fieldSize: 1000, parts: 8 },
};

interface Upload {
  path: string;
  originalname: string;
  size: number;
}

@ApiTags('attachments')
@Controller('periods/:period/reports/:agency/attachments')
export class AttachmentController {
  constructor(private readonly attachments: AttachmentService) {}

  /** Attaches a file (`file`): PDF, PNG, JPEG, Word or Excel, at most 20 MB. */
  @Post()
  @Allow('report.attach')
  @ApiConsumes('multipart/form-data')
  @ApiBody({
    schema: {
      type: 'object',
      required: ['kind', 'file'],
      properties: {
        kind: { type: 'string', enum: ['signed', 'evidence'] },
        file: { type: 'string', format: 'binary' },
      },
    },
  })
  @UseInterceptors(FileInterceptor('file', UPLOAD))
  async attach(
    @CurrentActor() actor: Actor,
    @Param('period') period: string,
    @Param('agency') agency: string,
    @Req() request: Request,
    @UploadedFile() file: Upload | undefined,
  ): Promise<AttachmentDto> {
    if (!file) throw invalidRequest({ file: 'Chọn tệp để đính kèm.' });
    try {
      // Asked here and not by a pipe: what refuses a request before this line leaves its file on the disk.
      const kind = kindOf(request.body);
      const spooled = { path: file.path, name: file.originalname, size: file.size };
      return await this.attachments.attach(actor, period, agency, kind, spooled);
    } finally {
      await unlink(file.path);
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
  async download(
    @CurrentActor() actor: Actor,
    @Param('period') period: string,
    @Param('agency') agency: string,
    @Param('id') id: string,
  ): Promise<StreamableFile> {
    const { file, bytes } = await this.attachments.download(actor, period, agency, id);
    // Browsers read filename*; the plain name is for those that do not.
    const disposition = `attachment; filename="tep-dinh-kem"; filename*=UTF-8''${encodeURIComponent(file.name).replace(/['()*]/g, '_')}`;
    return new StreamableFile(bytes, { type: file.type, disposition, length: file.size });
  }

  /** Removes the file. */
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
