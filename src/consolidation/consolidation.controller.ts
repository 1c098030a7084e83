// The city's totals, bases, own text and documents, below `/periods/{period}`.

import { Body, Controller, Get, Header, Param, Put, Query, Res, StreamableFile } from '@nestjs/common';
import { ApiHeader, ApiTags } from '@nestjs/swagger';
import type { Response } from 'express';
import { Allow, CurrentActor } from '../accounts/access.guard';
import type { Actor } from '../core/access';
import { consolidatedReport } from '../documents/consolidated-report';
import { consolidatedWorkbook } from '../documents/consolidated-workbook';
import { IfMatch, required } from '../reports/if-match';
import { DOCX, fileNamed, XLSX } from '../reports/file-answer';
import { BasisService } from './basis.service';
import { CityReportService } from './city-report.service';
import {
  BasisDto,
  BasisViewDto,
  ConsolidationDto,
  DocumentQuery,
  SaveConsolidationDto,
  SummaryDto,
  SummaryQuery,
  TotalsQuery,
  TraceDto,
} from './consolidation.dto';
import { ConsolidationService } from './consolidation.service';
import { statusesOf } from './counted-reports';
import { SummaryService } from './summary.service';

@ApiTags('consolidation')
@Controller('periods/:period')
export class ConsolidationController {
  constructor(
    private readonly summaries: SummaryService,
    private readonly bases: BasisService,
    private readonly consolidations: ConsolidationService,
    private readonly cityReports: CityReportService,
  ) {}

  /** The city's totals. */
  @Get('summary')
  @Allow('summary.read')
  summary(@Param('period') period: string, @Query() { statuses, by }: TotalsQuery): Promise<SummaryDto> {
    return this.summaries.read(period, statusesOf(statuses), by === 'kind');
  }

  /** Every agency's answer to an indicator: revision, person, time, counted or why not. */
  @Get('summary/:indicator')
  @Allow('summary.read')
  trace(
    @Param('period') period: string,
    @Param('indicator') indicator: string,
    @Query() { statuses }: SummaryQuery,
  ): Promise<TraceDto> {
    return this.summaries.trace(period, indicator, statusesOf(statuses));
  }

  /** Another basis for the period; the reason is printed under the figure. */
  @Put('bases/:indicator')
  @Allow('basis.change')
  changeBasis(
    @CurrentActor() actor: Actor,
    @Param('period') period: string,
    @Param('indicator') indicator: string,
    @Body() body: BasisDto,
  ): Promise<BasisViewDto> {
    return this.bases.change(actor, period, indicator, body);
  }

  /** The city's own letterhead and texts. */
  @Get('consolidation')
  @Allow('consolidation.read')
  async read(
    @Param('period') period: string,
    @Res({ passthrough: true }) response: Response,
  ): Promise<ConsolidationDto> {
    return tagged(response, await this.consolidations.read(period));
  }

  /** Saves the city's own letterhead and texts. */
  @Put('consolidation')
  @Allow('consolidation.save')
  @ApiHeader({ name: 'If-Match', description: 'Phiên bản đã đọc, ví dụ "3"', required: true })
  async save(
    @CurrentActor() actor: Actor,
    @Param('period') period: string,
    @IfMatch() ifMatch: number[] | null,
    @Body() { content }: SaveConsolidationDto,
    @Res({ passthrough: true }) response: Response,
  ): Promise<ConsolidationDto> {
    return tagged(response, await this.consolidations.save(actor, period, content, required(ifMatch)));
  }

  /** The city's report as a Word document. */
  @Get('consolidated.docx')
  @Allow('consolidated.export')
  @Header('Content-Type', DOCX)
  async docx(
    @CurrentActor() actor: Actor,
    @Param('period') period: string,
    @Query() { statuses, copy }: DocumentQuery,
  ): Promise<StreamableFile> {
    const which = statusesOf(statuses);
    const facts = await this.cityReports.facts(period, which, copy ?? 'working');
    const file = `tong-hop-${period}.docx`;
    const bytes = await consolidatedReport(facts);
    await this.cityReports.recordExport(actor, period, file, which);
    return fileNamed(file, DOCX, bytes);
  }

  /** The city's figures as a workbook with formulas. */
  @Get('consolidated.xlsx')
  @Allow('consolidated.export')
  @Header('Content-Type', XLSX)
  async xlsx(
    @CurrentActor() actor: Actor,
    @Param('period') period: string,
    @Query() { statuses }: SummaryQuery,
  ): Promise<StreamableFile> {
    const which = statusesOf(statuses);
    const facts = await this.cityReports.facts(period, which, 'final');
    const file = `tong-hop-${period}.xlsx`;
    const bytes = await consolidatedWorkbook(facts);
    await this.cityReports.recordExport(actor, period, file, which);
    return fileNamed(file, XLSX, bytes);
  }
}

function tagged(response: Response, consolidation: ConsolidationDto): ConsolidationDto {
  response.setHeader('ETag', `"${consolidation.version}"`);
  return consolidation;
}
