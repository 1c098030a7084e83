// Gives the features their repositories (TypeOrmModule.forFeature) and Transactions. The database is open and migrated
// before the application is made, so nothing here waits or retries.

import { type DynamicModule, Global, Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { connectionOptions } from './connection';
import { Transactions } from './transactions';

@Global()
@Module({})
export class DatabaseModule {
  /** @param url address of a migrated database */
  static at(url: string): DynamicModule {
    return {
      module: DatabaseModule,
      imports: [TypeOrmModule.forRoot({ ...connectionOptions(url), autoLoadEntities: true, retryAttempts: 0 })],
      providers: [Transactions],
      exports: [Transactions],
    };
  }
}
