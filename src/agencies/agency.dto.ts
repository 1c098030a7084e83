// What is sent and seen of agencies.

import { ApiProperty } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import {
  IsBoolean,
  IsEmail,
  IsIn,
  IsObject,
  IsString,
  Length,
  Matches,
  MaxLength,
  ValidateIf,
  ValidateNested,
} from 'class-validator';
import { CleanText } from '../requests/clean-text';
import { MayBeAbsent, MustBeThere } from '../requests/presence';

const CODE = { message: 'Mã đơn vị dài 1 đến 20 ký tự, chỉ gồm chữ không dấu và chữ số.' };
const NAME = { message: 'Nhập tên đơn vị (tối đa 200 ký tự).' };
const KIND = { message: 'Chọn loại đơn vị.' };
const PLACE = { message: 'Nhập địa danh ghi ở dòng ngày tháng (tối đa 100 ký tự).' };
const FLAG = { message: 'Ô này chỉ nhận true hoặc false.' };
const LINE = { message: 'Ô này chỉ nhận chữ, tối đa 300 ký tự.' };
const EMAIL = { message: 'Thư điện tử của đầu mối chưa đúng, ví dụ hoa.tran@danang.gov.vn.' };
const VERIFIED = { message: 'Mức xác nhận tên (verified) phải là yes, partly hoặc no.' };
const PART = { message: 'Ô này phải gồm các ô con.' };

/** Defaults printed at the head and foot of the agency's document. */
export class LetterheadDefaultsDto {
  @MayBeAbsent()
  @CleanText()
  @IsString(LINE)
  @MaxLength(300, LINE)
  superior?: string;

  @MayBeAbsent()
  @CleanText()
  @IsString(LINE)
  @MaxLength(300, LINE)
  agency?: string;

  @MayBeAbsent()
  @CleanText()
  @IsString(LINE)
  @MaxLength(300, LINE)
  symbol?: string;

  @MayBeAbsent()
  @CleanText()
  @IsString(LINE)
  @MaxLength(300, LINE)
  authority?: string;

  @MayBeAbsent()
  @CleanText()
  @IsString(LINE)
  @MaxLength(300, LINE)
  signerTitle?: string;
}

/** Whom the reviewer calls. */
export class ContactDto {
  @MayBeAbsent()
  @CleanText()
  @IsString(LINE)
  @MaxLength(300, LINE)
  name?: string;

  @MayBeAbsent()
  @CleanText()
  @IsString(LINE)
  @MaxLength(300, LINE)
  phone?: string;

  @MayBeAbsent()
  @CleanText()
  @ValidateIf((dto: ContactDto) => dto.email !== '')
  @IsEmail({}, EMAIL)
  email?: string;
}

export class UpdateAgencyDto {
  @MayBeAbsent()
  @CleanText()
  @IsString(NAME)
  @Length(1, 200, NAME)
  name?: string;

  @MayBeAbsent()
  @IsString(KIND)
  @Length(1, 40, KIND)
  kind?: string;

  @MayBeAbsent()
  @CleanText()
  @IsString(LINE)
  @MaxLength(300, LINE)
  superior?: string;

  @MayBeAbsent()
  @CleanText()
  @IsString(PLACE)
  @Length(1, 100, PLACE)
  place?: string;

  /** Whether the agency is expected to report. */
  @MayBeAbsent()
  @IsBoolean(FLAG)
  reports?: boolean;

  @MayBeAbsent()
  @IsBoolean(FLAG)
  active?: boolean;

  @ApiProperty({ enum: ['yes', 'partly', 'no'], required: false })
  @MayBeAbsent()
  @IsIn(['yes', 'partly', 'no'], VERIFIED)
  verified?: 'yes' | 'partly' | 'no';

  @MayBeAbsent()
  @IsObject(PART)
  @ValidateNested()
  @Type(() => LetterheadDefaultsDto)
  letterhead?: LetterheadDefaultsDto;

  @MayBeAbsent()
  @IsObject(PART)
  @ValidateNested()
  @Type(() => ContactDto)
  contact?: ContactDto;
}

export class CreateAgencyDto extends UpdateAgencyDto {
  @IsString(CODE)
  @Matches(/^[A-Za-z0-9]{1,20}$/, CODE)
  code!: string;

  @MustBeThere()
  @CleanText()
  @IsString(NAME)
  @Length(1, 200, NAME)
  declare name: string;

  @MustBeThere()
  @IsString(KIND)
  @Length(1, 40, KIND)
  declare kind: string;

  @MustBeThere()
  @CleanText()
  @IsString(PLACE)
  @Length(1, 100, PLACE)
  declare place: string;
}

export class AgencyDto {
  code!: string;
  name!: string;
  kind!: string;
  superior!: string;
  place!: string;
  reports!: boolean;
  active!: boolean;

  @ApiProperty({ enum: ['yes', 'partly', 'no'] })
  verified!: 'yes' | 'partly' | 'no';

  letterhead!: LetterheadDefaultsDto;

  /** Null where the reader may not see it. */
  @ApiProperty({ type: ContactDto, nullable: true })
  contact!: ContactDto | null;
}
