// Lists that can grow are answered in pages: `{items, next}` with `?limit=&after=` (contract: "REST").

import { Transform } from 'class-transformer';
import { IsInt, IsString, Max, MaxLength, Min } from 'class-validator';
import { MayBeAbsent } from './presence';

const LIMIT = { message: 'Số dòng mỗi trang (limit) phải từ 1 đến 500.' };

/** A whole number written as text in the query string; anything else is left for the validators to refuse. */
export function WholeNumber(): PropertyDecorator {
  return Transform(({ value }: { value: unknown }) =>
    typeof value === 'string' && /^\d{1,15}$/.test(value) ? Number(value) : value,
  );
}

export class PageQuery {
  /** Items a page, 1 to 500; 50 when absent. */
  @MayBeAbsent()
  @WholeNumber()
  @IsInt(LIMIT)
  @Min(1, LIMIT)
  @Max(500, LIMIT)
  limit?: number = 50;

  /** `next` of the page before. */
  @MayBeAbsent()
  @IsString({ message: 'Vị trí trang (after) chỉ được nêu một lần.' })
  @MaxLength(200, { message: 'Vị trí trang (after) không đúng.' })
  after?: string;
}

/** One page of a list; `next` is what to send as `after`, null at the end. */
export interface Page<T> {
  items: T[];
  next: string | null;
}

/** Makes a page of rows read with one row more than the limit. */
export function pageOf<R, T>(rows: R[], limit: number, item: (row: R) => T, position: (row: R) => string): Page<T> {
  const shown = rows.slice(0, limit);
  const last = shown.at(-1);
  return { items: shown.map(item), next: rows.length > limit && last !== undefined ? position(last) : null };
}
