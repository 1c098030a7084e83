// The workbook opened and recalculated by LibreOffice gives the system's own figures in every formula.

import { type CellFormulaValue, Workbook } from 'exceljs';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { consolidatedWorkbook } from '../../src/documents/consolidated-workbook';
import { demoFacts } from './demo-facts';
import { convert, libreOfficeMissing } from './libre-office';
import { sampleTemplate } from './sample-city';

const missing = libreOfficeMissing();

async function formulasOf(file: Buffer): Promise<Map<string, unknown>> {
  const book = new Workbook();
  await book.xlsx.load(file as unknown as Parameters<typeof book.xlsx.load>[0]);
  const results = new Map<string, unknown>();
  for (const sheet of book.worksheets) {
    sheet.eachRow((row) =>
      row.eachCell((cell) => {
        const value = cell.value as CellFormulaValue | null;
        if (value && typeof value === 'object' && ('formula' in value || 'sharedFormula' in value)) {
          results.set(`${sheet.name}!${cell.address}`, value.result ?? '');
        }
      }),
    );
  }
  return results;
}

/** The same workbook with the kept value of one formula of the overview raised by one. */
function spoil(file: Buffer): { file: Buffer; place: string } {
  const parts = unzipSync(file);
  const name = 'xl/worksheets/sheet1.xml';
  let place = '';
  const xml = strFromU8(parts[name]!).replace(
    /(<c r="([A-Z]+\d+)"[^>]*><f>[^<]*<\/f><v>)(\d+)(<\/v>)/,
    (_, before: string, at: string, value: string, after: string) => {
      place = at;
      return `${before}${Number(value) + 1}${after}`;
    },
  );
  parts[name] = strToU8(xml);
  return { file: Buffer.from(zipSync(parts)), place };
}

if (missing) {
  console.info(`Skipped: ${missing}`);
  it.skip(`skipped: ${missing}`, () => undefined);
} else {
  it('every formula equals its kept value after LibreOffice recalculated it', async () => {
    // One kept value is spoilt first: exactly that one must be found, or nothing was recalculated.
    const { file, place: spoilt } = spoil(await consolidatedWorkbook(demoFacts(sampleTemplate(), 'final')));
    const kept = await formulasOf(file);
    const recalculated = await formulasOf(convert(file, 'xlsx', 'xlsx'));
    const different = [...kept].filter(([place, value]) => {
      const other = recalculated.get(place);
      if (typeof value === 'number') return typeof other !== 'number' || Math.abs(value - other) > 1e-9;
      return (other ?? '') !== value;
    });
    console.info(`${kept.size} formulas recalculated, ${different.length - 1} differ`);
    expect(different.map(([place]) => place.split('!')[1])).toEqual([spoilt]);
    expect(kept.size).toBeGreaterThan(1000);
  }, 300_000);
}
