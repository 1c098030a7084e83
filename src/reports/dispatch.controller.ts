// What is kept beside a report's content: comments, the clerk's number and date, marks of the reviewer.

import { Body, Controller, Param, Patch, Put } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Allow, CurrentActor } from '../accounts/access.guard';
import type { Actor } from '../core/access';
import { CommentService } from './comment.service';
import { DispatchService } from './dispatch.service';
import { DeviationDto, DispatchDto, HandlerDto } from './dispatch.dto';
import { CommentDto, CommentUpdateDto, ReportDto } from './report.dto';

@ApiTags('reports')
@Controller('periods/:period/reports/:agency')
export class DispatchController {
  constructor(
    private readonly comments: CommentService,
    private readonly dispatches: DispatchService,
  ) {}

  /** Answers a comment, or marks it done. */
  @Patch('comments/:id')
  @Allow('report.comment')
  comment(
    @CurrentActor() actor: Actor,
    @Param('period') period: string,
    @Param('agency') agency: string,
    @Param('id') id: string,
    @Body() body: CommentUpdateDto,
  ): Promise<CommentDto> {
    return this.comments.update(actor, period, agency, id, body);
  }

  /** Number and date the clerk gave to the signed document; no new revision. */
  @Put('dispatch')
  @Allow('report.dispatch')
  dispatch(
    @CurrentActor() actor: Actor,
    @Param('period') period: string,
    @Param('agency') agency: string,
    @Body() body: DispatchDto,
  ): Promise<ReportDto> {
    return this.dispatches.dispatch(actor, period, agency, body);
  }

  /** Where the signed document says otherwise ("lệch văn bản ký"). */
  @Put('deviation')
  @Allow('report.markDeviation')
  deviation(
    @CurrentActor() actor: Actor,
    @Param('period') period: string,
    @Param('agency') agency: string,
    @Body() { note }: DeviationDto,
  ): Promise<ReportDto> {
    return this.dispatches.markDeviation(actor, period, agency, note);
  }

  /** Which reviewer handles the report. */
  @Put('handler')
  @Allow('report.assign')
  handler(
    @CurrentActor() actor: Actor,
    @Param('period') period: string,
    @Param('agency') agency: string,
    @Body() { reviewer }: HandlerDto,
  ): Promise<ReportDto> {
    return this.dispatches.assign(actor, period, agency, reviewer);
  }
}
