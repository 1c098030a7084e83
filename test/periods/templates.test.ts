// Template files: read and checked at start with line and reason; a published version is frozen.

import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readTemplateFile } from '../../src/periods/template-file';
import { TemplateStore } from '../../src/periods/template-store';
import { startCity, type City } from '../api/people';

const OFFICIAL = join(__dirname, '../../templates/bdhvs-2026.yaml');
const source = readFileSync(OFFICIAL, 'utf8');
const lineOf = (text: string, part: string): number => text.slice(0, text.indexOf(part)).split('\n').length;

let city: City;
let folder: string;
beforeAll(async () => {
  city = await startCity();
});
afterAll(() => city.close());
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'th-templates-'));
  cpSync(OFFICIAL, join(folder, 'bdhvs-2026.yaml'));
});
afterEach(() => rmSync(folder, { recursive: true }));

const load = () => city.app.get(TemplateStore).load(folder);
const put = (name: string, text: string) => writeFileSync(join(folder, name), text);
const nextVersion = source.replace(/^version: 1$/m, 'version: 2');

it('the list names what a period can be opened with', async () => {
  put('bdhvs-2026-v2.yaml', nextVersion);
  await load();
  const { body } = await (await city.as('cô Thu')).get('/api/v1/templates').expect(200);
  const name = 'Báo cáo Phong trào “Bình dân học vụ số” năm 2026';
  expect(body).toEqual([{ code: 'bdhvs-2026', version: 2, year: 2026, name }]);
  rmSync(join(folder, 'bdhvs-2026-v2.yaml'));
});

describe('a broken template', () => {
  const break_ = (from: string, to: string) => {
    const text = source.replace(from, to);
    expect(text).not.toBe(source);
    return { text, line: lineOf(source, from) };
  };

  it('that is no YAML is refused with its line', () => {
    const { text, line } = break_('\nyear: 2026', '\nyear: "2026');
    expect(() => readTemplateFile('templates/x.yaml', text)).toThrow(/^Đề cương templates\/x\.yaml, dòng \d+: /);
    expect(line).toBeGreaterThan(0);
  });

  it('with an unknown kind of indicator is refused with its line and reason', () => {
    const { text } = break_('    kind: rate\n', '    kind: ratio\n');
    const wrong = lineOf(text, 'kind: ratio');
    expect(() => readTemplateFile('templates/x.yaml', text)).toThrow(`dòng ${wrong}: `);
  });

  it('with a key nobody knows is refused with its line', () => {
    const text = source.replace('\nyear: 2026', '\nyear: 2026\ncolour: red');
    expect(() => readTemplateFile('templates/x.yaml', text)).toThrow(`dòng ${lineOf(text, 'colour')}: `);
  });

  it('whose basis names no agency is refused with the code', async () => {
    put('bdhvs-2026.yaml', nextVersion.replaceAll('BQLKCNCKCN', 'BQLMATROI'));
    await expect(load()).rejects.toThrow(/dòng \d+: không có đơn vị “BQLMATROI”/);
  });
});

describe('a published version', () => {
  it('may not change while a period uses it', async () => {
    await expect(load()).resolves.toBeUndefined();
    put('bdhvs-2026.yaml', `${source}# a harmless note\n`);
    await expect(load()).rejects.toThrow('version: 2');
  });

  it('stays readable when its file is gone', async () => {
    rmSync(join(folder, 'bdhvs-2026.yaml'));
    await load();
    expect(city.app.get(TemplateStore).get('bdhvs-2026').year).toBe(2026);
  });

  it('lives on beside a new version, which may not turn a count into a rate', async () => {
    put('bdhvs-2026-v2.yaml', nextVersion);
    await load();
    const store = city.app.get(TemplateStore);
    expect([store.get('bdhvs-2026').version, store.get('bdhvs-2026', 1).version]).toEqual([2, 1]);
    expect(store.of({ template: 'bdhvs-2026', templateVersion: 1 }).version).toBe(1);

    const turned = nextVersion.replace(/(code: youth\n\s+kind: )rate/, '$1count');
    expect(turned).not.toBe(nextVersion);
    put('bdhvs-2026-v2.yaml', turned);
    await expect(load()).rejects.toThrow(/dòng \d+: /);
  });

  it('is one file: two files of the same version are refused', async () => {
    put('copy.yaml', source);
    await expect(load()).rejects.toThrow('Hai tệp');
  });
});

describe('GET /templates/{code}', () => {
  it('gives the template, and the JSON Schema of content', async () => {
    const hoa = await city.as('chị Hoa');
    const template = await hoa.get('/api/v1/templates/bdhvs-2026').expect(200);
    expect(template.body).toMatchObject({ code: 'bdhvs-2026', year: 2026 });
    const schema = await hoa.get('/api/v1/templates/bdhvs-2026/schema').expect(200);
    expect(schema.body.properties.indicators.properties).toHaveProperty('publicStaff');
    await hoa.get('/api/v1/templates/khong-co').expect(404);
    await hoa.get('/api/v1/templates/bdhvs-2026').query({ version: 99 }).expect(404);
    await hoa.get('/api/v1/templates/bdhvs-2026').query({ version: 'x' }).expect(400);
  });
});
