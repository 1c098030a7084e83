// What is sent and seen of the signed document and of the reviewer's own notes beside a report.

import { ApiProperty } from '@nestjs/swagger';
import { IsString, Length, Matches, MaxLength, ValidateIf } from 'class-validator';
import { CleanText } from '../requests/clean-text';

const DAY = { message: 'Nhập ngày theo dạng 2026-12-05.' };
const NUMBER = { message: 'Nhập số văn bản (tối đa 50 ký tự), hoặc để trống.' };

export class DispatchDto {
  /** "123/BC-SYT"; "" when there is none. */
  @CleanText()
  @IsString(NUMBER)
  @MaxLength(50, NUMBER)
  number!: string;

  @ApiProperty({ type: String, format: 'date', nullable: true })
  @ValidateIf((dto: DispatchDto) => dto.date !== null)
  @IsString(DAY)
  @Matches(/^\d{4}-\d{2}-\d{2}$/, DAY)
  date!: string | null;
}

export class HandlerDto {
  /** User name of a reviewer, null for nobody. */
  @ApiProperty({ type: String, nullable: true })
  @ValidateIf((dto: HandlerDto) => dto.reviewer !== null)
  @IsString({ message: 'Nêu tên đăng nhập của chuyên viên tổng hợp.' })
  @Length(1, 100, { message: 'Nêu tên đăng nhập của chuyên viên tổng hợp.' })
  reviewer!: string | null;
}

export class DeviationDto {
  /** What the signed document says otherwise; "" when nothing. */
  @CleanText()
  @IsString({ message: 'Nêu điểm văn bản ký khác số liệu (tối đa 2.000 ký tự).' })
  @MaxLength(2000, { message: 'Nêu điểm văn bản ký khác số liệu (tối đa 2.000 ký tự).' })
  note!: string;
}

export class DispatchViewDto {
  number!: string;

  @ApiProperty({ type: String, nullable: true })
  date!: string | null;
}
