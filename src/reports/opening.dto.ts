// What the browser application needs to begin with.

import { ApiProperty } from '@nestjs/swagger';
import { IsIn } from 'class-validator';
import { SessionDto } from '../accounts/session.dto';
import type { FormTemplate } from '../core/template/form-template';
import type { Indicator } from '../core/template/template';
import { PeriodDto } from '../periods/period.dto';
import { MayBeAbsent } from '../requests/presence';
import { ReportDto } from './report.dto';

export class OpeningQuery {
  /** What the page begins with besides its parts: the figures. */
  @MayBeAbsent()
  @IsIn(['figures'], { message: 'Chỉ có thể hỏi thêm số liệu (with=figures).' })
  with?: 'figures';
}

/** Whose report it is. */
export class OpeningAgencyDto {
  code!: string;
  name!: string;
  kind!: string;
  place!: string;
}

export class FormOpeningDto {
  period!: PeriodDto;

  agency!: OpeningAgencyDto;

  /** The report; of its issues only the errors in what has been entered. */
  report!: ReportDto;

  /** The parts of the template that the form draws. */
  @ApiProperty({ type: 'object', additionalProperties: true })
  template!: FormTemplate;

  /** With `with=figures`: every indicator as the template has it. */
  @ApiProperty({ type: 'array', items: { type: 'object', additionalProperties: true }, required: false })
  indicators?: Indicator[];
}

export class OpeningDto {
  /** Null when nobody is signed in. */
  @ApiProperty({ type: SessionDto, nullable: true })
  person!: SessionDto | null;

  /** For people of an agency that reports, while there is a period and the password is their own; otherwise null. */
  @ApiProperty({ type: FormOpeningDto, nullable: true })
  form!: FormOpeningDto | null;
}
