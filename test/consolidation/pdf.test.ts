// PDFs over HTTP: said to be missing in Vietnamese where LibreOffice is not set up, real ones where it is.

import type { Response } from 'supertest';
import { startCity, type City } from '../api/people';
import { ask, libreOfficeMissing } from '../documents/libre-office';
import { deskOf, PERIOD, type Desk } from '../reports/desk';

jest.setTimeout(400_000);

const PATHS = [
  ['chị Hoa', 'reports/20194/report.pdf'],
  ['ông Nam', 'consolidated.pdf?copy=final'],
  ['ông Nam', 'consolidation/editions/1/consolidated.pdf?copy=final'],
] as const;

async function cityWith(environment: Record<string, string>): Promise<{ city: City; desk: Desk }> {
  const city = await startCity(environment);
  const desk = deskOf(city);
  await desk.save('chị Hoa', '20194');
  await desk.submit('chị Hoa', '20194');
  await desk.move('anh Minh', '20194', 'accept');
  await (await city.as('anh Minh')).post(`/api/v1/periods/${PERIOD}/consolidation/editions`).send({}).expect(201);
  return { city, desk };
}

it('without LibreOffice: 501, with what to do instead; who may not is still told so', async () => {
  const { city, desk } = await cityWith({});
  for (const [person, path] of PATHS) {
    const { status, body, headers } = await desk.get(person, path);
    expect([path, status, body.code]).toEqual([path, 501, 'pdf.notInstalled']);
    expect(body.detail).toContain('tải bản Word');
    expect(headers['content-type']).toContain('application/problem+json');
  }
  expect((await desk.get('anh Bình', 'reports/20194/report.pdf')).status).toBe(403);
  expect((await desk.get('chị Hoa', 'consolidated.pdf')).status).toBe(403);
  await city.close();
});

it('a PDF that could not be made is no download: nothing of it stands in the audit', async () => {
  const { city, desk } = await cityWith({ SOFFICE: '/bin/false' });
  try {
    for (const [person, path] of PATHS) {
      const { status, body } = await desk.get(person, path);
      expect([path, status, body.code]).toEqual([path, 503, 'pdf.failed']);
    }
    const done = `SELECT action FROM audit_event WHERE action LIKE '%.export' AND outcome = 'done'`;
    expect(await city.database.query<object[]>(done)).toEqual([]);
  } finally {
    await city.close();
  }
});

const missing = libreOfficeMissing('pdftotext');
if (missing) {
  console.info(`Skipped: ${missing}`);
  it.skip(`skipped: ${missing}`, () => undefined);
} else {
  it('with LibreOffice: files to be saved, each in the audit', async () => {
    const { city } = await cityWith({ SOFFICE: 'soffice', PATH: process.env.PATH ?? '' });
    for (const [person, path] of PATHS) {
      const request = (await city.as(person)).get(`/api/v1/periods/${PERIOD}/${path}`);
      const { status, headers, body } = await request.buffer(true).parse(bytes);
      expect([path, status, headers['content-type']]).toEqual([path, 200, 'application/pdf']);
      expect(headers['content-disposition']).toMatch(/^attachment; filename="[a-z0-9A-Z.-]+\.pdf"$/);
      expect(ask('pdftotext', body as Buffer, '-l', '1')).toContain('CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM');
    }
    const lines = await city.database.query<object[]>(
      `SELECT action FROM audit_event WHERE action LIKE '%.export' AND outcome = 'done' ORDER BY id`,
    );
    expect(lines).toEqual([
      { action: 'report.export' },
      { action: 'consolidated.export' },
      { action: 'edition.export' },
    ]);
    await city.close();
  });
}

function bytes(response: Response, done: (error: Error | null, body: Buffer) => void): void {
  const parts: Buffer[] = [];
  const stream = response as unknown as NodeJS.ReadableStream;
  stream.on('data', (part: Buffer) => parts.push(part)).on('end', () => done(null, Buffer.concat(parts)));
}
