// Every agency's report beside the others': what comparing found, how they came in; and accepting many at once.

import { Body, Controller, Get, HttpCode, Param, Post, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Allow, CurrentActor } from '../accounts/access.guard';
import type { Actor } from '../core/access';
import { AcceptanceService } from './acceptance.service';
import { AcceptancesDto, AcceptManyDto, FindingPageDto, FindingQuery, TimelineDto } from './comparison.dto';
import { CrossChecks } from './cross-checks';
import { TimelineService } from './timeline.service';

@ApiTags('comparison')
@Controller('periods/:period')
export class ComparisonController {
  constructor(
    private readonly cross: CrossChecks,
    private readonly acceptances: AcceptanceService,
    private readonly timelines: TimelineService,
  ) {}

  /** What comparing agencies shows: double counting, copying, figures out of line. Warnings, never blocking. */
  @Get('findings')
  @Allow('comparison.read')
  findings(@Param('period') period: string, @Query() query: FindingQuery): Promise<FindingPageDto> {
    return this.cross.list(period, query);
  }

  /** Accepts several reports, each with its own answer. */
  @Post('acceptances')
  @HttpCode(200)
  @Allow('report.accept')
  accept(
    @CurrentActor() actor: Actor,
    @Param('period') period: string,
    @Body() { reports }: AcceptManyDto,
  ): Promise<AcceptancesDto> {
    return this.acceptances.accept(actor, period, reports);
  }

  /** First submissions and acceptances by day. */
  @Get('timeline')
  @Allow('timeline.read')
  timeline(@Param('period') period: string): Promise<TimelineDto> {
    return this.timelines.read(period);
  }
}
