// Proves that the parts of a template fit each other: every code is there, once, and of the right kind. What is proved
// here need not be checked again anywhere else.

import type { Misfit, Path } from './reader';
import type { Basis, Indicator, Section, Template } from './template';

export function proveTemplate(template: Template): Misfit[] {
  const misfits: Misfit[] = [];
  const fail = (path: Path, reason: string): void => void misfits.push({ path, reason });

  if (!/^[a-z0-9-]+$/.test(template.code)) fail(['code'], 'mã chỉ gồm chữ thường, chữ số và dấu gạch nối');
  if (!Number.isInteger(template.version) || template.version < 1) fail(['version'], 'phiên bản là số nguyên từ 1');
  if (!Number.isInteger(template.year)) fail(['year'], 'năm báo cáo là số nguyên');

  for (const key of ['agencyKinds', 'agencyGroups', 'themes', 'lists'] as const) {
    proveOnce(template[key], [key], fail);
  }
  proveOnce([...template.indicators, ...template.derived], ['indicators'], fail);
  proveKinds(template, fail);
  template.indicators.forEach((indicator, at) => proveIndicator(template, indicator, ['indicators', at], fail));
  template.derived.forEach((derived, at) =>
    derived.parts.forEach((part, index) => {
      const indicator = template.indicators.find((each) => each.code === part);
      if (indicator?.kind !== 'rate')
        fail(['derived', at, 'parts', index], `“${part}” không phải là một tỉ lệ của mẫu`);
    }),
  );
  proveOutline(template, fail);
  proveRules(template, fail);
  proveAnnexes(template, fail);
  return misfits;
}

type Fail = (path: Path, reason: string) => void;

function proveOnce(items: readonly { code: string }[], path: Path, fail: Fail): void {
  const seen = new Set<string>();
  items.forEach((item, at) => {
    if (!/^[A-Za-z][A-Za-z0-9_]*$/.test(item.code))
      fail([...path, at], `mã “${item.code}” chỉ gồm chữ cái không dấu, chữ số, _`);
    if (seen.has(item.code)) fail([...path, at], `mã “${item.code}” có hai lần`);
    seen.add(item.code);
  });
}

function proveKinds(template: Template, fail: Fail): void {
  const kinds = new Set(template.agencyKinds.map((kind) => kind.code));
  const grouped = new Set<string>();
  template.agencyGroups.forEach((group, at) =>
    group.kinds.forEach((kind, index) => {
      if (!kinds.has(kind)) fail(['agencyGroups', at, 'kinds', index], `không có loại cơ quan “${kind}”`);
      if (grouped.has(kind)) fail(['agencyGroups', at, 'kinds', index], `loại cơ quan “${kind}” ở hai nhóm`);
      grouped.add(kind);
    }),
  );
  for (const kind of kinds) if (!grouped.has(kind)) fail(['agencyGroups'], `loại cơ quan “${kind}” không ở nhóm nào`);
  template.newKinds.forEach((kind, at) => {
    if (!kinds.has(kind)) fail(['newKinds', at], `không có loại cơ quan “${kind}”`);
  });
}

function proveBasis(template: Template, basis: Basis, path: Path, fail: Fail): void {
  if (!basis.everyone && basis.kinds.length === 0 && basis.agencies.length === 0) {
    fail(path, 'phạm vi không gồm cơ quan nào');
  }
  for (const kind of basis.kinds) {
    if (!template.agencyKinds.some((each) => each.code === kind)) fail(path, `không có loại cơ quan “${kind}”`);
  }
}

function proveIndicator(template: Template, indicator: Indicator, path: Path, fail: Fail): void {
  proveBasis(template, indicator.askedOf, [...path, 'askedOf'], fail);
  proveBasis(template, indicator.basis, [...path, 'basis'], fail);
  if (!template.themes.some((theme) => theme.code === indicator.theme)) {
    fail([...path, 'theme'], `không có chủ đề “${indicator.theme}”`);
  }
  const isRate = indicator.kind === 'rate';
  if (isRate && !(indicator.numeratorLabel && indicator.denominatorLabel)) {
    fail(path, 'tỉ lệ phải có “numeratorLabel” và “denominatorLabel”');
  }
  if (!isRate && indicator.target) fail([...path, 'target'], 'chỉ tỉ lệ mới có chỉ tiêu');
  if (indicator.aggregate) proveAggregate(template, indicator, [...path, 'aggregate'], fail);
}

