// The whole application as a list of its parts, from the database up. A new feature is one line in FEATURES.

import { type DynamicModule, Global, Module } from '@nestjs/common';
import { CONFIG, type Config } from './config';
import { ClockModule } from './database/clock';
import { DatabaseModule } from './database/database.module';
import { HealthModule } from './health/health.module';

const FEATURES = [HealthModule];

@Global()
@Module({})
export class AppModule {
  /** @param databaseUrl address of a migrated database */
  static with(config: Config, databaseUrl: string): DynamicModule {
    return {
      module: AppModule,
      imports: [ClockModule, DatabaseModule.at(databaseUrl), ...FEATURES],
      providers: [{ provide: CONFIG, useValue: config }],
      exports: [CONFIG],
    };
  }
}
