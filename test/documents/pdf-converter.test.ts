// PDFs: one at a time, and nothing is left behind however a conversion ends. A script stands in for LibreOffice where
// it must hang or fail; where LibreOffice is installed it converts for real.

import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readConfig } from '../../src/config';
import { consolidatedReport } from '../../src/documents/consolidated-report';
import { OrderAbandoned } from '../../src/documents/document-maker';
import { ConverterUnavailable, PdfConverter } from '../../src/documents/pdf-converter';
import { ask, libreOfficeMissing } from './libre-office';
import { sampleCity, sampleTemplate } from './sample-city';

jest.setTimeout(300_000);

const OFFICE = join(__dirname, 'fixtures/office.sh');
const folder = mkdtempSync(join(tmpdir(), 'pdf-test-'));
const log = join(folder, 'log');
afterEach(() => rmSync(log, { force: true }));
afterAll(() => rmSync(folder, { recursive: true }));

const document = (what: string): Buffer => Buffer.from(`${what}\n${log}\n`);
const lines = (): string[] => (existsSync(log) ? readFileSync(log, 'utf8').trim().split('\n') : []);
const leftBehind = (): string[] => readdirSync(tmpdir()).filter((name) => name.startsWith('tong-hop-pdf-'));
const until = async (told: () => boolean): Promise<void> => {
  while (!told()) await new Promise((later) => setTimeout(later, 10));
};

it('gives what was made and leaves nothing behind', async () => {
  const pdf = await new PdfConverter(OFFICE).convert(document('one'));
  expect(pdf.toString()).toBe(`one\n${log}\n`);
  expect(leftBehind()).toEqual([]);
});

it('makes one after the other, in the order they came', async () => {
  const converter = new PdfConverter(OFFICE);
  await Promise.all(['one', 'two', 'three'].map((what) => converter.convert(document(what))));
  expect(lines()).toEqual(['begin one', 'end one', 'begin two', 'end two', 'begin three', 'end three']);
});

it.each(['fail', 'nothing'])('when LibreOffice should %s, says so and makes the next', async (what) => {
  const converter = new PdfConverter(OFFICE);
  const [lost, next] = [converter.convert(document(what)), converter.convert(document('next'))];
  await expect(lost).rejects.toBeInstanceOf(ConverterUnavailable);
  expect((await next).toString()).toContain('next');
  expect(leftBehind()).toEqual([]);
});

it('a program that does not run is no crash', async () => {
  await expect(new PdfConverter('/no/such/soffice').convert(document('one'))).rejects.toBeInstanceOf(
    ConverterUnavailable,
  );
  expect(leftBehind()).toEqual([]);
});

it('kills the whole of what runs too long', async () => {
  await expect(new PdfConverter(OFFICE, 500).convert(document('hang'))).rejects.toBeInstanceOf(ConverterUnavailable);
  expectGone();
});

it('kills what nobody waits for any more, and goes on', async () => {
  const converter = new PdfConverter(OFFICE);
  const gone = new AbortController();
  const [lost, waiting] = [new AbortController(), new AbortController()].map((leaver, place) =>
    converter
      .convert(document(place === 0 ? 'hang' : 'waiting'), (place === 0 ? gone : leaver).signal)
      .catch((e: unknown) => e),
  );
  const left = new AbortController();
  const never = converter.convert(document('never'), left.signal);
  await until(() => lines().length === 2);
  left.abort();
  await expect(never).rejects.toBeInstanceOf(OrderAbandoned);
  gone.abort();
  expect(await lost).toBeInstanceOf(OrderAbandoned);
  expect(String(await waiting)).toContain('waiting');
  expectGone();
  expect(lines()).not.toContain('begin never');
});

it('ends with the program it belongs to', async () => {
  const converter = new PdfConverter(OFFICE);
  const both = [document('hang'), document('next')].map((each) =>
    converter.convert(each).catch((error: unknown) => error),
  );
  await until(() => lines().length === 2);
  converter.close();
  expect(await Promise.all(both)).toEqual([expect.any(OrderAbandoned), expect.any(OrderAbandoned)]);
  expectGone();
});

it('refuses when too many wait', async () => {
  const converter = new PdfConverter(OFFICE);
  const all = Array.from({ length: 30 }, () =>
    converter.convert(document('one')).then(
      () => 'made',
      () => 'refused',
    ),
  );
  const told = await Promise.all(all);
  expect([told.filter((each) => each === 'made').length, told.filter((each) => each === 'refused').length]).toEqual([
    21, 9,
  ]);
});

/** Also what the script started. */
function expectGone(): void {
  const pid = Number(
    lines()
      .find((line) => line.startsWith('pid'))
      ?.slice(4),
  );
  expect(pid).toBeGreaterThan(0);
  expect(isRunning(pid)).toBe(false);
  expect(leftBehind()).toEqual([]);
}

/** A process that ended and was not yet asked after by its parent does not run. */
function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return !/^\d+ \(.*\) Z/.test(readFileSync(`/proc/${pid}/stat`, 'utf8'));
  } catch {
    return false;
  }
}

const missing = libreOfficeMissing('pdfinfo', 'pdftotext');
if (missing) {
  console.info(`Skipped: ${missing}`);
  it.skip(`skipped: ${missing}`, () => undefined);
} else {
  it('the city’s report becomes a PDF by LibreOffice itself', async () => {
    const { soffice } = readConfig({ SOFFICE: 'soffice', PATH: process.env.PATH }, []);
    const docx = await consolidatedReport(sampleCity(sampleTemplate(), 'final'));
    const pdf = await new PdfConverter(soffice!).convert(docx);
    expect(pdf.subarray(0, 5).toString()).toBe('%PDF-');
    expect(ask('pdfinfo', pdf)).toMatch(/Page size: +595\.\d+ x 841\.\d+ pts \(A4\)/);
    expect(ask('pdftotext', pdf, '-l', '1')).toContain('CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM');
    expect(leftBehind()).toEqual([]);
  });
}
