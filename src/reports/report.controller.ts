// `/periods/{period}/reports/{agency}`: reading and saving the draft, and the moves between states.

import { Body, Controller, Get, Headers, HttpCode, Param, Post, Put, Req, Res } from '@nestjs/common';
import { ApiBody, ApiHeader, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { Request, Response } from 'express';
import { Allow, CurrentActor } from '../accounts/access.guard';
import type { Actor } from '../core/access';
import { repeatableRequest } from './idempotency';
import { IfMatch, required } from './if-match';
import { reportJson } from './report-json';
import { ReasonDto, ReportDto, ReturnDto, SaveReportDto, SubmissionDto, SubmitDto } from './report.dto';
import { ReportService } from './report.service';
import { ReviewService, type ReviewMove, type ReviewRequest } from './review.service';
import { SaveBody, submitEnvelope, type SaveRequest } from './save-body';
import { SubmissionService } from './submission.service';

const IF_MATCH = { name: 'If-Match', description: 'Phiên bản đã đọc, ví dụ "3"', required: true };
const IF_MATCH_OPTIONAL = { ...IF_MATCH, required: false };

@ApiTags('reports')
@Controller('periods/:period/reports/:agency')
export class ReportController {
  constructor(
    private readonly reports: ReportService,
    private readonly submissions: SubmissionService,
    private readonly reviews: ReviewService,
  ) {}

  /** The report; not started: version 0 and the content prefilled. */
  @Get()
  @Allow('report.read')
  async read(
    @CurrentActor() actor: Actor,
    @Param('period') period: string,
    @Param('agency') agency: string,
    @Res({ passthrough: true }) response: Response,
  ): Promise<ReportDto> {
    return tagged(response, await this.reports.read(actor, period, agency));
  }

  /** Saves the draft; rule errors come back as `issues`. */
  @Put()
  @Allow('report.save')
  @ApiHeader(IF_MATCH)
  @ApiBody({ type: SaveReportDto })
  @ApiOkResponse({ type: ReportDto })
  async save(
    @CurrentActor() actor: Actor,
    @Param('period') period: string,
    @Param('agency') agency: string,
    @IfMatch() ifMatch: number[] | null,
    @SaveBody() request: SaveRequest,
    @Res() response: Response,
  ): Promise<void> {
    const versions = required(ifMatch);
    const { report, json } = await this.reports.save(actor, period, agency, request, versions);
    tagged(response, report);
    response.type('json').send(reportJson(report, json));
  }

  /** Submits the draft as the next revision; the answer is the receipt. */
  @Post('submit')
  @Allow('report.submit')
  @ApiHeader(IF_MATCH)
  @ApiHeader({ name: 'Idempotency-Key', description: 'Cùng mã thì cùng một lần gửi', required: false })
  @ApiBody({ type: SubmitDto, required: false })
  async submit(
    @CurrentActor() actor: Actor,
    @Param('period') period: string,
    @Param('agency') agency: string,
    @IfMatch() ifMatch: number[] | null,
    @Headers('idempotency-key') key: string | undefined,
    @Req() { body }: Request,
  ): Promise<SubmissionDto> {
    const versions = required(ifMatch);
    const repeatable = repeatableRequest(key, body);
    const answered = repeatable && (await this.submissions.answered(period, agency, repeatable));
    if (answered) return answered;
    const { onBehalf } = submitEnvelope(body);
    return this.submissions.submit(actor, period, agency, { ifMatch: versions, onBehalf, repeatable });
  }

  /** The reporter asks the agency's leader to submit. */
  @Post('send-for-approval')
  @HttpCode(200)
  @Allow('report.sendForApproval')
  @ApiHeader(IF_MATCH_OPTIONAL)
  sendForApproval(
    @CurrentActor() actor: Actor,
    @Param('period') period: string,
    @Param('agency') agency: string,
    @IfMatch() ifMatch: number[] | null,
    @Res({ passthrough: true }) response: Response,
  ): Promise<ReportDto> {
    return this.move(response, actor, period, agency, 'sendForApproval', { ifMatch });
  }

  /** The agency's leader gives it back to the reporter. */
  @Post('send-back')
  @HttpCode(200)
  @Allow('report.sendBack')
  @ApiHeader(IF_MATCH_OPTIONAL)
  sendBack(
    @CurrentActor() actor: Actor,
    @Param('period') period: string,
    @Param('agency') agency: string,
    @IfMatch() ifMatch: number[] | null,
    @Body() { reason }: ReasonDto,
    @Res({ passthrough: true }) response: Response,
  ): Promise<ReportDto> {
    return this.move(response, actor, period, agency, 'sendBack', { ifMatch, reason });
  }

  /** The agency takes its submission back before it is decided on. */
  @Post('withdraw')
  @HttpCode(200)
  @Allow('report.withdraw')
  @ApiHeader(IF_MATCH_OPTIONAL)
  withdraw(
    @CurrentActor() actor: Actor,
    @Param('period') period: string,
    @Param('agency') agency: string,
    @IfMatch() ifMatch: number[] | null,
    @Res({ passthrough: true }) response: Response,
  ): Promise<ReportDto> {
    return this.move(response, actor, period, agency, 'withdraw', { ifMatch });
  }

  /** Returns the submission with a reason and comments on its places. */
  @Post('return')
  @HttpCode(200)
  @Allow('report.return')
  @ApiHeader(IF_MATCH_OPTIONAL)
  return(
    @CurrentActor() actor: Actor,
    @Param('period') period: string,
    @Param('agency') agency: string,
    @IfMatch() ifMatch: number[] | null,
    @Body() { reason, comments }: ReturnDto,
    @Res({ passthrough: true }) response: Response,
  ): Promise<ReportDto> {
    return this.move(response, actor, period, agency, 'return', { ifMatch, reason, comments });
  }

  /** Accepts the figures of the submission. */
  @Post('accept')
  @HttpCode(200)
  @Allow('report.accept')
  @ApiHeader(IF_MATCH_OPTIONAL)
  accept(
    @CurrentActor() actor: Actor,
    @Param('period') period: string,
    @Param('agency') agency: string,
    @IfMatch() ifMatch: number[] | null,
    @Res({ passthrough: true }) response: Response,
  ): Promise<ReportDto> {
    return this.move(response, actor, period, agency, 'accept', { ifMatch });
  }

  /** Opens an accepted report for correction; totals keep the accepted revision meanwhile. */
  @Post('reopen')
  @HttpCode(200)
  @Allow('report.reopen')
  @ApiHeader(IF_MATCH_OPTIONAL)
  reopen(
    @CurrentActor() actor: Actor,
    @Param('period') period: string,
    @Param('agency') agency: string,
    @IfMatch() ifMatch: number[] | null,
    @Body() { reason }: ReasonDto,
    @Res({ passthrough: true }) response: Response,
  ): Promise<ReportDto> {
    return this.move(response, actor, period, agency, 'reopen', { ifMatch, reason });
  }

  private async move(
    response: Response,
    actor: Actor,
    period: string,
    agency: string,
    move: ReviewMove,
    request: ReviewRequest,
  ): Promise<ReportDto> {
    return tagged(response, await this.reviews.move(actor, period, agency, move, request));
  }
}

/** The version is the ETag (contract). */
function tagged(response: Response, report: ReportDto): ReportDto {
  response.setHeader('ETag', `"${report.version}"`);
  return report;
}
