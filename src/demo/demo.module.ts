// The demo: accounts and made-up reports, loaded by start steps when asked for.

import { Module } from '@nestjs/common';
import { AgenciesModule } from '../agencies/agencies.module';
import { PeriodsModule } from '../periods/periods.module';
import { ReportsModule } from '../reports/reports.module';
import { DemoAccounts } from './demo-accounts';
import { DemoLoader } from './demo-loader';

@Module({
  imports: [AgenciesModule, PeriodsModule, ReportsModule],
  providers: [DemoAccounts, DemoLoader],
  exports: [DemoAccounts, DemoLoader],
})
export class DemoModule {}
