// What signing in asks for and answers with.

import { IsString, Length, MaxLength } from 'class-validator';
import { ApiProperty } from '@nestjs/swagger';
import { ROLES, type Role } from '../core/access';
import type { Account } from './account.entity';

const NAME = { message: 'Nhập tên đăng nhập (tối đa 100 ký tự).' };
const PASSWORD = { message: 'Nhập mật khẩu (tối đa 200 ký tự).' };

export class SignInDto {
  /** Ignores case. */
  @IsString(NAME)
  @Length(1, 100, NAME)
  username!: string;

  @IsString(PASSWORD)
  @Length(1, 200, PASSWORD)
  password!: string;
}

export class ChangePasswordDto {
  @IsString(PASSWORD)
  @Length(1, 200, PASSWORD)
  currentPassword!: string;

  /** At least 14 characters with lower case, upper case, digits and signs. */
  @IsString({ message: 'Nhập mật khẩu mới.' })
  @MaxLength(1000, { message: 'Mật khẩu mới quá dài; nhiều nhất 200 ký tự.' })
  newPassword!: string;
}

/** The signed-in person. */
export class SessionDto {
  username!: string;
  displayName!: string;

  @ApiProperty({ enum: ROLES })
  role!: Role;

  /** Code of the person's agency; null but for reporters and approvers. */
  @ApiProperty({ type: String, nullable: true })
  agency!: string | null;

  /** While true, everything but the session's own addresses answers 403. */
  mustChangePassword!: boolean;
}

export function sessionBody(account: SessionDto | Account): SessionDto {
  const { username, displayName, role, agency, mustChangePassword } = account;
  return { username, displayName, role, agency, mustChangePassword };
}
