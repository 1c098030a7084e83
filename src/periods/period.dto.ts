// What is sent and seen of periods and extensions.

import { ApiProperty } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import {
  IsObject,
  IsOptional,
  IsString,
  Length,
  Matches,
  MaxLength,
  registerDecorator,
  ValidateIf,
  ValidateNested,
} from 'class-validator';
import { isRealDate } from '../core/dates';
import { CleanText } from '../requests/clean-text';
import { MayBeAbsent, MustBeThere } from '../requests/presence';

const CODE = { message: 'Mã kỳ báo cáo dài 1 đến 40 ký tự, gồm chữ thường không dấu, chữ số và dấu gạch nối.' };
const TEMPLATE = { message: 'Chọn đề cương báo cáo (template).' };
const PLAN_NUMBER = { message: 'Số kế hoạch tối đa 100 ký tự.' };
const PLAN = { message: 'Kế hoạch (plan) phải gồm number và date.' };
const REASON = { message: 'Nêu lý do (tối đa 2.000 ký tự).' };
const ANNOUNCEMENT = { message: 'Thông báo tối đa 5.000 ký tự; để trống khi không còn gì cần báo.' };
const HELP = { message: 'Người để liên hệ tối đa 1.000 ký tự; để trống khi chưa có.' };
const DUE = { message: 'Hạn mới (dueAt) phải là một ngày hoặc thời điểm, ví dụ 2026-12-20.' };

/** A day of the calendar as yyyy-mm-dd. */
function IsDay(what: string): PropertyDecorator {
  return (target, propertyName) =>
    registerDecorator({
      name: 'isDay',
      target: target.constructor,
      propertyName: propertyName as string,
      options: { message: `${what} phải là một ngày có thật, dạng 2026-12-10.` },
      validator: { validate: (value: unknown) => typeof value === 'string' && isRealDate(value) },
    });
}

export class PlanDto {
  /** "15" or "15/KH-UBND"; null while it is not known. */
  @ApiProperty({ type: String, nullable: true })
  @IsOptional()
  @CleanText()
  @IsString(PLAN_NUMBER)
  @MaxLength(100, PLAN_NUMBER)
  number?: string | null;

  /** yyyy-mm-dd; null while it is not known. */
  @ApiProperty({ type: String, nullable: true })
  @IsOptional()
  @ValidateIf((dto: PlanDto) => dto.date !== null)
  @IsDay('Ngày kế hoạch')
  date?: string | null;
}

export class UpdatePeriodDto {
  @MayBeAbsent()
  @IsDay('Ngày mở kỳ báo cáo (opensOn)')
  opensOn?: string;

  /** The day the figures are true for. */
  @MayBeAbsent()
  @IsDay('Ngày chốt số liệu (cutoff)')
  cutoff?: string;

  /** The last day on which a report is on time. */
  @MayBeAbsent()
  @IsDay('Hạn gửi (deadline)')
  deadline?: string;

  @MayBeAbsent()
  @IsObject(PLAN)
  @ValidateNested()
  @Type(() => PlanDto)
  plan?: PlanDto;
}

export class CreatePeriodDto extends UpdatePeriodDto {
  @IsString(CODE)
  @Matches(/^[a-z0-9][a-z0-9-]{0,39}$/, CODE)
  code!: string;

  /** Code of a template; its newest version is asked. */
  @IsString(TEMPLATE)
  @Length(1, 60, TEMPLATE)
  template!: string;

  @MustBeThere()
  @IsDay('Ngày mở kỳ báo cáo (opensOn)')
  declare opensOn: string;

  @MustBeThere()
  @IsDay('Ngày chốt số liệu (cutoff)')
  declare cutoff: string;

  @MustBeThere()
  @IsDay('Hạn gửi (deadline)')
  declare deadline: string;
}

export class AnnounceDto {
  /** Plain text; empty takes the announcement away. */
  @CleanText()
  @IsString(ANNOUNCEMENT)
  @MaxLength(5000, ANNOUNCEMENT)
  text!: string;

  /** Whom agencies call: names, telephone numbers, addresses. */
  @CleanText()
  @IsString(HELP)
  @MaxLength(1000, HELP)
  contact!: string;
}

export class AnnouncementDto extends AnnounceDto {
  /** ISO 8601; null while nothing was ever announced. */
  @ApiProperty({ type: String, nullable: true })
  at!: string | null;
}

export class ReasonDto {
  @CleanText()
  @IsString(REASON)
  @Length(1, 2000, REASON)
  reason!: string;
}

export class ExtendDto extends ReasonDto {
  /** A day in Vietnam (the whole of it is on time), or a time with its offset. */
  @IsString(DUE)
  @Matches(/^\d{4}-\d{2}-\d{2}(T\d{2}:\d{2}(:\d{2}(\.\d{1,3})?)?(Z|[+-]\d{2}:\d{2}))?$/, DUE)
  dueAt!: string;
}

export class PeriodDto {
  code!: string;
  /** Name of its template. */
  name!: string;
  template!: string;
  templateVersion!: number;
  opensOn!: string;
  cutoff!: string;
  deadline!: string;
  locked!: boolean;

  /** ISO 8601; null while it is open. */
  @ApiProperty({ type: String, nullable: true })
  lockedAt!: string | null;

  plan!: PlanDto;

  /** Empty texts while there is nothing to tell. */
  announcement!: AnnouncementDto;
}

export class ExtensionDto {
  period!: string;
  agency!: string;
  /** ISO 8601. */
  dueAt!: string;
  reason!: string;
  grantedBy!: string;
  grantedAt!: string;
}
