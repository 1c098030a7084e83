// Reporting periods and the templates they ask.

import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { AgenciesModule } from '../agencies/agencies.module';
import { Extension } from './extension.entity';
import { ExtensionService } from './extension.service';
import { PeriodController } from './period.controller';
import { PeriodRow } from './period.entity';
import { PeriodSeed } from './period-seed';
import { PeriodService } from './period.service';
import { TemplateController } from './template.controller';
import { TemplateStore } from './template-store';
import { TemplateVersion } from './template-version.entity';

@Module({
  imports: [TypeOrmModule.forFeature([PeriodRow, Extension, TemplateVersion]), AgenciesModule],
  controllers: [PeriodController, TemplateController],
  providers: [PeriodService, ExtensionService, TemplateStore, PeriodSeed],
  exports: [PeriodService, ExtensionService, TemplateStore, PeriodSeed],
})
export class PeriodsModule {}
