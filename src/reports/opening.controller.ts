// `/opening`: who is here, and the report an agency's official is about to edit.

import { Controller, Get, Query, Req } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { Request } from 'express';
import { Public } from '../accounts/access.guard';
import { RequestRate } from '../accounts/request-rate';
import { sessionBody } from '../accounts/session.dto';
import { SessionService } from '../accounts/session.service';
import { mayDo } from '../core/access';
import { OpeningDto, OpeningQuery } from './opening.dto';
import { OpeningService } from './opening.service';

@ApiTags('session')
@Controller('opening')
export class OpeningController {
  constructor(
    private readonly sessions: SessionService,
    private readonly rate: RequestRate,
    private readonly openings: OpeningService,
  ) {}

  /** What the browser application begins with, in one answer. Without a session it says so instead of failing. */
  @Get()
  @Public()
  async read(@Req() request: Request, @Query() query: OpeningQuery): Promise<OpeningDto> {
    const session = await this.sessions.find(request);
    if (!session) return { person: null, form: null };
    // The guard lets strangers in here and counts nobody's requests.
    this.rate.refuseTooMany(session.actor.username);
    const { actor, mustChangePassword } = session;
    const { agency } = actor;
    const own = agency !== null && !mustChangePassword && mayDo(actor, 'report.save', agency);
    return {
      person: sessionBody({ ...actor, mustChangePassword }),
      form: own ? await this.openings.formOf(actor, agency, query.with === 'figures') : null,
    };
  }
}
