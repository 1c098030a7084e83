// Consolidation: the city's totals and report from the agencies' reports.

import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { AgenciesModule } from '../agencies/agencies.module';
import { PeriodsModule } from '../periods/periods.module';
import { ReportsModule } from '../reports/reports.module';
import { BasisChoice } from './basis-choice.entity';
import { BasisService } from './basis.service';
import { CityDocumentController } from './city-document.controller';
import { CityDocuments } from './city-documents';
import { CityReportService } from './city-report.service';
import { ConsolidationController } from './consolidation.controller';
import { Consolidation } from './consolidation.entity';
import { ConsolidationService } from './consolidation.service';
import { CountedReportsReader } from './counted-reports';
import { DocumentJobs } from './document-jobs';
import { EditionChangesService } from './edition-changes.service';
import { EditionController } from './edition.controller';
import { Edition, EditionAgencyRow, EditionFile } from './edition.entity';
import { EditionService } from './edition.service';
import { SectionTextController } from './section-text.controller';
import { SectionTextService } from './section-text.service';
import { SummaryService } from './summary.service';

@Module({
  imports: [
    TypeOrmModule.forFeature([BasisChoice, Consolidation, Edition, EditionAgencyRow, EditionFile]),
    AgenciesModule,
    PeriodsModule,
    ReportsModule,
  ],
  controllers: [ConsolidationController, CityDocumentController, EditionController, SectionTextController],
  providers: [
    CountedReportsReader,
    SummaryService,
    BasisService,
    ConsolidationService,
    CityReportService,
    SectionTextService,
    CityDocuments,
    DocumentJobs,
    EditionService,
    EditionChangesService,
  ],
  exports: [SummaryService, BasisService, ConsolidationService, CityReportService, CityDocuments],
})
export class ConsolidationModule {}
