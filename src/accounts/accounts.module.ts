// Accounts: who signs in, by what password, with which role; and the guard every route stands behind.

import { Global, Module, type DynamicModule } from '@nestjs/common';
import { APP_GUARD, DiscoveryModule } from '@nestjs/core';
import { TypeOrmModule } from '@nestjs/typeorm';
import { AccessGuard } from './access.guard';
import { Account } from './account.entity';
import { FailedSignIns } from './failed-sign-ins';
import { FirstAdmin } from './first-admin';
import { ReviewerController } from './reviewer.controller';
import { RequestRate } from './request-rate';
import { RouteCheck } from './route-check';
import { SessionController } from './session.controller';
import { SessionService } from './session.service';
import { AccountSettings } from './settings';
import { SignInService } from './sign-in.service';
import { UserController } from './user.controller';
import { UserImport } from './user-import';
import { UserService } from './user.service';

@Global()
@Module({})
export class AccountsModule {
  /** @param settings what differs from the defaults of AccountSettings */
  static with(settings: Partial<AccountSettings>): DynamicModule {
    return {
      module: AccountsModule,
      imports: [TypeOrmModule.forFeature([Account]), DiscoveryModule],
      controllers: [SessionController, UserController, ReviewerController],
      providers: [
        { provide: AccountSettings, useValue: Object.assign(new AccountSettings(), settings) },
        { provide: APP_GUARD, useClass: AccessGuard },
        SessionService,
        SignInService,
        FailedSignIns,
        UserService,
        UserImport,
        FirstAdmin,
        RequestRate,
        RouteCheck,
      ],
      exports: [SessionService, UserService, FirstAdmin, RequestRate],
    };
  }
}
