// The whole application as a list of its parts, from the database up. A new feature is one line in FEATURES.

import { type DynamicModule, Global, Module } from '@nestjs/common';
import { CONFIG, type Config } from './config';
import { AccountsModule } from './accounts/accounts.module';
import type { AccountSettings } from './accounts/settings';
import { AgenciesModule } from './agencies/agencies.module';
import { AuditModule } from './audit/audit.module';
import { ConsolidationModule } from './consolidation/consolidation.module';
import { ClockModule } from './database/clock';
import { DatabaseModule } from './database/database.module';
import { DemoModule } from './demo/demo.module';
import { HealthModule } from './health/health.module';
import { PeriodsModule } from './periods/periods.module';
import { ReportsModule } from './reports/reports.module';

const FEATURES = [
  HealthModule,
  AuditModule,
  AgenciesModule,
  PeriodsModule,
  ReportsModule,
  ConsolidationModule,
  DemoModule,
];

@Global()
@Module({})
export class AppModule {
  /** @param databaseUrl address of a migrated database */
  static with(config: Config, databaseUrl: string): DynamicModule {
    return {
      module: AppModule,
      imports: [ClockModule, DatabaseModule.at(databaseUrl), AccountsModule.with(accountSettings(config)), ...FEATURES],
      providers: [{ provide: CONFIG, useValue: config }],
      exports: [CONFIG],
    };
  }
}

function accountSettings({ sessionIdleMinutes, sessionMaxHours, publicUrl }: Config): Partial<AccountSettings> {
  return {
    idleLimit: sessionIdleMinutes * 60_000,
    absoluteLimit: sessionMaxHours * 3_600_000,
    publicUrl: publicUrl ?? undefined,
  };
}
