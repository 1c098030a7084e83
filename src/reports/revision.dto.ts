// What is seen of submissions.

import { ApiProperty } from '@nestjs/swagger';
import { WholeNumber } from '../requests/page.dto';
import { IsInt, Max, Min } from 'class-validator';
import type { Content } from '../core/content';
import { IssueDto, OnBehalfDto, TemplateVersionDto } from './report.dto';

const NUMBER = { message: 'Nêu số lần gửi, từ 1.' };

export class ChangesQuery {
  @WholeNumber()
  @IsInt(NUMBER)
  @Min(1, NUMBER)
  @Max(1_000_000, NUMBER)
  from!: number;

  @WholeNumber()
  @IsInt(NUMBER)
  @Min(1, NUMBER)
  @Max(1_000_000, NUMBER)
  to!: number;
}

/** What became of a submission, and when. */
export class OutcomeDto {
  @ApiProperty({ enum: ['withdraw', 'return', 'accept', 'reopen'] })
  move!: string;

  by!: string;
  at!: string;

  @ApiProperty({ type: String, nullable: true })
  reason!: string | null;
}

export class RevisionLineDto {
  revision!: number;
  submittedAt!: string;
  submittedBy!: string;
  sha256!: string;
  warnings!: number;

  /** Whether it is the one a summary of accepted reports reads. */
  accepted!: boolean;

  @ApiProperty({ type: OnBehalfDto, nullable: true })
  onBehalf!: OnBehalfDto | null;

  /** Oldest first. */
  outcomes!: OutcomeDto[];
}

export class RevisionsDto {
  /** Newest first. */
  items!: RevisionLineDto[];

  @ApiProperty({ type: String, nullable: true })
  next!: string | null;
}

/** A submission as it was. */
export class RevisionDto extends RevisionLineDto {
  agency!: string;
  period!: string;

  @ApiProperty({ type: TemplateVersionDto })
  template!: TemplateVersionDto;

  @ApiProperty({ type: 'object', additionalProperties: true })
  content!: Content;

  /** What the rules say of it, with the day of its submission as "today". */
  issues!: IssueDto[];
}

export class ChangeDto {
  path!: string;
  name!: string;
  before!: string;
  after!: string;
  sentence!: string;
}

export class ChangesDto {
  from!: number;
  to!: number;
  items!: ChangeDto[];

  @ApiProperty({ type: String, nullable: true })
  next!: string | null;
}
