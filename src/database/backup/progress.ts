// How far a backup or a restore has come, in lines for the administrator: one for each table, and one every few
// seconds inside a large one.

import { formatDecimals, formatNumber } from '../../core/numbers';
import type { Tally } from './archive';

const EVERY_MS = 3000;

export class Progress {
  private table = 1;
  private said = Date.now();

  /** @param doing "Đang sao lưu" */
  constructor(
    private readonly say: (line: string) => void,
    private readonly doing: string,
    private readonly tables: number,
  ) {}

  /** Inside a table. */
  at(name: string, tally: Tally): void {
    if (Date.now() - this.said > EVERY_MS) this.tell(`${name}: đã qua ${counted(tally.rows)} dòng…`, tally);
  }

  /** A table is through. */
  done(name: string, tally: Tally): void {
    this.tell(`${name}: ${counted(tally.rows)} dòng`, tally);
    this.next();
  }

  /** A table is through, and there is nothing to say of it. */
  next(): void {
    this.table += 1;
  }

  private tell(what: string, tally: Tally): void {
    this.said = Date.now();
    this.say(`${this.doing} [${this.table}/${this.tables}] ${what} (${sized(tally.bytes)})`);
  }
}

export const counted = (rows: number): string => formatNumber(rows);

export const sized = (bytes: number): string => `${formatDecimals(bytes / 1e6)} MB`;
