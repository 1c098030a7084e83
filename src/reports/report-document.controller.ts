// `/periods/{period}/reports/{agency}/report.docx`.

import { Controller, Get, Header, Param, Query, StreamableFile } from '@nestjs/common';
import { ApiProperty, ApiTags } from '@nestjs/swagger';
import { IsIn, IsInt, IsOptional, Max, Min } from 'class-validator';
import { Allow, CurrentActor } from '../accounts/access.guard';
import type { Actor } from '../core/access';
import { WholeNumber } from '../requests/page.dto';
import { DOCX, fileNamed } from './file-answer';
import { ReportDocumentService } from './report-document.service';

const NUMBER = { message: 'Nêu số lần gửi (revision), từ 1.' };

class ReportDocumentQuery {
  /** As submitted then; without it the draft. */
  @IsOptional()
  @WholeNumber()
  @IsInt(NUMBER)
  @Min(1, NUMBER)
  @Max(1_000_000, NUMBER)
  revision?: number;

  /** `final` (default) is for signing; `working` prints the watermark. */
  @ApiProperty({ enum: ['working', 'final'], required: false })
  @IsOptional()
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
  async docx(
    @CurrentActor() actor: Actor,
    @Param('period') period: string,
    @Param('agency') agency: string,
    @Query() { revision, copy }: ReportDocumentQuery,
  ): Promise<StreamableFile> {
    const bytes = await this.documents.docx(actor, period, agency, revision ?? null, copy === 'working');
    return fileNamed(`bao-cao-${period}-${agency}.docx`, DOCX, bytes);
  }
}
