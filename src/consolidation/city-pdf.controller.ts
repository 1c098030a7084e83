// The city's report as a PDF, as it is now and as it was frozen.

import { Controller, Get, Header, Param, Query, Res, StreamableFile } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { Response } from 'express';
import { Allow, CurrentActor } from '../accounts/access.guard';
import type { Actor } from '../core/access';
import { fileNamed, PDF } from '../reports/file-answer';
import { PdfPress } from '../reports/pdf-press';
import { goneSignal } from '../requests/gone';
import { DocumentQuery } from './city-document.dto';
import { CityDocuments } from './city-documents';
import { CityReportService } from './city-report.service';
import { statusesOf } from './counted-reports';
import { fileName, numberOf } from './edition.controller';
import { EditionCopyQuery } from './edition.dto';
import { EditionService } from './edition.service';

@ApiTags('consolidation')
@Controller('periods/:period')
export class CityPdfController {
  constructor(
    private readonly documents: CityDocuments,
    private readonly reports: CityReportService,
    private readonly editions: EditionService,
    private readonly pdfs: PdfPress,
  ) {}

  /** The city's report as a PDF; 501 where LibreOffice is not set up. */
  @Get('consolidated.pdf')
  @Allow('consolidated.export')
  @Header('Content-Type', PDF)
  async now(
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

  /** A frozen report as a PDF, made anew from its frozen bytes; 501 where LibreOffice is not set up. */
  @Get('consolidation/editions/:number/consolidated.pdf')
  @Allow('edition.export')
  @Header('Content-Type', PDF)
  async frozen(
    @CurrentActor() actor: Actor,
    @Param('period') period: string,
    @Param('number') number: string,
    @Query() { copy = 'working' }: EditionCopyQuery,
    @Res({ passthrough: true }) response: Response,
  ): Promise<StreamableFile> {
    this.pdfs.refuseMissing();
    const signal = goneSignal(response);
    const docx = await this.editions.file(actor, period, numberOf(number), `${copy}.docx`, 'pdf');
    return fileNamed(fileName(period, number, copy, 'pdf'), PDF, await this.pdfs.pdf(docx, signal));
  }
}
