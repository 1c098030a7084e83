// What a screen reader says of a page, from Chromium's own accessibility tree: everything that can be worked with has a
// name, no two of a page are called the same and do different things, headings and landmarks lead through the page.

import { expect, type Page } from '@playwright/test';

/** One thing of the accessibility tree. */
interface Said {
  role: string;
  name: string;
  level: number;
  /** Where a link leads. */
  url: string;
  /** Names of the groups around it, outermost first: a screen reader says them before the name. */
  groups: string[];
  inMain: boolean;
}

interface Node {
  nodeId: string;
  ignored: boolean;
  role?: { value: string };
  name?: { value: string };
  properties?: { name: string; value: { value: unknown } }[];
  childIds?: string[];
}

const FIELDS = ['textbox', 'searchbox', 'combobox', 'checkbox', 'radio', 'spinbutton', 'listbox', 'switch', 'slider'];
const WORKED = ['link', 'button', 'DisclosureTriangle', ...FIELDS];
const GROUPS = ['group', 'radiogroup', 'fieldset'];
const LANDMARKS = ['banner', 'main', 'navigation', 'contentinfo'];

/** Of the page's own part a screen reader reads at least this, in this order. */
export const reads = (page: Page, heard: string): Promise<void> =>
  expect(page.getByRole('main')).toMatchAriaSnapshot(heard);

/** What is wrong with the names of the page as it stands; empty when nothing is. */
export async function expectNamed(page: Page): Promise<void> {
  const session = await page.context().newCDPSession(page);
  const { nodes } = (await session.send('Accessibility.getFullAXTree')) as { nodes: Node[] };
  await session.detach();
  const all = saidOf(nodes);
  expect([...nameless(all), ...sameNames(all), ...headings(all), ...landmarks(all)]).toEqual([]);
}

function saidOf(nodes: readonly Node[]): Said[] {
  const byId = new Map(nodes.map((node) => [node.nodeId, node]));
  const found: Said[] = [];
  const walk = (node: Node, groups: string[], inMain: boolean): void => {
    const role = node.role?.value ?? '';
    const name = (node.name?.value ?? '').replace(/\s+/g, ' ').trim();
    const property = (wanted: string) => node.properties?.find((one) => one.name === wanted)?.value.value;
    if (!node.ignored) {
      const [level, url] = [Number(property('level') ?? 0), `${property('url') as string | undefined}`];
      found.push({ role, name, level, url, groups, inMain });
    }
    const within = !node.ignored && GROUPS.includes(role) && name !== '' ? [...groups, name] : groups;
    for (const id of node.childIds ?? []) {
      const child = byId.get(id);
      if (child) walk(child, within, inMain || role === 'main');
    }
  };
  if (nodes[0]) walk(nodes[0], [], false);
  return found;
}

const nameless = (all: readonly Said[]): string[] =>
  all.filter(({ role, name }) => WORKED.includes(role) && name === '').map(({ role }) => `a ${role} without a name`);

/** Links and buttons are also read as a list, out of their place: their own name must do. A field is read with its groups. */
function sameNames(all: readonly Said[]): string[] {
  const kinds = new Map<string, Said[]>();
  for (const one of all) {
    if (!one.inMain || !WORKED.includes(one.role) || one.name === '') continue;
    const key = [one.role, ...(FIELDS.includes(one.role) ? one.groups : []), one.name].join(' › ');
    kinds.set(key, [...(kinds.get(key) ?? []), one]);
  }
  return [...kinds]
    .filter(([, same]) => same.length > 1 && (same[0]?.role !== 'link' || new Set(same.map(({ url }) => url)).size > 1))
    .map(([key, same]) => `${same.length} times ${key}`);
}

function headings(all: readonly Said[]): string[] {
  const found = all.filter(({ role }) => role === 'heading');
  const first = found.filter(({ level }) => level === 1).length;
  const skips = found.filter(({ level }, index) => level > (found[index - 1]?.level ?? 0) + 1);
  return [
    ...(first === 1 ? [] : [`${first} headings of level 1`]),
    ...skips.map(({ level, name }) => `heading ${level} “${name}” skips a level`),
    ...found.filter(({ name }) => name === '').map(({ level }) => `a heading ${level} without words`),
  ];
}

function landmarks(all: readonly Said[]): string[] {
  const many = (role: string): number => all.filter((one) => one.role === role).length;
  return [
    ...LANDMARKS.filter((role) => role !== 'navigation' && many(role) !== 1).map((role) => `${many(role)} of ${role}`),
    ...all.filter(({ role, name }) => role === 'navigation' && name === '').map(() => 'a navigation without a name'),
  ];
}
