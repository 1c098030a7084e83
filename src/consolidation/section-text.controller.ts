// What is read beside the city's own text, below `/periods/{period}`.

import { Controller, Get, Param, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Allow } from '../accounts/access.guard';
import { SummaryQuery } from './consolidation.dto';
import { statusesOf } from './counted-reports';
import { MadeLinesDto, SectionTextsDto } from './section-text.dto';
import { SectionTextService } from './section-text.service';

@ApiTags('consolidation')
@Controller('periods/:period')
export class SectionTextController {
  constructor(private readonly texts: SectionTextService) {}

  /** Every included agency's text of one section, side by side. */
  @Get('sections/:section')
  @Allow('section.read')
  read(
    @Param('period') period: string,
    @Param('section') section: string,
    @Query() { statuses }: SummaryQuery,
  ): Promise<SectionTextsDto> {
    return this.texts.texts(period, section, statusesOf(statuses));
  }

  /** The sentences the city's report makes from figures, where the city has not written and beside its text. */
  @Get('consolidation/sentences')
  @Allow('consolidation.read')
  sentences(@Param('period') period: string, @Query() { statuses }: SummaryQuery): Promise<MadeLinesDto> {
    return this.texts.sentences(period, statusesOf(statuses));
  }
}
