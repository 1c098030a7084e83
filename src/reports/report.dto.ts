// What is sent and seen of a report. Its content is held by the template's rules (content-validator), not by classes.

import { ApiProperty } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  IsArray,
  IsBoolean,
  IsString,
  Length,
  Matches,
  MaxLength,
  ValidateNested,
} from 'class-validator';
import type { Issue } from '../core/check/issue';
import type { Content } from '../core/content';
import { MOVES, REPORT_STATUSES, type Move, type ReportStatus } from '../core/workflow';
import { CleanText } from '../requests/clean-text';
import { MayBeAbsent } from '../requests/presence';
import { AttachmentDto } from './attachment.dto';
import { DispatchViewDto } from './dispatch.dto';

const DAY = { message: 'Nhập ngày theo dạng 2026-12-05.' };
const REASON = { message: 'Nêu lý do (tối đa 2.000 ký tự).' };
const COMMENTS = { message: 'Mỗi lần trả lại nêu tối đa 200 ý kiến, mỗi ý kiến gồm vị trí và nội dung.' };
const PATH = { message: 'Nêu vị trí của ý kiến trong báo cáo.' };
const TEXT = { message: 'Nhập nội dung ý kiến (tối đa 2.000 ký tự).' };

/** A reviewer enters for an agency what came on paper. */
export class OnBehalfDto {
  /** The day the paper came. */
  @ApiProperty({ format: 'date' })
  @IsString(DAY)
  @Matches(/^\d{4}-\d{2}-\d{2}$/, DAY)
  receivedOn!: string;

  @CleanText()
  @IsString(REASON)
  @Length(1, 2000, REASON)
  reason!: string;
}

export class SaveReportDto {
  /** By the JSON Schema of the template: `GET /templates/{code}/schema`. */
  @ApiProperty({ type: 'object', additionalProperties: true })
  content!: unknown;

  @ApiProperty({ type: OnBehalfDto, required: false })
  onBehalf?: OnBehalfDto;
}

export class SubmitDto {
  @ApiProperty({ type: OnBehalfDto, required: false })
  onBehalf?: OnBehalfDto;
}

export class ReasonDto {
  @CleanText()
  @IsString(REASON)
  @Length(1, 2000, REASON)
  reason!: string;
}

export class NewCommentDto {
  @IsString(PATH)
  @Length(1, 300, PATH)
  path!: string;

  @CleanText()
  @IsString(TEXT)
  @Length(1, 2000, TEXT)
  text!: string;
}

export class ReturnDto extends ReasonDto {
  @MayBeAbsent()
  @IsArray(COMMENTS)
  @ArrayMaxSize(200, COMMENTS)
  @ValidateNested({ each: true, ...COMMENTS })
  @Type(() => NewCommentDto)
  comments?: NewCommentDto[];
}

export class CommentUpdateDto {
  @MayBeAbsent()
  @IsBoolean({ message: 'Ô “done” chỉ nhận true hoặc false.' })
  done?: boolean;

  @MayBeAbsent()
  @CleanText()
  @IsString(TEXT)
  @MaxLength(2000, TEXT)
  reply?: string;
}

export class IssueDto implements Issue {
  path!: string;
  rule!: string;
  code!: string;

  @ApiProperty({ enum: ['error', 'warning'] })
  severity!: 'error' | 'warning';

  message!: string;
  explanation?: string;
}

export class CommentDto {
  id!: string;
  path!: string;
  /** The place in words: "Số bản tin năm 2025". */
  name!: string;
  text!: string;
  author!: string;
  at!: string;
  revision!: number;
  done!: boolean;
  reply!: string;

  @ApiProperty({ type: String, nullable: true })
  repliedBy!: string | null;

  @ApiProperty({ type: String, nullable: true })
  repliedAt!: string | null;
}

export class TemplateVersionDto {
  code!: string;
  version!: number;
}

/** A report as it is read; times ISO 8601 with Vietnam's offset. */
export class ReportDto {
  agency!: string;
  period!: string;

  @ApiProperty({ type: TemplateVersionDto })
  template!: TemplateVersionDto;

  @ApiProperty({ enum: REPORT_STATUSES })
  status!: ReportStatus;

  /** The ETag; 0 while not started. */
  version!: number;

  /** Newest revision; null before the first submission. */
  @ApiProperty({ type: Number, nullable: true })
  revision!: number | null;

  @ApiProperty({ type: Number, nullable: true })
  acceptedRevision!: number | null;

  dueAt!: string;
  late!: boolean;

  /** Of the newest revision. */
  @ApiProperty({ type: String, nullable: true })
  submittedAt!: string | null;

  @ApiProperty({ type: String, nullable: true })
  submittedBy!: string | null;

  @ApiProperty({ type: String, nullable: true })
  savedAt!: string | null;

  @ApiProperty({ type: String, nullable: true })
  savedBy!: string | null;

  /** Set when a reviewer entered the content, or submitted the newest revision, from paper. */
  @ApiProperty({ type: OnBehalfDto, nullable: true })
  onBehalf!: OnBehalfDto | null;

  @ApiProperty({ type: DispatchViewDto, nullable: true })
  dispatch!: DispatchViewDto | null;

  /** What the signed document says otherwise; "" when nothing. */
  deviation!: string;

  @ApiProperty({ type: String, nullable: true })
  handler!: string | null;

  /** Why it was returned, sent back or reopened last, while it is back. */
  @ApiProperty({ type: String, nullable: true })
  reason!: string | null;

  /** Whether the period's lock keeps this report from changing. */
  locked!: boolean;

  /** What the reader may do now. */
  @ApiProperty({ enum: MOVES, isArray: true })
  moves!: Move[];

  @ApiProperty({ type: 'object', additionalProperties: true })
  content!: Content;

  issues!: IssueDto[];
  comments!: CommentDto[];

  /** The signed document and evidence, newest first. */
  attachments!: AttachmentDto[];
}

/** The receipt of a submission. */
export class SubmissionDto {
  revision!: number;
  submittedAt!: string;
  late!: boolean;

  /** Over the canonical JSON (RFC 8785) of the content. */
  sha256!: string;
}
