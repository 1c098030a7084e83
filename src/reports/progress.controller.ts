// `/periods/{period}/progress`: who has reported.

import { Controller, Get, Param } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Allow, CurrentActor } from '../accounts/access.guard';
import type { Actor } from '../core/access';
import { ProgressDto } from './progress.dto';
import { ProgressService } from './progress.service';

@ApiTags('reports')
@Controller('periods/:period/progress')
export class ProgressController {
  constructor(private readonly progress: ProgressService) {}

  /** Every expected agency's state and its contact; an agency sees its own line. */
  @Get()
  @Allow('progress.read')
  read(@CurrentActor() actor: Actor, @Param('period') period: string): Promise<ProgressDto> {
    return this.progress.read(actor, period);
  }
}
