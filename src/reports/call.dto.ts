// What is sent and seen of calls to agencies about their reports, and which agencies a reminding letter goes to.

import { ApiProperty } from '@nestjs/swagger';
import { IsOptional, IsString, Length, Matches, MaxLength } from 'class-validator';
import { CleanText } from '../requests/clean-text';
import { PageQuery } from '../requests/page.dto';
import { MayBeAbsent } from '../requests/presence';

const DAY = { message: 'Nhập ngày theo dạng 2026-12-05.' };
const MOMENT = { message: 'Nhập thời điểm gọi theo dạng 2026-12-05T08:30:00+07:00.' };
const WITH = {
  message: 'Nêu đã nói chuyện với ai (tối đa 200 ký tự); không gặp ai thì ghi “Không có người nghe máy”.',
};
const SAID = { message: 'Nêu nội dung trao đổi (tối đa 2.000 ký tự).' };
const AGENCY = { message: 'Nêu mã của một đơn vị.' };
const AGENCIES = { message: 'Nêu mã các đơn vị, cách nhau bằng dấu phẩy (tối đa 4.000 ký tự).' };

export class NewCallDto {
  /** When the call was made; now when absent. */
  @ApiProperty({ format: 'date-time', required: false })
  @MayBeAbsent()
  @IsString(MOMENT)
  @Matches(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2}(\.\d{1,3})?)?(Z|[+-]\d{2}:\d{2})$/, MOMENT)
  at?: string;

  /** Whom the reviewer spoke with. */
  @CleanText()
  @IsString(WITH)
  @Length(1, 200, WITH)
  spokeWith!: string;

  @CleanText()
  @IsString(SAID)
  @Length(1, 2000, SAID)
  said!: string;

  /** The day the agency promised its report for; null when it promised none. */
  @ApiProperty({ type: String, format: 'date', nullable: true, required: false })
  @IsOptional()
  @IsString(DAY)
  @Matches(/^\d{4}-\d{2}-\d{2}$/, DAY)
  promisedOn?: string | null;
}

export class CallDto {
  id!: string;
  agency!: string;

  /** The caller's user name and name. */
  by!: string;
  byName!: string;

  at!: string;
  spokeWith!: string;
  said!: string;

  @ApiProperty({ type: String, nullable: true })
  promisedOn!: string | null;

  recordedAt!: string;
}

export class CallPageDto {
  items!: CallDto[];

  @ApiProperty({ type: String, nullable: true })
  next!: string | null;
}

export class CallQuery extends PageQuery {
  /** Of this agency only. */
  @MayBeAbsent()
  @IsString(AGENCY)
  @Length(1, 20, AGENCY)
  agency?: string;
}

export class ChaseQuery {
  /** Codes, "20194,20242"; without it every agency that has to send something. */
  @MayBeAbsent()
  @IsString(AGENCIES)
  @MaxLength(4000, AGENCIES)
  agencies?: string;

  /** The day late and revising agencies are asked to have sent by. */
  @ApiProperty({ format: 'date', required: false })
  @MayBeAbsent()
  @IsString(DAY)
  @Matches(/^\d{4}-\d{2}-\d{2}$/, DAY)
  sendBy?: string;
}
