// The city's own letterhead and section texts: what is there before anybody wrote, and what may be saved.

import type { Issue } from '../core/check/issue';
import type { CityText } from '../core/outline/facts';
import { pathName } from '../core/paths';
import { normaliseContent } from '../core/text/normalise';
import { sectionsOf, type Template } from '../core/template/template';

/** The consolidating department's letterhead, and no texts: the documents write sentences from the figures there. */
export function prefilledCityText(template: Template): CityText {
  const { superior, agency, symbol, place, signerTitle } = template.consolidated;
  const sections = Object.fromEntries(textSections(template).map((id) => [id, '']));
  return { letterhead: { superior, agency, symbol, place, authority: '', signerTitle, signerName: '' }, sections };
}

/** What was sent, cleaned and whole, or why it cannot be saved. Parts left out are empty or as prefilled. */
export function cityTextFrom(
  template: Template,
  sent: Record<string, unknown>,
): { text: CityText; issues?: undefined } | { text?: undefined; issues: Issue[] } {
  const whole = prefilledCityText(template);
  const issues: Issue[] = [];
  for (const part of Object.keys(sent)) {
    if (part === 'letterhead' || part === 'sections') fill(template, part, whole[part], sent[part], issues);
    else issues.push(issueAt(part, `Văn bản tổng hợp không có phần “${part.slice(0, 60)}”.`));
  }
  return issues.length > 0 ? { issues: issues.slice(0, 100) } : { text: normaliseContent(whole) };
}

function fill(template: Template, part: string, target: object, sent: unknown, issues: Issue[]): void {
  if (typeof sent !== 'object' || sent === null || Array.isArray(sent)) {
    issues.push(issueAt(part, 'Phần này phải gồm các ô con.'));
    return;
  }
  for (const [key, value] of Object.entries(sent)) {
    const path = `${part}.${key.slice(0, 60)}`;
    if (!Object.hasOwn(target, key)) issues.push(issueAt(path, `Văn bản tổng hợp không có ô “${key.slice(0, 60)}”.`));
    else if (typeof value !== 'string') issues.push(issueAt(path, `${pathName(template, path)} chỉ nhận chữ.`));
    else (target as Record<string, string>)[key] = value;
  }
}

const textSections = (template: Template): string[] =>
  sectionsOf(template)
    .filter(({ text }) => text !== 'none')
    .map(({ id }) => id);

function issueAt(path: string, message: string): Issue {
  return { path, rule: 'R01', code: 'content.unknown', severity: 'error', message };
}
