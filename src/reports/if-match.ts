// `If-Match` and the answer to somebody who wrote on a version that is no longer the newest (contract: 428, 412).

import type { EntityManager } from 'typeorm';
import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import type { Request } from 'express';
import type { Actor } from '../core/access';
import type { Content } from '../core/content';
import { formatTime } from '../core/dates';
import { differingPaths } from '../core/paths';
import { Problem } from '../core/problem';
import { contentOf, type ReportView } from './report-view';
import type { Standing } from './standing';

/** Versions the client says it has seen; null when it sends no `If-Match`. `*` names no version and is not taken. */
export const IfMatch = createParamDecorator((_: unknown, context: ExecutionContext): number[] | null =>
  parseIfMatch(context.switchToHttp().getRequest<Request>().headers['if-match']),
);

/** `"3"`, `W/"3"` (a proxy compressed the answer), `3`, and lists of them. @throws Problem request.malformed */
export function parseIfMatch(header: string | undefined): number[] | null {
  if (header === undefined || header.trim() === '' || header.trim() === '*') return null;
  return header.split(',').map((part) => {
    const version = /^\s*(?:(?:W\/)?"(\d{1,9})"|(\d{1,9}))\s*$/.exec(part);
    if (!version) throw new Problem('request.malformed', 'If-Match phải là phiên bản đã đọc, ví dụ "3".');
    return Number(version[1] ?? version[2]);
  });
}

/** @throws Problem version.required (428) */
export function required(ifMatch: number[] | null): number[] {
  if (ifMatch === null) throw new Problem('version.required');
  return ifMatch;
}

/**
 * Passes when one of the versions is the newest, or none was given.
 * @param sent the content the client wanted to save; without it no paths can differ
 * @throws Problem version.stale (412) with the current report and the differing paths
 */
export async function refuseStale(
  manager: EntityManager,
  actor: Actor,
  standing: Standing,
  ifMatch: number[] | null,
  view: ReportView,
  sent?: Content,
): Promise<void> {
  const { report } = standing;
  if (ifMatch === null || ifMatch.includes(report?.version ?? 0)) return;
  const paths = sent ? differingPaths(contentOf(standing), sent) : [];
  const who = report?.savedBy === actor.username ? 'Báo cáo vừa được lưu từ máy khác' : 'Đồng nghiệp vừa lưu';
  const when = report ? ` lúc ${formatTime(report.savedAt)}` : '';
  const advice = paths.length > 0 ? 'Hãy chọn số đúng từng ô.' : 'Hãy tải lại trang để xem bản mới nhất.';
  throw new Problem('version.stale', `${who}${when}; hai bên khác nhau ở ${paths.length} ô. ${advice}`, {
    current: await view.of(manager, actor, standing),
    paths,
  });
}
