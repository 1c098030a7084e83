// The list of agencies: as the city orders it, contacts only for those who call, kept by the administrator.

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { csvRecords } from '../../src/core/csv';
import { startCity, type City, type PersonName } from '../api/people';

let city: City;
beforeAll(async () => {
  city = await startCity();
});
afterAll(() => city.close());

interface Item {
  code: string;
  name: string;
  kind: string;
  reports: boolean;
  contact: { phone: string } | null;
}
const listOf = async (person: PersonName): Promise<Item[]> =>
  (await (await city.as(person)).get('/api/v1/agencies').expect(200)).body;

describe('GET /agencies', () => {
  it('has the 148 agencies of the shipped list, 127 of them reporting', async () => {
    const list = await listOf('chị Hoa');
    const file = csvRecords(readFileSync(join(__dirname, '../../templates/agencies-da-nang.csv'), 'utf8'));
    expect(list.map((item) => item.code).sort()).toEqual(file.map(({ record }) => record['code']).sort());
    expect([list.length, list.filter((item) => item.reports).length]).toEqual([148, 127]);
  });

  it('is ordered by kind as in the file, then as in a Vietnamese dictionary', async () => {
    const list = await listOf('anh Minh');
    const kinds = [
      'department',
      'city_body',
      'central_agency',
      'union',
      'association',
      'ward',
      'commune',
      'special_zone',
    ];
    expect([...new Set(list.map((item) => item.kind))]).toEqual(kinds);
    const wards = list.filter((item) => item.kind === 'ward').map((item) => item.name.replace(/.*phường /, ''));
    expect(wards.indexOf('An Hải')).toBe(0);
    expect(wards.indexOf('Cẩm Lệ')).toBeLessThan(wards.indexOf('Điện Bàn'));
    expect(wards.indexOf('Điện Bàn')).toBeLessThan(wards.indexOf('Hải Châu'));
  });

  it('shows contacts to reviewer, leader and administrator, and to an agency its own alone', async () => {
    const admin = await city.as('cô Thu');
    const contact = { name: 'Trần Thị Hoa', phone: '0905 123 456', email: 'hoa.tt@danang.gov.vn' };
    await admin.patch('/api/v1/agencies/20194').send({ contact }).expect(200);
    for (const person of ['anh Minh', 'ông Nam', 'cô Thu', 'chị Hoa'] as const) {
      expect((await listOf(person)).find((item) => item.code === '20194')?.contact).toEqual(contact);
    }
    const seenByHealth = (await listOf('chị Mai')).filter((item) => item.contact !== null);
    expect(seenByHealth.map((item) => item.code)).toEqual(['SYT']);
  });
});

describe('the administrator', () => {
  const fresh = { code: 'MOI1', name: 'Ban  Quản lý ƣu tiên', kind: 'city_body', place: 'Đà Nẵng' };

  it('adds an agency; its text is cleaned on the way in', async () => {
    const admin = await city.as('cô Thu');
    const made = await admin.post('/api/v1/agencies').send(fresh).expect(201);
    expect(made.body).toMatchObject({ code: 'MOI1', name: 'Ban  Quản lý ưu tiên', reports: true, active: true });
    const again = await admin.post('/api/v1/agencies').send({ ...fresh, code: 'moi1' });
    expect([again.status, again.body.code]).toEqual([409, 'agency.exists']);
  });

  it('changes what the request names and leaves the rest', async () => {
    const admin = await city.as('cô Thu');
    const letterhead = { signerTitle: 'Q. GIÁM ĐỐC' };
    const changed = await admin.patch('/api/v1/agencies/SYT').send({ reports: false, letterhead }).expect(200);
    expect(changed.body).toMatchObject({
      reports: false,
      name: 'Sở Y tế',
      letterhead: { agency: 'SỞ Y TẾ', symbol: 'BC-SYT', signerTitle: 'Q. GIÁM ĐỐC' },
    });
  });

  it.each([
    [{ ...fresh, code: 'A B' }, 'code'],
    [{ ...fresh, code: 'M2', kind: 'khong-co' }, 'kind'],
    [{ ...fresh, code: 'M3', name: '  ' }, 'name'],
    [{ ...fresh, code: 'M4', place: 7 }, 'place'],
    [{ ...fresh, code: 'M5', contact: { email: 'không phải thư' } }, 'contact.email'],
    [{ ...fresh, code: 'M6', contact: { zalo: '0905' } }, 'contact.zalo'],
    [{ ...fresh, code: 'M7', letterhead: 'x' }, 'letterhead'],
    [{ ...fresh, code: 'M8', isAdmin: true }, 'isAdmin'],
  ])('is told what is wrong with %j', async (body, path) => {
    const answer = await (await city.as('cô Thu')).post('/api/v1/agencies').send(body);
    expect([answer.status, answer.body.issues?.map((issue: { path: string }) => issue.path)]).toEqual([400, [path]]);
    expect(answer.body.issues[0].message).toMatch(/[à-ỹđ]/i);
  });

  it('gets 404 for an agency that is not there', async () => {
    const answer = await (await city.as('cô Thu')).patch('/api/v1/agencies/KHONGCO').send({ reports: true });
    expect([answer.status, answer.body.code]).toEqual([404, 'agency.unknown']);
  });
});
