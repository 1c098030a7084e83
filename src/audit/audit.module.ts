// The audit trail, and the filter that writes every error answer (and with it every refusal into the trail).

import { Global, Module } from '@nestjs/common';
import { APP_FILTER } from '@nestjs/core';
import { TypeOrmModule } from '@nestjs/typeorm';
import { AuditEventController } from './audit-event.controller';
import { AuditEvent } from './audit-event.entity';
import { AuditTrail } from './audit-trail';
import { ProblemController } from './problem.controller';
import { ProblemFilter } from './problem.filter';

@Global()
@Module({
  imports: [TypeOrmModule.forFeature([AuditEvent])],
  controllers: [AuditEventController, ProblemController],
  providers: [AuditTrail, { provide: APP_FILTER, useClass: ProblemFilter }],
  exports: [AuditTrail],
})
export class AuditModule {}
