// The city's workbook: live totals over the basis, frozen headers, and text that stays text.

import { type CellFormulaValue, Workbook, type Worksheet } from 'exceljs';
import { figuresOf } from '../../src/core/figures';
import { consolidatedWorkbook } from '../../src/documents/consolidated-workbook';
import { partsOf } from './read-docx';
import { sampleCity, sampleTemplate, withOneMore } from './sample-city';

jest.setTimeout(300_000);

const template = sampleTemplate();

async function read(file: Buffer): Promise<Workbook> {
  const book = new Workbook();
  await book.xlsx.load(file as unknown as Parameters<typeof book.xlsx.load>[0]);
  return book;
}

const made = async (facts = sampleCity(template)) => read(await consolidatedWorkbook(facts));

function rowNamed(sheet: Worksheet, name: string, column = 2): number {
  let found = 0;
  sheet.eachRow((row, index) => {
    if (row.getCell(column).value === name) found = index;
  });
  return found;
}

it('has the overview, a sheet for each theme, the lists, coverage and sources', async () => {
  const names = (await made()).worksheets.map(({ name }) => name);
  expect(names[0]).toBe('Tổng quan');
  expect(names).toHaveLength(1 + template.themes.length + template.lists.length + 3);
  expect(names).toEqual(
    expect.arrayContaining(['Tình hình gửi', 'Nguồn', 'Ghi chú số liệu', 'Lớp bồi dưỡng, tập huấn']),
  );
});

it('gives every agency a row in every theme, and freezes, filters and prints with repeated titles', async () => {
  const facts = sampleCity(template);
  const book = await made(facts);
  for (const sheet of book.worksheets) {
    expect(sheet.views[0]).toMatchObject({ state: 'frozen', xSplit: 2 });
    expect(sheet.autoFilter).toBeTruthy();
    expect(sheet.pageSetup).toMatchObject({ paperSize: 9, orientation: 'landscape', fitToHeight: 0 });
    // Wide sheets take several pages across rather than letters nobody can read.
    expect(sheet.pageSetup.fitToWidth).toBeGreaterThanOrEqual(sheet.columnCount > 30 ? 2 : 1);
    expect(sheet.pageSetup.printTitlesRow).toMatch(/^\d:\d$/);
  }
  for (const sheet of book.worksheets.slice(1, 1 + template.themes.length)) {
    for (const { agency } of facts.agencies) {
      const name = agency.name.replace(/^Ủy ban nhân dân (.)/, (_, letter: string) => letter.toUpperCase());
      expect(rowNamed(sheet, name)).toBeGreaterThan(5);
    }
  }
});

it('adds up by formula, with the system’s own figures as values', async () => {
  const facts = sampleCity(template);
  const sheet = (await made(facts)).worksheets[1]!;
  const total = rowNamed(sheet, 'Toàn thành phố');
  const articles = facts.summary.indicators.find(({ code }) => code === 'mediaArticles')!;
  const values = [...Array(sheet.columnCount).keys()].map(
    (index) => sheet.getCell(total, index + 1).value as CellFormulaValue | null,
  );
  const formulas = values.filter((value) => value && typeof value === 'object');
  expect(formulas.every((value) => value?.formula.includes('SUMPRODUCT') || value?.formula.includes('ROUND'))).toBe(
    true,
  );
  expect(formulas.map((value) => value?.result)).toContain(articles.kind === 'count' ? articles.current.value : 0);
});

it('keeps text that begins like a formula as text, and loses no letter', async () => {
  const facts = sampleCity(template);
  const first = facts.agencies[0]!;
  const texts = ['=1+1', '+84 236', '-5', '@SUM(A1)', '=cmd|"/c calc"!A1', 'a\ufffeb', '<x>&', '👩‍🔧'];
  const content = {
    ...first.content!,
    models: texts.map((name, index) => ({ id: `m${index}`, name, summary: name })),
  };
  const agencies = [{ ...first, content, figures: figuresOf(template, content) }, ...facts.agencies.slice(1)];
  const file = await consolidatedWorkbook({ ...facts, agencies });
  const sheet = (await read(file)).getWorksheet('Mô hình hay, cách làm sáng tạo')!;
  const names = texts.map((_, index) => sheet.getCell(5 + index, 3).value);
  expect(names).toEqual(texts.map((text) => text.replace('\ufffe', '')));
  const parts = partsOf(file);
  for (const [name, xml] of Object.entries(parts)) {
    if (name.includes('worksheets/')) expect(xml).not.toMatch(/<f>(=|1\+1|cmd|\+84|@SUM)/);
  }
  expect(Object.keys(parts).some((name) => /vba|macro|externalLink/i.test(name))).toBe(false);
});

it('marks figures outside the basis as not counted', async () => {
  const sheet = (await made()).worksheets[1]!;
  const header = 5;
  const flags: number[] = [];
  sheet.getRow(header).eachCell((cell, column) => {
    if (cell.value === 'Được cộng') flags.push(column);
  });
  expect(flags).toHaveLength(template.indicators.filter(({ theme }) => theme === 'communication').length);
  // "Người có ảnh hưởng" is added up from wards and communes only.
  const influencers = flags.at(-1)!;
  expect(sheet.getCell(rowNamed(sheet, 'Sở số 1'), influencers).value ?? '').toBe('');
  expect(sheet.getCell(rowNamed(sheet, 'Phường An 1'), influencers).value).toBe('x');
});

it('names the city’s figures, and prints an indicator added to a copy of the template', async () => {
  const book = await made(sampleCity(sampleTemplate(withOneMore)));
  expect(JSON.stringify(book.definedNames.model)).toContain('SL_mediaArticles');
  expect(rowNamed(book.worksheets[0]!, 'Số người học thử')).toBeGreaterThan(0);
  expect(
    JSON.stringify(
      book.getWorksheet('Bồi dưỡng, tập huấn cán bộ,…')?.getRow(3).values ?? book.worksheets[2]!.getRow(3).values,
    ),
  ).toContain('Số người học thử');
});
