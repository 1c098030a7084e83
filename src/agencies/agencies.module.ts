// Agencies: the list of who reports, kept by the administrator.

import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { AgencyController } from './agency.controller';
import { AgencyRow } from './agency.entity';
import { AgencySeed } from './agency-seed';
import { AgencyService } from './agency.service';

@Module({
  imports: [TypeOrmModule.forFeature([AgencyRow])],
  controllers: [AgencyController],
  providers: [AgencyService, AgencySeed],
  exports: [AgencyService, AgencySeed],
})
export class AgenciesModule {}
