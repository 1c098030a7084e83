// Reports: drafts, submissions, review, and who has reported.

import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { AgenciesModule } from '../agencies/agencies.module';
import { proveWorkflow } from '../core/workflow';
import { PeriodsModule } from '../periods/periods.module';
import { AcceptanceService } from './acceptance.service';
import { AttachmentController } from './attachment.controller';
import { Attachment } from './attachment.entity';
import { AttachmentService } from './attachment.service';
import { CallService } from './call.service';
import { ChaseController } from './chase.controller';
import { ChaseService } from './chase.service';
import { Comment } from './comment.entity';
import { CommentService } from './comment.service';
import { ComparisonController } from './comparison.controller';
import { CrossChecks } from './cross-checks';
import { DispatchController } from './dispatch.controller';
import { DispatchService } from './dispatch.service';
import { DraftWriter } from './draft-writer';
import { DocumentPress } from './document-press';
import { ExpectedReports } from './expected-reports';
import { FigureRows } from './figure-rows';
import { PdfPress } from './pdf-press';
import { OpeningController } from './opening.controller';
import { OpeningService } from './opening.service';
import { ProgressController } from './progress.controller';
import { ProgressService } from './progress.service';
import { ReceiptService } from './receipt.service';
import { ReportController } from './report.controller';
import { Report } from './report.entity';
import { ReportDocumentController } from './report-document.controller';
import { ReportDocumentService } from './report-document.service';
import { ReportService } from './report.service';
import { ReportView } from './report-view';
import { ReviewService } from './review.service';
import { RevisionController } from './revision.controller';
import { Revision } from './revision.entity';
import { RevisionService } from './revision.service';
import { Standings } from './standing';
import { SubmissionService } from './submission.service';
import { TimelineService } from './timeline.service';

@Module({
  imports: [TypeOrmModule.forFeature([Report, Revision, Comment, Attachment]), AgenciesModule, PeriodsModule],
  controllers: [
    ReportController,
    RevisionController,
    DispatchController,
    ReportDocumentController,
    AttachmentController,
    ProgressController,
    ChaseController,
    ComparisonController,
    OpeningController,
  ],
  providers: [
    Standings,
    ReportView,
    DraftWriter,
    ReportService,
    SubmissionService,
    ReviewService,
    CommentService,
    AttachmentService,
    DispatchService,
    RevisionService,
    ReceiptService,
    DocumentPress,
    ReportDocumentService,
    PdfPress,
    ExpectedReports,
    FigureRows,
    CrossChecks,
    ProgressService,
    CallService,
    ChaseService,
    AcceptanceService,
    TimelineService,
    OpeningService,
  ],
  exports: [
    DocumentPress,
    PdfPress,
    ReportService,
    SubmissionService,
    ReviewService,
    DispatchService,
    CommentService,
    RevisionService,
    ExpectedReports,
    FigureRows,
    ReportView,
    Standings,
  ],
})
export class ReportsModule {
  constructor() {
    // The program does not start on a table of moves with a hole in it.
    proveWorkflow();
  }
}
