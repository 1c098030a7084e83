// The order and the names in which agencies stand in lists of the city's report: departments first, then wards and
// communes, each kind in Vietnamese order, never by result.

import type { Agency } from '../agency';
import { compareVietnamese } from '../text/search';
import { type AgencyGroup, type Template, areaOf } from '../template/template';
import type { AgencyStanding, CityReportFacts, Copy } from './facts';

export interface OrderedGroup {
  group: AgencyGroup;
  agencies: AgencyStanding[];
}

/** Every agency once, by the template's groups and kinds; those of a kind no group names come last. */
export function inOrder(template: Template, agencies: readonly AgencyStanding[]): OrderedGroup[] {
  const rank = new Map(template.agencyKinds.map(({ code }, index) => [code, index]));
  const sorted = [...agencies].sort(
    (left, right) =>
      (rank.get(left.agency.kind) ?? 99) - (rank.get(right.agency.kind) ?? 99) ||
      compareVietnamese(left.agency.name, right.agency.name),
  );
  const groups = template.agencyGroups.map((group) => ({
    group,
    agencies: sorted.filter(({ agency }) => group.kinds.includes(agency.kind)),
  }));
  const others = sorted.filter(({ agency }) => !template.agencyGroups.some(({ kinds }) => kinds.includes(agency.kind)));
  const rest = { group: { code: 'others', label: 'Các cơ quan, đơn vị khác', kinds: [] }, agencies: others };
  return [...groups, rest].filter((each) => each.agencies.length > 0);
}

/** "Phường Hải Châu" for "Ủy ban nhân dân phường Hải Châu", as tables name it. */
export function shortName(template: Template, agency: Agency): string {
  const area = areaOf(template, agency);
  return area.charAt(0).toLocaleUpperCase('vi') + area.slice(1);
}

/** The name in a row; a working copy adds which revision the row is made of. */
export function rowName(template: Template, { agency, revision }: AgencyStanding, copy: Copy): string {
  const name = shortName(template, agency);
  return copy === 'working' && revision !== null ? `${name} (gửi lần ${revision})` : name;
}

/** Why an agency has no figures in the totals. */
export function absenceWords({ timeliness, status }: AgencyStanding): string {
  if (timeliness === 'notSubmitted') return 'Chưa gửi báo cáo';
  if (timeliness === 'underRevision' || status === 'returned') return 'Đã gửi, đang bổ sung; chưa được tính';
  return 'Đã gửi, chờ chấp nhận số liệu; chưa được tính';
}

/** Agencies whose revision counts. */
export function included({
  agencies,
}: CityReportFacts): (AgencyStanding & { content: NonNullable<AgencyStanding['content']> })[] {
  return agencies.filter(
    (each): each is AgencyStanding & { content: NonNullable<AgencyStanding['content']> } => each.content !== null,
  );
}
