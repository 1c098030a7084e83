// The city's totals, bases and own text, below `/periods/{period}`.

import { Body, Controller, Get, Param, Put, Query, Res } from '@nestjs/common';
import { ApiHeader, ApiTags } from '@nestjs/swagger';
import type { Response } from 'express';
import { Allow, CurrentActor } from '../accounts/access.guard';
import type { Actor } from '../core/access';
import { IfMatch, required } from '../reports/if-match';
import { BasisService } from './basis.service';
import {
  BasisDto,
  BasisViewDto,
  ConsolidationDto,
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
}

function tagged(response: Response, consolidation: ConsolidationDto): ConsolidationDto {
  response.setHeader('ETag', `"${consolidation.version}"`);
  return consolidation;
}
