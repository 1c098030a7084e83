// The answer to a save, put together from what is there: the content was made into JSON for the database already.

import type { ReportDto } from './report.dto';

/** @param content the report's content as UTF-8 JSON @returns the whole answer as UTF-8 JSON */
export function reportJson(report: ReportDto, content: Buffer): Buffer {
  const around = JSON.stringify({ ...report, content: undefined });
  return Buffer.concat([Buffer.from(`${around.slice(0, -1)},"content":`), content, Buffer.from('}')]);
}
