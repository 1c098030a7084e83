// What is sent and seen of reports beside each other: what comparing found, many accepted at once, and how submissions
// came in over time.

import { ApiProperty } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  ArrayMinSize,
  IsArray,
  IsInt,
  IsString,
  Length,
  Max,
  Min,
  ValidateNested,
} from 'class-validator';
import { PageQuery } from '../requests/page.dto';
import { MayBeAbsent } from '../requests/presence';
import { IssueDto } from './report.dto';

const PATH = { message: 'Nêu vị trí trong báo cáo, ví dụ indicators.mediaArticles.' };
const CHOSEN = { message: 'Chọn từ 1 đến 200 báo cáo, mỗi báo cáo gồm đơn vị và lần gửi đã đọc.' };
const AGENCY = { message: 'Nêu mã đơn vị.' };
const REVISION = { message: 'Nêu lần gửi đã đọc, từ 1.' };

export class FindingQuery extends PageQuery {
  /** Only at this place and below: "indicators.mediaArticles". */
  @MayBeAbsent()
  @IsString(PATH)
  @Length(1, 300, PATH)
  path?: string;
}

export class FindingDto extends IssueDto {
  /** Whose report it is found in. */
  agency!: string;
}

export class FindingPageDto {
  items!: FindingDto[];

  @ApiProperty({ type: String, nullable: true })
  next!: string | null;
}

export class ChosenReportDto {
  @IsString(AGENCY)
  @Length(1, 20, AGENCY)
  agency!: string;

  /** The submission the reviewer has read; a newer one is not accepted unread. */
  @IsInt(REVISION)
  @Min(1, REVISION)
  @Max(1_000_000, REVISION)
  revision!: number;
}

export class AcceptManyDto {
  @IsArray(CHOSEN)
  @ArrayMinSize(1, CHOSEN)
  @ArrayMaxSize(200, CHOSEN)
  @ValidateNested({ each: true, ...CHOSEN })
  @Type(() => ChosenReportDto)
  reports!: ChosenReportDto[];
}

export class AcceptanceDto {
  agency!: string;
  accepted!: boolean;

  /** Code of the refusal. */
  @ApiProperty({ type: String, nullable: true })
  code!: string | null;

  /** Why not, in words; "" when accepted. */
  reason!: string;
}

export class AcceptancesDto {
  items!: AcceptanceDto[];
}

export class TimelineDayDto {
  /** "yyyy-mm-dd" in Vietnam. */
  day!: string;

  /** Agencies whose first submission came that day; a paper counts on the day it came. */
  submitted!: number;

  /** Agencies accepted that day for the first time. */
  accepted!: number;
}

export class TimelineDto {
  expected!: number;
  deadline!: string;

  /** Days on which something came in, in order. */
  items!: TimelineDayDto[];
}
