// What time it is by the server's clock, which answers every request with it: an old laptop's date may be years off,
// and then "Còn 17 ngày" would be a lie.

/** The server's second may be cut, and the answer was under way for a while: less than this is no difference. */
const TOLERANCE_MS = 120_000;

let ahead = 0;

/** The `Date` header of an answer. */
export function heardTime(date: string | null): void {
  const difference = date === null ? NaN : new Date(date).getTime() - Date.now();
  if (!Number.isNaN(difference)) ahead = Math.abs(difference) < TOLERANCE_MS ? 0 : difference;
}

export const now = (): Date => new Date(Date.now() + ahead);