function proveAggregate(template: Template, indicator: Indicator, path: Path, fail: Fail): void {
  const { list: code, where, sum } = indicator.aggregate!;
  const list = template.lists.find((each) => each.code === code);
  if (indicator.kind === 'rate') fail(path, 'chỉ số đếm mới lấy từ danh sách');
  if (!list) return fail([...path, 'list'], `không có danh sách “${code}”`);
  for (const [column, value] of Object.entries(where)) {
    const choices = list.columns.find((each) => each.code === column)?.choices ?? [];
    if (!choices.some((choice) => choice.code === value)) {
      fail([...path, 'where', column], `danh sách “${code}” không có lựa chọn “${value}” ở cột “${column}”`);
    }
  }
  if (sum !== undefined && list.columns.find((each) => each.code === sum)?.type !== 'count') {
    fail([...path, 'sum'], `danh sách “${code}” không có cột số “${sum}”`);
  }
}

function proveOutline(template: Template, fail: Fail): void {
  const placed = new Set<string>();
  const ids = new Set<string>();
  const prove = (section: Section, path: Path): void => {
    if (ids.has(section.id)) fail([...path, 'id'], `mục “${section.id}” có hai lần`);
    ids.add(section.id);
    section.lists.forEach(({ list }, at) => proveList(template, list, [...path, 'lists', at], fail));
    section.bullets.forEach((bullet, at) => {
      bullet.indicators.forEach((code, index) => place(code, [...path, 'bullets', at, 'indicators', index]));
      if (bullet.list) proveList(template, bullet.list, [...path, 'bullets', at, 'list'], fail);
    });
    section.figures.forEach((code, at) => place(code, [...path, 'figures', at]));
    section.children.forEach((child, at) => prove(child, [...path, 'children', at]));
  };
  const place = (code: string, path: Path): void => {
    if (!template.indicators.some((indicator) => indicator.code === code)) fail(path, `không có chỉ số “${code}”`);
    placed.add(code);
  };
  template.outline.forEach((section, at) => prove(section, ['outline', at]));
  template.indicators.forEach(({ code }, at) => {
    if (!placed.has(code)) fail(['indicators', at], `chỉ số “${code}” không nằm ở mục nào của đề cương`);
  });
}

function proveList(template: Template, code: string, path: Path, fail: Fail): void {
  if (!template.lists.some((list) => list.code === code)) fail(path, `không có danh sách “${code}”`);
}

function proveRules(template: Template, fail: Fail): void {
  template.rules.forEach((rule, at) => {
    const codes = rule.kind === 'notFewer' ? [rule.left, rule.right] : [];
    for (const code of codes) {
      if (template.indicators.find((each) => each.code === code)?.kind !== 'count') {
        fail(['rules', at], `“${code}” không phải là một số đếm của mẫu`);
      }
    }
    if (rule.kind === 'belowTarget' && !hasText(template.outline, rule.section)) {
      fail(['rules', at, 'section'], `không có mục “${rule.section}” để viết lời`);
    }
  });
}

function proveAnnexes({ consolidated, outline, lists }: Template, fail: Fail): void {
  consolidated.annexLists.forEach((code, at) => {
    if (!lists.some((list) => list.code === code))
      fail(['consolidated', 'annexLists', at], `không có danh sách “${code}”`);
  });
  consolidated.annexSections.forEach((id, at) => {
    if (!hasText(outline, id)) fail(['consolidated', 'annexSections', at], `không có mục “${id}” để viết lời`);
  });
}

function hasText(sections: readonly Section[], id: string): boolean {
  return sections.some((each) => (each.id === id && each.text !== 'none') || hasText(each.children, id));
}
