// The demo: accounts and made-up reports, loaded by start steps when asked for.

import { Module } from '@nestjs/common';
import { AgenciesModule } from '../agencies/agencies.module';
import { DemoAccounts } from './demo-accounts';

@Module({
  imports: [AgenciesModule],
  providers: [DemoAccounts],
  exports: [DemoAccounts],
})
export class DemoModule {}
