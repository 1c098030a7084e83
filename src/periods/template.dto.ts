// Which version of a template is asked for, and which templates there are.

import { IsInt, Max, Min } from 'class-validator';
import { WholeNumber } from '../requests/page.dto';
import { MayBeAbsent } from '../requests/presence';

const VERSION = { message: 'Bản đề cương (version) phải là số nguyên từ 1.' };

export class TemplateQuery {
  /** The newest when absent. */
  @MayBeAbsent()
  @WholeNumber()
  @IsInt(VERSION)
  @Min(1, VERSION)
  @Max(100_000, VERSION)
  version?: number;
}

/** A template a period can be opened with. */
export class TemplateEntryDto {
  code!: string;
  /** The newest one, which a new period asks. */
  version!: number;
  year!: number;
  name!: string;
}
