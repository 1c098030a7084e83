// What the administrator sends and sees of accounts.

import { ApiProperty } from '@nestjs/swagger';
import {
  IsBoolean,
  IsEmail,
  IsIn,
  IsOptional,
  IsString,
  Length,
  Matches,
  MaxLength,
  ValidateIf,
} from 'class-validator';
import { ROLES, type Role } from '../core/access';
import { CleanText } from '../requests/clean-text';
import { PageQuery } from '../requests/page.dto';
import { MayBeAbsent } from '../requests/presence';

const USER_NAME = { message: 'Tên đăng nhập dài 2 đến 100 ký tự, gồm chữ không dấu, chữ số và các dấu . _ - @' };
const DISPLAY_NAME = { message: 'Nhập họ tên hoặc tên hiển thị (tối đa 200 ký tự).' };
const EMAIL = { message: 'Thư công vụ chưa đúng, ví dụ hoa.tran@danang.gov.vn.' };
const ROLE = { message: `Vai trò phải là một trong: ${ROLES.join(', ')}.` };
const AGENCY = { message: 'Nhập mã đơn vị, hoặc để trống với vai trò không thuộc đơn vị báo cáo.' };
const ACTIVE = { message: 'Trạng thái hoạt động (active) phải là true hoặc false.' };

export class CreateUserDto {
  /** Ignores case; letters without marks, digits and . _ - @ */
  @CleanText()
  @IsString(USER_NAME)
  @Matches(/^[A-Za-z0-9][A-Za-z0-9._@-]{1,99}$/, USER_NAME)
  username!: string;

  @CleanText()
  @IsString(DISPLAY_NAME)
  @Length(1, 200, DISPLAY_NAME)
  displayName!: string;

  @MayBeAbsent()
  @CleanText()
  @ValidateIf((dto: CreateUserDto) => dto.email !== '')
  @IsEmail({}, EMAIL)
  @MaxLength(200, EMAIL)
  email?: string;

  @ApiProperty({ enum: ROLES })
  @IsIn(ROLES, ROLE)
  role!: Role;

  /** Code of the agency; required for reporters and approvers, absent for everybody else. */
  @ApiProperty({ type: String, nullable: true, required: false })
  @IsOptional()
  @CleanText()
  @IsString(AGENCY)
  @Length(1, 20, AGENCY)
  agency?: string | null;
}

export class UpdateUserDto {
  @MayBeAbsent()
  @CleanText()
  @IsString(DISPLAY_NAME)
  @Length(1, 200, DISPLAY_NAME)
  displayName?: string;

  @MayBeAbsent()
  @CleanText()
  @ValidateIf((dto: UpdateUserDto) => dto.email !== '')
  @IsEmail({}, EMAIL)
  @MaxLength(200, EMAIL)
  email?: string;

  @ApiProperty({ enum: ROLES, required: false })
  @MayBeAbsent()
  @IsIn(ROLES, ROLE)
  role?: Role;

  @ApiProperty({ type: String, nullable: true, required: false })
  @IsOptional()
  @CleanText()
  @IsString(AGENCY)
  @Length(1, 20, AGENCY)
  agency?: string | null;

  /** False signs the person out everywhere and keeps them out. */
  @MayBeAbsent()
  @IsBoolean(ACTIVE)
  active?: boolean;
}

export class UserQuery extends PageQuery {
  @MayBeAbsent()
  @IsString(AGENCY)
  @MaxLength(20, AGENCY)
  agency?: string;

  @ApiProperty({ enum: ROLES, required: false })
  @MayBeAbsent()
  @IsIn(ROLES, ROLE)
  role?: Role;
}

export class UserDto {
  username!: string;
  displayName!: string;
  email!: string;

  @ApiProperty({ enum: ROLES })
  role!: Role;

  @ApiProperty({ type: String, nullable: true })
  agency!: string | null;

  active!: boolean;
  mustChangePassword!: boolean;
  /** ISO 8601. */
  createdAt!: string;
}

/** An account with what came of attempts to sign in. */
export class ListedUserDto extends UserDto {
  /** Wrong passwords in a row, forgotten after a while and after signing in. */
  failures!: number;

  /** ISO 8601; null when the name is not locked after too many wrong passwords. */
  @ApiProperty({ type: String, nullable: true })
  lockedUntil!: string | null;
}

/** A new account, with the password to hand over; it is shown this once and kept nowhere. */
export class CreatedUserDto extends UserDto {
  oneTimePassword!: string;
}

export class ResetDto {
  username!: string;
  oneTimePassword!: string;
}

export class UserPageDto {
  items!: ListedUserDto[];

  @ApiProperty({ type: String, nullable: true })
  next!: string | null;
}

export class ImportedRowDto extends CreatedUserDto {
  /** Line of the file, the heading being line 1. */
  row!: number;
}

export class RejectedRowDto {
  row!: number;
  /** One Vietnamese sentence per fault. */
  problems!: string[];
}

/** What became of every row; good rows are kept although others were not. */
export class ImportReportDto {
  created!: ImportedRowDto[];
  rejected!: RejectedRowDto[];
}

/** Somebody a report can be given to. */
export class ReviewerDto {
  username!: string;
  displayName!: string;
}
