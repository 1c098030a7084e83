// Submissions as they were, and which one a receipt belongs to.

import { Controller, Get, Param, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Allow, CurrentActor } from '../accounts/access.guard';
import type { Actor } from '../core/access';
import { Problem } from '../core/problem';
import { PageQuery } from '../requests/page.dto';
import { ReceiptDto } from './receipt.dto';
import { ReceiptService } from './receipt.service';
import { ChangesDto, ChangesQuery, RevisionDto, RevisionsDto } from './revision.dto';
import { RevisionService } from './revision.service';

@ApiTags('revisions')
@Controller()
export class RevisionController {
  constructor(
    private readonly revisions: RevisionService,
    private readonly receipts: ReceiptService,
  ) {}

  /** Submissions, newest first, with what became of them. */
  @Get('periods/:period/reports/:agency/revisions')
  @Allow('report.read')
  list(
    @CurrentActor() actor: Actor,
    @Param('period') period: string,
    @Param('agency') agency: string,
    @Query() page: PageQuery,
  ): Promise<RevisionsDto> {
    return this.revisions.list(actor, period, agency, page);
  }

  /** A submission as it was. */
  @Get('periods/:period/reports/:agency/revisions/:number')
  @Allow('report.read')
  one(
    @CurrentActor() actor: Actor,
    @Param('period') period: string,
    @Param('agency') agency: string,
    @Param('number') number: string,
  ): Promise<RevisionDto> {
    if (!/^[1-9]\d{0,8}$/.test(number)) throw new Problem('revision.unknown');
    return this.revisions.one(actor, period, agency, Number(number));
  }

  /** What changed from one submission to another, field by field, in words. */
  @Get('periods/:period/reports/:agency/changes')
  @Allow('report.read')
  changes(
    @CurrentActor() actor: Actor,
    @Param('period') period: string,
    @Param('agency') agency: string,
    @Query() { from, to }: ChangesQuery,
  ): Promise<ChangesDto> {
    return this.revisions.changes(actor, period, agency, from, to);
  }

  /** Which submission this content hash is. */
  @Get('receipts/:sha256')
  @Allow('receipt.read')
  receipt(@CurrentActor() actor: Actor, @Param('sha256') sha256: string): Promise<ReceiptDto> {
    return this.receipts.find(actor, sha256);
  }
}
