// Reports: drafts, submissions, review, and who has reported.

import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { proveWorkflow } from '../core/workflow';
import { PeriodsModule } from '../periods/periods.module';
import { AttachmentController } from './attachment.controller';
import { Attachment } from './attachment.entity';
import { AttachmentService } from './attachment.service';
import { Comment } from './comment.entity';
import { CommentService } from './comment.service';
import { CrossChecks } from './cross-checks';
import { DispatchController } from './dispatch.controller';
import { DispatchService } from './dispatch.service';
import { ExpectedReports } from './expected-reports';
import { FigureRows } from './figure-rows';
import { ProgressController } from './progress.controller';
import { ProgressService } from './progress.service';
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

@Module({
  imports: [TypeOrmModule.forFeature([Report, Revision, Comment, Attachment]), PeriodsModule],
  controllers: [
    ReportController,
    RevisionController,
    DispatchController,
    ReportDocumentController,
    AttachmentController,
    ProgressController,
  ],
  providers: [
    Standings,
    ReportView,
    ReportService,
    SubmissionService,
    ReviewService,
    CommentService,
    AttachmentService,
    DispatchService,
    RevisionService,
    ReportDocumentService,
    ExpectedReports,
    FigureRows,
    CrossChecks,
    ProgressService,
  ],
  exports: [
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
