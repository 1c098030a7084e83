// The city's report: its two copies, its annexes on their side, its links, and the words it must never use.

import { consolidatedReport } from '../../src/documents/consolidated-report';
import { partsOf, paragraphsOf, textIn } from './read-docx';
import { sampleCity, sampleTemplate, withOneMore } from './sample-city';

jest.setTimeout(300_000);

const template = sampleTemplate();

async function made(copy: 'working' | 'final', facts = sampleCity(template, copy)) {
  const parts = partsOf(await consolidatedReport(facts));
  const xml = parts['word/document.xml'] ?? '';
  return { parts, xml, text: textIn(xml), facts };
}

describe('the working copy', () => {
  it('links every figure to a place that exists, and marks sentences made from figures', async () => {
    const { xml } = await made('working');
    const places = new Set([...xml.matchAll(/<w:bookmarkStart [^>]*w:name="([^"]+)"/g)].map(([, name]) => name));
    const links = [...xml.matchAll(/<w:hyperlink w:anchor="([^"]+)"/g)].map(([, name]) => name);
    expect(links.length).toBeGreaterThan(30);
    expect(links.filter((name) => !places.has(name))).toEqual([]);
    expect(xml).toContain('w:fill="E8EEF7"');
  });
  it('has bookmarks with one number and one name each', async () => {
    const { xml } = await made('working');
    const marks = [...xml.matchAll(/<w:bookmarkStart w:id="(\d+)" w:name="([^"]+)"/g)];
    expect(new Set(marks.map(([, id]) => id)).size).toBe(marks.length);
    expect(new Set(marks.map(([, , name]) => name)).size).toBe(marks.length);
  });
  it('names the revision in the rows of agencies', async () => {
    expect((await made('working')).text).toContain('Phường An 1 (gửi lần');
  });
});

describe('the final copy', () => {
  it('has no link, no mark and no revision in names', async () => {
    const { xml, text } = await made('final');
    expect(xml).not.toMatch(/<w:hyperlink|E8EEF7/);
    expect(text).not.toContain('(gửi lần');
  });
});

describe.each(['working', 'final'] as const)('the %s copy', (copy) => {
  it('ends its body in a paragraph of one point, which finds room below any signature', async () => {
    const { xml } = await made('final');
    const [end = ''] = /<w:p><w:pPr>(?:(?!<w:p>).)*?<w:sectPr/.exec(xml) ?? [];
    expect(end).toContain('w:line="20" w:lineRule="exact"');
  });
  it('has five annexes on their side, each with pages of its own, in 10 points or more', async () => {
    const { xml, parts } = await made(copy);
    const sections = [...xml.matchAll(/<w:pgSz [^>]*w:orient="(\w+)"/g)].map(([, orient]) => orient);
    expect(sections).toEqual(['portrait', ...Array(5).fill('landscape')]);
    expect(xml.match(/<w:pgNumType w:start="1"\/>/g)).toHaveLength(5);
    const styles = parts['word/styles.xml'] ?? '';
    const sizes = [...styles.matchAll(/w:styleId="(Small\w+|Table\w+|Body|Note)"[\s\S]*?<w:sz w:val="(\d+)"/g)];
    expect(sizes.length).toBeGreaterThan(5);
    for (const [, , size] of sizes) expect(Number(size)).toBeGreaterThanOrEqual(20);
  });
  it('repeats the header of every table and describes it', async () => {
    const { xml } = await made(copy);
    const tables = xml.split('<w:tblPr>').filter((part) => part.includes('<w:tblCaption'));
    expect(tables.length).toBeGreaterThan(12);
    for (const table of tables) {
      expect(table).toContain('<w:tblHeader/>');
      expect(table).toMatch(/<w:tblDescription w:val="[^"]+"/);
    }
  });
  it('gives every row as many columns as its table', async () => {
    const { xml } = await made(copy);
    for (const table of xml.split('<w:tblGrid>').slice(1)) {
      const columns = (table.split('</w:tblGrid>')[0] ?? '').match(/<w:gridCol /g)?.length ?? 0;
      for (const row of (table.split('</w:tbl>')[0] ?? '').split('<w:tr>').slice(1)) {
        const cells = row.split('<w:tc>').slice(1);
        const spans = cells.map((cell) => Number(/<w:gridSpan w:val="(\d+)"/.exec(cell)?.[1] ?? 1));
        expect(spans.reduce((sum, span) => sum + span, 0)).toBe(columns);
      }
    }
  });
  it('never says null, a code, English, or "-" for a missing figure', async () => {
    const { text, xml } = await made(copy);
    expect(text).not.toMatch(/null|undefined|NaN|notApplicable|unknown|mediaArticles|submitted|accepted/);
    const cells = paragraphsOf(xml).filter(({ style }) => /^(Small|Table)Text$/.test(style));
    expect(cells.filter(({ text: said }) => ['-', '–', '—'].includes(said.trim()))).toEqual([]);
  });
  it('has charts that open in Word, with words for who cannot see them', async () => {
    const { parts, xml } = await made(copy);
    expect(Object.keys(parts).filter((name) => /charts\/chart\d+\.xml$/.test(name))).toHaveLength(2);
    expect([...xml.matchAll(/<wp:docPr [^>]*descr="([^"]+)"/g)]).toHaveLength(2);
    expect(Object.values(parts).join('')).not.toContain('"en-US"');
  });
});

it('speaks Vietnamese and is addressed to the city', async () => {
  const { text, parts } = await made('final');
  expect(text).toContain('Kính gửi: Ủy ban nhân dân thành phố');
  expect(text).toContain('Số:      /BC-SKHCN');
  expect(parts['word/styles.xml']).toContain('vi-VN');
});

it('prints an indicator added to a copy of the template', async () => {
  const extended = sampleTemplate(withOneMore);
  const { text } = await made('final', sampleCity(extended, 'final'));
  expect(text.match(/Người học thử/g)?.length).toBeGreaterThan(4);
});

it('prints with its reason a basis the reviewer changed', async () => {
  const facts = sampleCity(template, 'final');
  const basisChanges = [{ indicator: 'youth', kinds: [], agencies: ['TDDN'], reason: 'Thành đoàn tổng hợp chung.' }];
  const { text } = await made('final', { ...facts, basisChanges });
  expect(text).toContain('Lý do: Thành đoàn tổng hợp chung.');
});

it('takes hostile names and texts whole', async () => {
  const facts = sampleCity(template, 'final');
  const first = facts.agencies[0]!;
  const agency = { ...first.agency, name: 'Sở <b>&"lạ" 👩‍🔧\ufffe' };
  const agencies = [{ ...first, agency }, ...facts.agencies.slice(1)];
  const { text } = await made('final', { ...facts, agencies });
  expect(text).toContain('Sở <b>&"lạ" 👩‍🔧');
});
