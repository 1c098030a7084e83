// LibreOffice renders the documents as the decree wants them: one typeface, A4, the nation's name on one line, a page
// number on every page but the first.

import { figuresOf } from '../../src/core/figures';
import { agencyReport } from '../../src/documents/agency-report';
import { consolidatedReport } from '../../src/documents/consolidated-report';
import { demoFacts } from './demo-facts';
import { ask, convert, libreOfficeMissing } from './libre-office';
import { PERIOD, sampleTemplate } from './sample-city';

const missing = libreOfficeMissing('pdffonts', 'pdftotext');
const template = sampleTemplate();
const facts = demoFacts(template, 'final');

/** Names of the typefaces in a PDF, without their subset marks and styles. */
function fontsOf(pdf: Buffer): string[] {
  const names = ask('pdffonts', pdf).split('\n').slice(2).filter(Boolean);
  return [...new Set(names.map((line) => (line.split(/\s+/)[0] ?? '').replace(/^[A-Z]{6}\+/, '').replace(/-.*$/, '')))];
}

if (missing) {
  console.info(`Skipped: ${missing}`);
  it.skip(`skipped: ${missing}`, () => undefined);
} else {
  it('an agency’s report', async () => {
    const { agency, content } = facts.agencies.find((each) => each.content && each.agency.kind === 'ward')!;
    const figures = figuresOf(template, content!);
    const made = { template, period: PERIOD, agency, content: content!, figures, dispatch: null, draft: false };
    const pdf = convert(await agencyReport({ ...made, madeAt: '2026-12-08T09:00:00+07:00' }), 'docx', 'pdf');
    expect(fontsOf(pdf)).toEqual(['LiberationSerif']);
    const first = ask('pdftotext', pdf, '-l', '1', '-layout');
    expect(first).toMatch(/CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM/);
    expect(first.trimStart()).not.toMatch(/^1\n/);
    const second = ask('pdftotext', pdf, '-f', '2', '-l', '2', '-layout');
    expect(second.trimStart()).toMatch(/^2\n/);
  }, 300_000);

  it('the consolidated report: a body of at most twelve pages before its first annex', async () => {
    const pdf = convert(await consolidatedReport(facts), 'docx', 'pdf');
    expect(fontsOf(pdf)).toEqual(['LiberationSerif']);
    const pages = ask('pdftotext', pdf, '-layout').split('\f');
    const annex = pages.findIndex((page) => /^\s*Phụ lục I\s*$/m.test(page));
    console.info(`consolidated report: ${pages.length - 1} pages, the body ${annex}`);
    // A page with its number only: the end of a section that found no room below the signature.
    expect(pages.slice(0, -1).filter((page) => /^\s*\d*\s*$/.test(page))).toEqual([]);
    expect(annex).toBeGreaterThanOrEqual(7);
    expect(annex).toBeLessThanOrEqual(12);
    for (const number of ['II', 'III', 'IV', 'V']) {
      expect(pages.some((page) => new RegExp(`^\\s*Phụ lục ${number}\\s*$`, 'm').test(page))).toBe(true);
    }
  }, 300_000);
}
