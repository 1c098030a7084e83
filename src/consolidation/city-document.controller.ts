// The city's report and workbook as files, at once or with progress, below `/periods/{period}`.

import { Body, Controller, Get, Header, HttpCode, Param, Post, Query, Req, Res, StreamableFile } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { Request, Response } from 'express';
import { Allow, CurrentActor } from '../accounts/access.guard';
import type { Actor } from '../core/access';
import { Problem } from '../core/problem';
import { DOCX, fileNamed, PDF, XLSX } from '../reports/file-answer';
import { PdfPress } from '../reports/pdf-press';
import { goneSignal } from '../requests/gone';
import { DocumentJobDto, DocumentQuery, OrderDocumentDto } from './city-document.dto';
import { CityDocuments, type CityDocumentRequest } from './city-documents';
import { CityReportService } from './city-report.service';
import { SummaryQuery } from './consolidation.dto';
import { statusesOf } from './counted-reports';
import { DocumentJobs, type DocumentJob } from './document-jobs';
import type { MadeDocument } from './kept-documents';

const TYPES = { docx: DOCX, xlsx: XLSX };

@ApiTags('consolidation')
@Controller('periods/:period')
export class CityDocumentController {
  constructor(
    private readonly documents: CityDocuments,
    private readonly jobs: DocumentJobs,
    private readonly reports: CityReportService,
    private readonly pdfs: PdfPress,
  ) {}

  /** The city's report as a Word document. */
  @Get('consolidated.docx')
  @Allow('consolidated.export')
  @Header('Content-Type', DOCX)
  docx(
    @CurrentActor() actor: Actor,
    @Param('period') period: string,
    @Query() { statuses, copy }: DocumentQuery,
    @Req() request: Request,
    @Res({ passthrough: true }) response: Response,
  ): Promise<StreamableFile | undefined> {
    const asked = { period, format: 'docx' as const, statuses: statusesOf(statuses), copy: copy ?? 'working' };
    return this.file(actor, asked, request, response);
  }

  /** The city's report as a PDF; 501 where LibreOffice is not set up. */
  @Get('consolidated.pdf')
  @Allow('consolidated.export')
  @Header('Content-Type', PDF)
  async pdf(
    @CurrentActor() actor: Actor,
    @Param('period') period: string,
    @Query() { statuses, copy }: DocumentQuery,
    @Res({ passthrough: true }) response: Response,
  ): Promise<StreamableFile> {
    this.pdfs.refuseMissing();
    const signal = goneSignal(response);
    const asked = { period, format: 'docx' as const, statuses: statusesOf(statuses), copy: copy ?? 'working' };
    const { bytes } = await this.documents.make(await this.documents.prepare(asked), { signal });
    const pdf = await this.pdfs.pdf(bytes, signal);
    const name = `tong-hop-${period}.pdf`;
    await this.reports.recordExport(actor, period, name, asked.statuses);
    return fileNamed(name, PDF, pdf);
  }

  /** The city's figures as a workbook with formulas. */
  @Get('consolidated.xlsx')
  @Allow('consolidated.export')
  @Header('Content-Type', XLSX)
  xlsx(
    @CurrentActor() actor: Actor,
    @Param('period') period: string,
    @Query() { statuses }: SummaryQuery,
    @Req() request: Request,
    @Res({ passthrough: true }) response: Response,
  ): Promise<StreamableFile | undefined> {
    const asked = { period, format: 'xlsx' as const, statuses: statusesOf(statuses), copy: 'final' as const };
    return this.file(actor, asked, request, response);
  }

  /** Orders one of the two; how far it is can be asked while it is made. */
  @Post('consolidation/documents')
  @HttpCode(202)
  @Allow('consolidated.export')
  async order(
    @CurrentActor() actor: Actor,
    @Param('period') period: string,
    @Body() { format, statuses, copy }: OrderDocumentDto,
  ): Promise<DocumentJobDto> {
    const request = { period, format, statuses: statusesOf(statuses), copy: copy ?? 'working' };
    const prepared = await this.documents.prepare(request);
    return viewOf(this.jobs.begin(actor, request, (watch) => this.documents.make(prepared, watch)));
  }

  /** How far the document is. */
  @Get('consolidation/documents/:id')
  @Allow('consolidated.export')
  progress(@CurrentActor() actor: Actor, @Param('period') period: string, @Param('id') id: string): DocumentJobDto {
    return viewOf(this.jobs.find(actor, period, id));
  }

  /** The document, once it is ready. */
  @Get('consolidation/documents/:id/file')
  @Allow('consolidated.export')
  async ready(
    @CurrentActor() actor: Actor,
    @Param('period') period: string,
    @Param('id') id: string,
    @Res({ passthrough: true }) response: Response,
  ): Promise<StreamableFile> {
    const { request, made } = this.jobs.find(actor, period, id);
    if (!made) throw new Problem('document.notReady');
    return this.given(actor, request, made, response);
  }

  private async file(
    actor: Actor,
    asked: CityDocumentRequest,
    request: Request,
    response: Response,
  ): Promise<StreamableFile | undefined> {
    const signal = goneSignal(response);
    const made = await this.documents.make(await this.documents.prepare(asked), { signal });
    response.setHeader('ETag', made.etag);
    if (request.fresh) {
      // Who has this very file already gets nothing, and nothing is written down.
      response.status(304);
      return undefined;
    }
    return this.given(actor, asked, made, response);
  }

  private async given(
    actor: Actor,
    { period, format, statuses }: CityDocumentRequest,
    { bytes, etag }: MadeDocument,
    response: Response,
  ): Promise<StreamableFile> {
    const name = `tong-hop-${period}.${format}`;
    await this.reports.recordExport(actor, period, name, statuses);
    response.setHeader('ETag', etag);
    return fileNamed(name, TYPES[format], bytes);
  }
}

function viewOf({ id, state, done, of }: DocumentJob): DocumentJobDto {
  return { id, state, done, of };
}
