// `/agencies`: read by everybody who is signed in, kept by the administrator.

import { Body, Controller, Get, Param, Patch, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Allow, CurrentActor } from '../accounts/access.guard';
import type { Actor } from '../core/access';
import { AgencyDto, CreateAgencyDto, UpdateAgencyDto } from './agency.dto';
import { AgencyService } from './agency.service';

@ApiTags('agencies')
@Controller('agencies')
export class AgencyController {
  constructor(private readonly agencies: AgencyService) {}

  /** Every agency, by kind and then in Vietnamese order; contacts only for those who may see them. */
  @Get()
  @Allow('agency.read')
  list(@CurrentActor() actor: Actor): Promise<AgencyDto[]> {
    return this.agencies.list(actor);
  }

  /** A new agency. */
  @Post()
  @Allow('agency.create')
  create(@CurrentActor() actor: Actor, @Body() body: CreateAgencyDto): Promise<AgencyDto> {
    return this.agencies.create(actor, body);
  }

  /** Changes what the request names and leaves the rest. */
  @Patch(':code')
  @Allow('agency.update')
  update(@CurrentActor() actor: Actor, @Param('code') code: string, @Body() body: UpdateAgencyDto): Promise<AgencyDto> {
    return this.agencies.update(actor, code, body);
  }
}
