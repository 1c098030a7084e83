// How large a file is, as file managers count and Vietnamese writes it.

import { formatNumber } from '../../src/core/numbers';

const KB = 1024;

/** "1,4 MB", "312 kB"; never 0. @param bytes */
export function sizeWords(bytes: number): string {
  const megabytes = bytes / KB / KB;
  // Two decimals near a limit of 20 MB would say "20 MB, larger than 20 MB".
  if (megabytes >= 1) return `${formatNumber(Math.ceil(megabytes * 10) / 10)} MB`;
  return `${formatNumber(Math.max(1, Math.round(bytes / KB)))} kB`;
}
