// Every part of the three documents is valid by ISO/IEC 29500-4, and the check itself is seen to fail.

import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { figuresOf } from '../../src/core/figures';
import { agencyReport } from '../../src/documents/agency-report';
import { consolidatedReport } from '../../src/documents/consolidated-report';
import { consolidatedWorkbook } from '../../src/documents/consolidated-workbook';
import { chaseLetterTo } from './made-files';
import { schemaFolder, validatePackage } from './ooxml-schemas';
import { PERIOD, sampleAgencies, sampleCity, sampleContent, sampleTemplate } from './sample-city';

jest.setTimeout(300_000);

const schemas = schemaFolder();
const template = sampleTemplate();

async function anAgencyReport(draft: boolean): Promise<Buffer> {
  const agency = sampleAgencies()[40]!;
  const content = sampleContent(template, agency, 40);
  const figures = figuresOf(template, content);
  return agencyReport({
    template,
    period: PERIOD,
    agency,
    content,
    figures,
    dispatch: null,
    draft,
    madeAt: '2026-12-08T09:00:00+07:00',
  });
}

if ('skipped' in schemas) {
  console.info(`Skipped: ${schemas.skipped}`);
  it.skip(`skipped: ${schemas.skipped}`, () => undefined);
} else {
  describe('ISO/IEC 29500-4', () => {
    it.each([
      ['the agency’s draft', () => anAgencyReport(true)],
      ['the agency’s report', () => anAgencyReport(false)],
      ['the consolidated report, working copy', () => consolidatedReport(sampleCity(template, 'working'))],
      ['the consolidated report, final copy', () => consolidatedReport(sampleCity(template, 'final'))],
      ['the consolidated workbook', () => consolidatedWorkbook(sampleCity(template))],
      ['a reminding letter to one agency', () => chaseLetterTo(1)],
      ['a reminding letter with a list', () => chaseLetterTo(30)],
    ])('every part of %s is valid', async (name, make) => {
      const { validated, without, failures } = validatePackage(await make(), schemas.folder);
      console.info(
        `${name}: ${validated.length} parts valid, ${failures.length} fail, no schema for ${without.join(', ')}`,
      );
      expect(failures).toEqual([]);
      expect(validated.length).toBeGreaterThan(5);
    });

    it('is seen to refuse a paragraph inside a run', async () => {
      const parts = unzipSync(await anAgencyReport(false));
      const name = 'word/document.xml';
      parts[name] = strToU8(strFromU8(parts[name]!).replace('<w:r>', '<w:r><w:p/>'));
      expect(validatePackage(zipSync(parts), schemas.folder).failures).toHaveLength(1);
    });
  });
}
