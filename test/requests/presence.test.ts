// What a request's body may leave out, and that `null` is not leaving out: every body of docs/openapi.json, property by
// property, as the pipe takes it.

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Problem } from '../../src/core/problem';
import { RequestPipe } from '../../src/requests/request.pipe';

interface Schema {
  $ref?: string;
  type?: string | string[];
  items?: Schema;
  allOf?: Schema[];
  properties?: Record<string, Schema>;
  required?: string[];
}
interface Described {
  paths: Record<string, Record<string, { requestBody?: { content: Record<string, { schema: Schema }> } }>>;
  components: { schemas: Record<string, Schema> };
}

const PROJECT = join(__dirname, '../..');
/** Read by save-body, property by property, for speed. */
const READ_BY_HAND = ['SaveReportDto', 'SubmitDto'];

const described = JSON.parse(readFileSync(join(PROJECT, 'docs/openapi.json'), 'utf8')) as Described;
const { schemas } = described.components;

function namesIn(schema: Schema): string[] {
  const name = schema.$ref?.split('/').pop();
  const inner = name ? schemas[name] : undefined;
  const parts = [inner, schema.items, ...(schema.allOf ?? []), ...Object.values(schema.properties ?? {})];
  return [...(name ? [name] : []), ...parts.flatMap((part) => (part ? namesIn(part) : []))];
}

const bodies = Object.values(described.paths)
  .flatMap((methods) => Object.values(methods))
  .flatMap(({ requestBody }) => Object.values(requestBody?.content ?? {}).flatMap(({ schema }) => namesIn(schema)));
const names = [...new Set(bodies)].filter((name) => !READ_BY_HAND.includes(name)).sort();

/** The class of each name: DTOs are exported by the files called after them. */
const classes = new Map(
  readdirSync(join(PROJECT, 'src'), { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.dto.ts'))
    .flatMap((file) =>
      Object.entries(jest.requireActual<Record<string, new () => object>>(join(PROJECT, 'src', file))),
    ),
);

/** Paths of what the pipe refuses. */
async function refused(name: string, body: object): Promise<string[]> {
  try {
    await new RequestPipe().transform(body, { type: 'body', metatype: classes.get(name) });
    return [];
  } catch (error) {
    if (!(error instanceof Problem)) throw error;
    return (error.extra.issues ?? []).map(({ path }) => path);
  }
}

it('finds the bodies', () => {
  expect(names.length).toBeGreaterThan(20);
  expect(names.filter((name) => !classes.has(name))).toEqual([]);
});

describe.each(names)('%s', (name) => {
  const { properties = {}, required = [] } = schemas[name] ?? {};

  it('refuses to be without what it says is required, and nothing else', async () => {
    expect((await refused(name, {})).sort()).toEqual([...required].sort());
  });

  it('takes null only where it says so', async () => {
    const nullable = Object.keys(properties).filter((key) => properties[key]?.type?.includes('null'));
    const nothing = Object.fromEntries(Object.keys(properties).map((key) => [key, null]));
    const expected = Object.keys(properties).filter((key) => !nullable.includes(key));
    expect((await refused(name, nothing)).sort()).toEqual(expected.sort());
  });
});
