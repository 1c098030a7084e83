// `/periods/{period}/consolidation/editions`: the city's report, frozen.

import {
  Body,
  Controller,
  Get,
  Header,
  Headers,
  HttpCode,
  Param,
  Post,
  Query,
  Req,
  Res,
  StreamableFile,
} from '@nestjs/common';
import { ApiHeader, ApiTags } from '@nestjs/swagger';
import type { Request, Response } from 'express';
import { Allow, CurrentActor } from '../accounts/access.guard';
import type { Actor } from '../core/access';
import type { Copy } from '../core/outline/facts';
import { Problem } from '../core/problem';
import { DOCX, fileNamed, PDF, XLSX } from '../reports/file-answer';
import { repeatableRequest } from '../reports/idempotency';
import { PdfPress } from '../reports/pdf-press';
import { goneSignal } from '../requests/gone';
import { PageQuery } from '../requests/page.dto';
import { EditionChangesService } from './edition-changes.service';
import { EditionChangesDto, EditionCopyQuery, EditionDto, EditionsDto, FreezeDto } from './edition.dto';
import { EditionService } from './edition.service';

@ApiTags('editions')
@Controller('periods/:period/consolidation/editions')
export class EditionController {
  constructor(
    private readonly editions: EditionService,
    private readonly comparisons: EditionChangesService,
    private readonly pdfs: PdfPress,
  ) {}

  /** Keeps a numbered copy of the report as it is now: both copies in Word, the workbook, and what they were made from. */
  @Post()
  @HttpCode(201)
  @Allow('edition.freeze')
  @ApiHeader({ name: 'Idempotency-Key', description: 'Chống chốt trùng khi gửi lại yêu cầu', required: false })
  freeze(
    @CurrentActor() actor: Actor,
    @Param('period') period: string,
    @Body() body: FreezeDto,
    @Headers('idempotency-key') key: string | undefined,
    @Req() request: Request,
  ): Promise<EditionDto> {
    return this.editions.freeze(actor, period, body, repeatableRequest(key, request.body));
  }

  /** Editions, newest first. */
  @Get()
  @Allow('edition.read')
  list(@Param('period') period: string, @Query() page: PageQuery): Promise<EditionsDto> {
    return this.editions.list(period, page);
  }

  /** One edition: agencies with their revisions, bases, totals, the city's texts. */
  @Get(':number')
  @Allow('edition.read')
  one(@Param('period') period: string, @Param('number') number: string): Promise<EditionDto> {
    return this.editions.one(period, numberOf(number));
  }

  /** Every figure that differs today: where, old, new, which agency. */
  @Get(':number/changes')
  @Allow('edition.read')
  changes(
    @Param('period') period: string,
    @Param('number') number: string,
    @Query() page: PageQuery,
  ): Promise<EditionChangesDto> {
    return this.comparisons.read(period, numberOf(number), page);
  }

  /** The frozen report in Word. */
  @Get(':number/consolidated.docx')
  @Allow('edition.export')
  @Header('Content-Type', DOCX)
  async docx(
    @CurrentActor() actor: Actor,
    @Param('period') period: string,
    @Param('number') number: string,
    @Query() { copy = 'working' }: EditionCopyQuery,
  ): Promise<StreamableFile> {
    const bytes = await this.editions.file(actor, period, numberOf(number), `${copy}.docx`);
    return fileNamed(editionFileName(period, number, copy, 'docx'), DOCX, bytes);
  }

  /** A frozen report as a PDF, made anew from its frozen bytes; 501 where LibreOffice is not set up. */
  @Get(':number/consolidated.pdf')
  @Allow('edition.export')
  @Header('Content-Type', PDF)
  async pdf(
    @CurrentActor() actor: Actor,
    @Param('period') period: string,
    @Param('number') number: string,
    @Query() { copy = 'working' }: EditionCopyQuery,
    @Res({ passthrough: true }) response: Response,
  ): Promise<StreamableFile> {
    this.pdfs.refuseMissing();
    const signal = goneSignal(response);
    const toPdf = (docx: Buffer): Promise<Buffer> => this.pdfs.pdf(docx, signal);
    const bytes = await this.editions.file(actor, period, numberOf(number), `${copy}.docx`, toPdf);
    return fileNamed(editionFileName(period, number, copy, 'pdf'), PDF, bytes);
  }

  /** The frozen workbook. */
  @Get(':number/consolidated.xlsx')
  @Allow('edition.export')
  @Header('Content-Type', XLSX)
  async xlsx(
    @CurrentActor() actor: Actor,
    @Param('period') period: string,
    @Param('number') number: string,
  ): Promise<StreamableFile> {
    const bytes = await this.editions.file(actor, period, numberOf(number), 'figures.xlsx');
    return fileNamed(`tong-hop-${period}-ban-chot-${number}.xlsx`, XLSX, bytes);
  }
}

/** "tong-hop-bdhvs-2026-ban-chot-2-trinh-ky.docx". */
function editionFileName(period: string, number: string, copy: Copy, type: 'docx' | 'pdf'): string {
  return `tong-hop-${period}-ban-chot-${number}-${copy === 'final' ? 'trinh-ky' : 'lam-viec'}.${type}`;
}

/** @throws Problem edition.unknown for what no edition is called */
function numberOf(number: string): number {
  if (!/^[1-9]\d{0,8}$/.test(number)) throw new Problem('edition.unknown');
  return Number(number);
}
