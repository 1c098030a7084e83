// How an error answer looks, for the description of the API (RFC 9457; the list of codes is core/problem).

import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';

export class IssueDto {
  /** "indicators.mediaArticles.current", "trainingClasses[c1].trainees", or a field of the request. */
  @ApiProperty()
  path!: string;

  /** Number of the rule. */
  @ApiProperty({ example: 'R04' })
  rule!: string;

  @ApiProperty({ example: 'rate.numeratorAboveDenominator' })
  code!: string;

  @ApiProperty({ enum: ['error', 'warning'] })
  severity!: 'error' | 'warning';

  /** A Vietnamese sentence that says what is wrong and what to do. */
  @ApiProperty()
  message!: string;

  /** The agency's answer to a warning. */
  @ApiPropertyOptional()
  explanation?: string;
}

export class ProblemDto {
  @ApiProperty({ example: '/api/problems#report.notEditable' })
  type!: string;

  @ApiProperty()
  title!: string;

  @ApiProperty()
  status!: number;

  @ApiProperty()
  detail!: string;

  /** Stable; what programs decide by. */
  @ApiProperty({ example: 'report.notEditable' })
  code!: string;

  /** Of a 400 or 422. */
  @ApiPropertyOptional({ type: [IssueDto] })
  issues?: IssueDto[];

  /** Of a 412: the report as it is now. */
  @ApiPropertyOptional({ type: 'object', additionalProperties: true })
  current?: unknown;

  /** Of a 412: where the two differ. */
  @ApiPropertyOptional({ type: [String] })
  paths?: string[];

  /** Of a 429: seconds to wait. */
  @ApiPropertyOptional()
  retryAfter?: number;
}
