// `/periods`: the reporting periods, their lock and the extensions of their deadline.

import { Body, Controller, Delete, Get, HttpCode, Param, Patch, Post, Put } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Allow, CurrentActor } from '../accounts/access.guard';
import type { Actor } from '../core/access';
import { ExtensionService } from './extension.service';
import {
  AnnounceDto,
  CreatePeriodDto,
  ExtendDto,
  ExtensionDto,
  PeriodDto,
  ReasonDto,
  UpdatePeriodDto,
} from './period.dto';
import { PeriodService } from './period.service';

@ApiTags('periods')
@Controller('periods')
export class PeriodController {
  constructor(
    private readonly periods: PeriodService,
    private readonly extensions: ExtensionService,
  ) {}

  /** Every period, the newest first. */
  @Get()
  @Allow('period.read')
  list(): Promise<PeriodDto[]> {
    return this.periods.list();
  }

  /** One period. */
  @Get(':period')
  @Allow('period.read')
  read(@Param('period') period: string): Promise<PeriodDto> {
    return this.periods.read(period);
  }

  /** A new period of a loaded template. */
  @Post()
  @Allow('period.create')
  create(@CurrentActor() actor: Actor, @Body() body: CreatePeriodDto): Promise<PeriodDto> {
    return this.periods.create(actor, body);
  }

  /** Its days, and number and date of the city's plan. */
  @Patch(':period')
  @Allow('period.update')
  update(
    @CurrentActor() actor: Actor,
    @Param('period') period: string,
    @Body() body: UpdatePeriodDto,
  ): Promise<PeriodDto> {
    return this.periods.update(actor, period, body);
  }

  /** What every agency reads on its first page, and whom it calls. */
  @Put(':period/announcement')
  @Allow('period.announce')
  announce(
    @CurrentActor() actor: Actor,
    @Param('period') period: string,
    @Body() body: AnnounceDto,
  ): Promise<PeriodDto> {
    return this.periods.announce(actor, period, body);
  }

  /** Locks the figures (chốt số liệu). */
  @Post(':period/lock')
  @HttpCode(200)
  @Allow('period.lock')
  lock(@CurrentActor() actor: Actor, @Param('period') period: string): Promise<PeriodDto> {
    return this.periods.lock(actor, period);
  }

  /** Unlocks the figures, with a reason. */
  @Post(':period/unlock')
  @HttpCode(200)
  @Allow('period.unlock')
  unlock(@CurrentActor() actor: Actor, @Param('period') period: string, @Body() body: ReasonDto): Promise<PeriodDto> {
    return this.periods.unlock(actor, period, body.reason);
  }

  /** A later due time for one agency, with a reason. */
  @Put(':period/extensions/:agency')
  @Allow('extension.grant')
  extend(
    @CurrentActor() actor: Actor,
    @Param('period') period: string,
    @Param('agency') agency: string,
    @Body() body: ExtendDto,
  ): Promise<ExtensionDto> {
    return this.extensions.grant(actor, period, agency, body);
  }

  /** Takes an extension back. */
  @Delete(':period/extensions/:agency')
  @HttpCode(204)
  @Allow('extension.remove')
  removeExtension(
    @CurrentActor() actor: Actor,
    @Param('period') period: string,
    @Param('agency') agency: string,
  ): Promise<void> {
    return this.extensions.remove(actor, period, agency);
  }
}
