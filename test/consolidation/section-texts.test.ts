// Beside the city's own text: each included agency's words on a section, and the sentences made from figures.

import { startCity, type City } from '../api/people';
import { deskOf, type Desk } from '../reports/desk';
import { wholeContent } from '../reports/whole-content';

let city: City;
let desk: Desk;
beforeAll(async () => {
  city = await startCity();
  desk = deskOf(city);
  const content = wholeContent();
  content.sections['II.4'] = 'Thiếu máy tính.\n- Đường truyền yếu.';
  content.sections['IV'] = '';
  expect((await desk.save('chị Hoa', '20194', content)).status).toBe(200);
  expect((await desk.submit('chị Hoa', '20194')).status).toBe(201);
});
afterAll(() => city.close());

it('reads submitted texts only when asked for them', async () => {
  const accepted = await desk.get('anh Minh', 'sections/II.4');
  expect(accepted.body).toMatchObject({ section: 'II.4', statuses: 'accepted', agencies: [] });
  const all = await desk.get('anh Minh', 'sections/II.4?statuses=submitted,accepted');
  expect(all.body.label).toContain('Khó khăn');
  expect(all.body.agencies).toEqual([
    {
      code: '20194',
      name: 'Ủy ban nhân dân phường Hải Vân',
      kind: 'ward',
      status: 'submitted',
      revision: 1,
      submittedAt: '2026-12-05T08:00:00.000+07:00',
      text: 'Thiếu máy tính.\n- Đường truyền yếu.',
    },
  ]);
  expect((await desk.get('anh Minh', 'sections/IV?statuses=submitted,accepted')).body.agencies[0].text).toBe('');
});

it('keeps the last accepted text while the agency corrects its report', async () => {
  await desk.move('anh Minh', '20194', 'accept');
  await desk.move('anh Minh', '20194', 'reopen', { reason: 'Đơn vị xin sửa lời văn' });
  const content = wholeContent();
  content.sections['II.4'] = 'Lời văn mới, chưa gửi.';
  expect((await desk.save('chị Hoa', '20194', content)).status).toBe(200);
  const [line] = (await desk.get('anh Minh', 'sections/II.4')).body.agencies;
  expect(line).toMatchObject({ status: 'returned', revision: 1, text: 'Thiếu máy tính.\n- Đường truyền yếu.' });
});

it('tells the sentences that stand in for an empty text, and those always printed', async () => {
  const { status, body } = await desk.get('anh Minh', 'consolidation/sentences');
  expect(status).toBe(200);
  const section = (id: string) => body.sections.find((one: { section: string }) => one.section === id);
  expect(section('II.4').instead[0].text).toMatch(/^Có 01\/1 báo cáo được tổng hợp nêu nội dung/);
  expect(section('II.2').always.some((line: { figure: string | null }) => line.figure === 'mediaArticles')).toBe(true);
  expect(section('II.2.3')).toEqual({ section: 'II.2.3', instead: [], always: [] });
});

it('answers 404 for no section and for one without a text', async () => {
  for (const path of ['sections/X', 'sections/II', 'sections/%00', 'sections/..%2F']) {
    const { status, body } = await desk.get('anh Minh', path);
    expect([path, status < 500 && status >= 400, typeof body.title]).toEqual([path, true, 'string']);
  }
  expect((await desk.get('anh Minh', 'sections/II')).body.code).toBe('section.unknown');
  expect((await desk.get('anh Minh', 'sections/I?statuses=draft')).status).toBe(400);
});

it('is for SKHCN; leaders read texts, agencies never', async () => {
  expect((await desk.get('ông Nam', 'sections/I')).status).toBe(200);
  expect((await desk.get('ông Nam', 'consolidation/sentences')).status).toBe(403);
  for (const person of ['chị Hoa', 'bà Lan', 'cô Thu'] as const) {
    expect([person, (await desk.get(person, 'sections/I')).status]).toEqual([person, 403]);
    expect([person, (await desk.get(person, 'consolidation/sentences')).status]).toEqual([person, 403]);
  }
});
