// Accounts as the administrator keeps them.

import type TestAgent from 'supertest/lib/agent';
import { Workbook } from 'exceljs';
import { startCity, type City } from '../api/people';

let city: City;
let admin: TestAgent;
beforeAll(async () => {
  city = await startCity();
  admin = await city.as('cô Thu');
});
afterAll(() => city.close());

const fresh = { username: 'Tran.Hoa', displayName: 'Trần Thị Hoa', role: 'reporter', agency: '20194' };
const NEW_PASSWORD = 'Hoc-vu-so-2026!';

describe('a new account', () => {
  it('comes with a one-time password that opens nothing but the change of it', async () => {
    const made = await admin.post('/api/v1/users').send(fresh).expect(201);
    expect(made.body).toMatchObject({ username: 'tran.hoa', agency: '20194', mustChangePassword: true });
    const { oneTimePassword } = made.body as { oneTimePassword: string };

    const hoa = await city.signIn('TRAN.HOA', oneTimePassword);
    await hoa.get('/api/v1/session').expect(200);
    const refused = await hoa.get('/api/v1/agencies').expect(403);
    expect(refused.body.code).toBe('session.passwordChangeRequired');
    const passwords = { currentPassword: oneTimePassword, newPassword: NEW_PASSWORD };
    const changed = await hoa.put('/api/v1/session/password').send(passwords).expect(200);
    expect(changed.body.mustChangePassword).toBe(false);
    await hoa.get('/api/v1/agencies').expect(200);
  });

  it('is refused when the name is taken in another case, the agency unknown or the role without an agency', async () => {
    const taken = await admin.post('/api/v1/users').send({ ...fresh, username: 'TRAN.hoa' });
    expect([taken.status, taken.body.code]).toEqual([409, 'user.exists']);
    const nowhere = await admin.post('/api/v1/users').send({ ...fresh, username: 'x1', agency: 'KHONGCO' });
    expect([nowhere.status, nowhere.body.code]).toEqual([404, 'agency.unknown']);
    const homeless = await admin.post('/api/v1/users').send({ ...fresh, username: 'x2', agency: undefined });
    expect([homeless.status, homeless.body.issues[0].path]).toEqual([400, 'agency']);
    const placed = await admin.post('/api/v1/users').send({ ...fresh, username: 'x3', role: 'reviewer' });
    expect(placed.status).toBe(400);
  });
});

describe('a forgotten password', () => {
  it('is reset in one step: new one-time password, lock lifted, sessions ended', async () => {
    const browser = await city.signIn('snv');
    const listed = async () => (await admin.get('/api/v1/users?limit=1&after=snu').expect(200)).body.items[0];
    expect(await listed()).toMatchObject({ username: 'snv', failures: 0, lockedUntil: null });
    for (let attempt = 0; attempt < 5; attempt += 1) {
      await city.stranger().post('/api/v1/session').send({ username: 'snv', password: 'quên' }).expect(401);
    }
    // The administrator sees who is locked out, and for how long.
    expect(await listed()).toMatchObject({ failures: 5, lockedUntil: '2026-12-05T08:15:00.000+07:00' });
    const { body } = await admin.post('/api/v1/users/SNV/reset').expect(200);
    expect(await listed()).toMatchObject({ failures: 0, lockedUntil: null, mustChangePassword: true });
    await browser.get('/api/v1/session').expect(401);
    const again = await city.signIn('snv', body.oneTimePassword);
    expect((await again.get('/api/v1/session')).body.mustChangePassword).toBe(true);
  });
});

describe('closing and changing', () => {
  it('a closed account is signed out at once and cannot come back until it is opened again', async () => {
    const browser = await city.signIn('stc');
    await admin.patch('/api/v1/users/stc').send({ active: false }).expect(200);
    await browser.get('/api/v1/session').expect(401);
    const password = 'Mat-khau-thu-2026!';
    await city.stranger().post('/api/v1/session').send({ username: 'stc', password }).expect(401);
    await admin.patch('/api/v1/users/stc').send({ active: true }).expect(200);
    await city.signIn('stc');
  });

  it('another role or agency ends the sessions of the old one', async () => {
    const browser = await city.signIn('sct');
    await admin.patch('/api/v1/users/sct').send({ agency: 'STP' }).expect(200);
    await browser.get('/api/v1/session').expect(401);
  });

  it('the last administrator stays', async () => {
    const closed = await admin.patch('/api/v1/users/admin').send({ active: false });
    expect([closed.status, closed.body.code]).toEqual([409, 'user.lastAdmin']);
    const demoted = await admin.patch('/api/v1/users/admin').send({ role: 'leader' });
    expect(demoted.body.code).toBe('user.lastAdmin');
  });

  it('signs a person out everywhere', async () => {
    const browser = await city.signIn('stp');
    await admin.delete('/api/v1/users/stp/sessions').expect(204);
    await browser.get('/api/v1/session').expect(401);
  });

  it('an unknown name is 404', async () => {
    await admin.patch('/api/v1/users/khong-co').send({ active: false }).expect(404);
    await admin.post('/api/v1/users/khong-co/reset').expect(404);
  });
});

