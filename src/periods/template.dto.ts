// Which version of a template is asked for.

import { IsInt, IsOptional, Max, Min } from 'class-validator';
import { WholeNumber } from '../requests/page.dto';

const VERSION = { message: 'Bản đề cương (version) phải là số nguyên từ 1.' };

export class TemplateQuery {
  /** The newest when absent. */
  @IsOptional()
  @WholeNumber()
  @IsInt(VERSION)
  @Min(1, VERSION)
  @Max(100_000, VERSION)
  version?: number;
}
