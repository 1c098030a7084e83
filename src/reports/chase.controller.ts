// Reminding agencies (đôn đốc): the letter, and the log of calls.

import { Body, Controller, Get, Header, Param, Post, Query, StreamableFile } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Allow, CurrentActor } from '../accounts/access.guard';
import type { Actor } from '../core/access';
import { CallDto, CallPageDto, CallQuery, ChaseQuery, NewCallDto } from './call.dto';
import { CallService } from './call.service';
import { ChaseService } from './chase.service';
import { DOCX, fileNamed } from './file-answer';

@ApiTags('chase')
@Controller('periods/:period')
export class ChaseController {
  constructor(
    private readonly calls: CallService,
    private readonly chase: ChaseService,
  ) {}

  /** Calls to agencies about their reports, the last recorded first. */
  @Get('calls')
  @Allow('call.read')
  list(@Param('period') period: string, @Query() query: CallQuery): Promise<CallPageDto> {
    return this.calls.list(period, query);
  }

  /** Records a call; a line is never changed, a wrong one is set right by another. */
  @Post('calls/:agency')
  @Allow('call.record')
  record(
    @CurrentActor() actor: Actor,
    @Param('period') period: string,
    @Param('agency') agency: string,
    @Body() body: NewCallDto,
  ): Promise<CallDto> {
    return this.calls.record(actor, period, agency, body);
  }

  /** The reminding letter as a Word document, to the agencies chosen or to everybody who owes something. */
  @Get('chase.docx')
  @Allow('chase.export')
  @Header('Content-Type', DOCX)
  async docx(
    @CurrentActor() actor: Actor,
    @Param('period') period: string,
    @Query() query: ChaseQuery,
  ): Promise<StreamableFile> {
    return fileNamed(`cong-van-don-doc-${period}.docx`, DOCX, await this.chase.letter(actor, period, query));
  }
}