describe('GET /users', () => {
  it('pages through all accounts by name, each once', async () => {
    const names: string[] = [];
    let after: string | null | undefined;
    do {
      const answer = await admin.get('/api/v1/users').query({ limit: 50, ...(after ? { after } : {}) });
      const page = answer.body as { items: { username: string }[]; next: string | null };
      names.push(...page.items.map((item) => item.username));
      after = page.next;
    } while (after !== null);
    expect(names.length).toBeGreaterThanOrEqual(132);
    expect(new Set(names).size).toBe(names.length);
    expect(names.join('')).not.toContain('argon2');
  });
});

describe('POST /users/import', () => {
  const rows = [
    ['Đơn vị', 'Họ tên', 'Thư công vụ', 'Vai trò'],
    ['20242', 'Nguyễn Thị Ðào', 'dao.nt@danang.gov.vn', 'Chuyên viên nhập liệu'],
    ['Sở Y tế', 'Lê Văn Sỹ', 'sy.lv@danang.gov.vn', 'approver'],
    ['KHONGCO', 'Ai Đó', 'ai@danang.gov.vn', 'reporter'],
    ['SYT', '', 'không phải thư', 'giám đốc'],
    ['SYT', 'Trùng Tên', 'DAO.NT@danang.gov.vn', 'reporter'],
    ['', 'Võ Tổng', 'tong.v@danang.gov.vn', 'reviewer'],
  ];
  const lines = { good: [2, 3, 7], bad: [4, 5, 6] };

  const expectReport = async (body: {
    created: Record<string, unknown>[];
    rejected: { row: number; problems: string[] }[];
  }) => {
    expect(body.created.map((row) => row.row)).toEqual(lines.good);
    expect(body.rejected.map((row) => row.row)).toEqual(lines.bad);
    expect(body.rejected[1]?.problems.length).toBeGreaterThanOrEqual(3);
    const [dao] = body.created;
    expect(dao).toMatchObject({ agency: '20242', role: 'reporter', mustChangePassword: true });
    await city.signIn(String(dao?.username), String(dao?.oneTimePassword));
  };

  it('makes accounts of the good rows of a CSV and says what is wrong with the others', async () => {
    const csv = `\ufeff${rows.map((row) => row.join(';')).join('\r\n')}\r\n`;
    const answer = await admin
      .post('/api/v1/users/import')
      .attach('file', Buffer.from(csv), 'tài khoản.csv')
      .expect(201);
    await expectReport(answer.body);
  });

  it('reads the same from an XLSX', async () => {
    const workbook = new Workbook();
    workbook
      .addWorksheet('Danh sách')
      .addRows(rows.map((row) => row.map((cell) => cell.replace('danang', 'xlsx.danang'))));
    const bytes = Buffer.from(await workbook.xlsx.writeBuffer());
    const answer = await admin.post('/api/v1/users/import').attach('file', bytes, 'ds.xlsx').expect(201);
    await expectReport(answer.body);
  });

  it.each([
    ['nothing', undefined],
    ['bytes that are no text', Buffer.from([0xff, 0xfe, 0x00, 0x81])],
    ['a broken workbook', Buffer.from('PK\u0003\u0004 not a zip')],
    ['a list without the columns', Buffer.from('a,b\n1,2\n')],
  ])('refuses %s with 422 and a reason', async (_what, bytes) => {
    const request = admin.post('/api/v1/users/import');
    const answer = await (bytes ? request.attach('file', bytes, 'ds.csv') : request);
    expect([answer.status, answer.body.code]).toEqual([422, 'import.unreadable']);
  });
});
