// `/periods/{period}/reports/{agency}/report.docx` and `.pdf`.

import { Controller, Get, Header, Param, Query, Res, StreamableFile } from '@nestjs/common';
import { ApiProperty, ApiTags } from '@nestjs/swagger';
import { IsIn, IsInt, Max, Min } from 'class-validator';
import type { Response } from 'express';
import { Allow, CurrentActor } from '../accounts/access.guard';
import type { Actor } from '../core/access';
import { goneSignal } from '../requests/gone';
import { WholeNumber } from '../requests/page.dto';
import { MayBeAbsent } from '../requests/presence';
import { DOCX, fileNamed, PDF } from './file-answer';
import { ReportDocumentService } from './report-document.service';

const NUMBER = { message: 'Nêu số lần gửi (revision), từ 1.' };

class ReportDocumentQuery {
  /** As submitted then; without it the draft. */
  @MayBeAbsent()
  @WholeNumber()
  @IsInt(NUMBER)
  @Min(1, NUMBER)
  @Max(1_000_000, NUMBER)
  revision?: number;

  /** `final` (default) is for signing; `working` prints the watermark. */
  @ApiProperty({ enum: ['working', 'final'], required: false })
  @MayBeAbsent()
  @IsIn(['working', 'final'], { message: 'Chọn copy=working hoặc copy=final.' })
  copy?: 'working' | 'final';
}

@ApiTags('reports')
@Controller('periods/:period/reports/:agency')
export class ReportDocumentController {
  constructor(private readonly documents: ReportDocumentService) {}

  /** The agency's report as a Word document. */
  @Get('report.docx')
  @Allow('report.export')
  @Header('Content-Type', DOCX)
  docx(
    @CurrentActor() actor: Actor,
    @Param('period') period: string,
    @Param('agency') agency: string,
    @Query() query: ReportDocumentQuery,
    @Res({ passthrough: true }) response: Response,
  ): Promise<StreamableFile> {
    return this.file(actor, period, agency, query, 'docx', response);
  }

  /** The agency's report as a PDF; 501 where LibreOffice is not set up. */
  @Get('report.pdf')
  @Allow('report.export')
  @Header('Content-Type', PDF)
  pdf(
    @CurrentActor() actor: Actor,
    @Param('period') period: string,
    @Param('agency') agency: string,
    @Query() query: ReportDocumentQuery,
    @Res({ passthrough: true }) response: Response,
  ): Promise<StreamableFile> {
    return this.file(actor, period, agency, query, 'pdf', response);
  }

  private async file(
    actor: Actor,
    period: string,
    agency: string,
    { revision, copy }: ReportDocumentQuery,
    format: 'docx' | 'pdf',
    response: Response,
  ): Promise<StreamableFile> {
    const asked = { period, agency, revision: revision ?? null, draft: copy === 'working', format };
    const bytes = await this.documents.file(actor, asked, goneSignal(response));
    return fileNamed(`bao-cao-${period}-${agency}.${format}`, format === 'pdf' ? PDF : DOCX, bytes);
  }
}
