// Consolidation: the city's totals and report from the agencies' reports.

import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { AgenciesModule } from '../agencies/agencies.module';
import { PeriodsModule } from '../periods/periods.module';
import { ReportsModule } from '../reports/reports.module';
import { BasisChoice } from './basis-choice.entity';
import { BasisService } from './basis.service';
import { CityReportService } from './city-report.service';
import { ConsolidationController } from './consolidation.controller';
import { Consolidation } from './consolidation.entity';
import { ConsolidationService } from './consolidation.service';
import { CountedReportsReader } from './counted-reports';
import { SummaryService } from './summary.service';

@Module({
  imports: [TypeOrmModule.forFeature([BasisChoice, Consolidation]), AgenciesModule, PeriodsModule, ReportsModule],
  controllers: [ConsolidationController],
  providers: [CountedReportsReader, SummaryService, BasisService, ConsolidationService, CityReportService],
  exports: [SummaryService, BasisService, ConsolidationService, CityReportService],
})
export class ConsolidationModule {}
