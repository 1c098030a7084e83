// Signing in and out, as people meet it (issue "Nothing lost": accounts, web security).

import { startCity, PASSWORD, type City } from '../api/people';

let city: City;
beforeAll(async () => {
  city = await startCity();
});
afterAll(() => city.close());

const MINUTE = 60_000;
const signIn = (username: string, password: string) =>
  city.stranger().post('/api/v1/session').send({ username, password });
const cookieOf = (answer: { headers: Record<string, unknown> }): string =>
  String((answer.headers['set-cookie'] as string[] | undefined)?.[0]);

describe('POST /session', () => {
  it('lets a person in whatever the case of the user name, and says who it is', async () => {
    const answer = await signIn('SgDDT', PASSWORD);
    expect(answer.status).toBe(201);
    expect(answer.body).toEqual({
      username: 'sgddt',
      displayName: 'Chuyên viên Sở Giáo dục và Đào tạo',
      role: 'reporter',
      agency: 'SGDDT',
      mustChangePassword: false,
    });
  });

  it('gives an HttpOnly, SameSite cookie that goes when the browser closes', async () => {
    const cookie = cookieOf(await signIn('tonghop', PASSWORD));
    expect(cookie).toMatch(/^tong-hop-session=[\w-]{43}; Path=\/; HttpOnly; SameSite=Lax$/);
  });

  it('keeps only a hash of the token', async () => {
    const token = /=([\w-]{43});/.exec(cookieOf(await signIn('tonghop', PASSWORD)))?.[1];
    const rows = await city.database.query('SELECT key FROM session');
    expect(rows.map((row: { key: string }) => row.key)).not.toContain(token);
  });

  it('gives a new token at every sign-in and ends the browser’s former session', async () => {
    const oldCookie = String(cookieOf(await signIn('snv', PASSWORD)).split(';')[0]);
    const withCookie = (cookie: string) => city.stranger().get('/api/v1/session').set('Cookie', cookie);
    await withCookie(oldCookie).expect(200);
    const again = await city
      .stranger()
      .post('/api/v1/session')
      .set('Cookie', oldCookie)
      .send({ username: 'snv', password: PASSWORD });
    await withCookie(oldCookie).expect(401);
    await withCookie(String(cookieOf(again).split(';')[0])).expect(200);
  });

  it('answers a wrong password and an unknown name with the same words', async () => {
    const wrong = await signIn('stc', 'sai mật khẩu');
    const unknown = await signIn('khong-co-ai', 'sai mật khẩu');
    expect(wrong.status).toBe(401);
    expect(wrong.body).toEqual(unknown.body);
    expect(wrong.body).toMatchObject({ code: 'session.wrongCredentials', status: 401 });
    expect(wrong.headers['content-type']).toMatch(/^application\/problem\+json/);
  });

  it.each([[{}], [{ username: 1, password: [] }], [{ username: 'a', password: 'b', admin: true }], [[]]])(
    'refuses the envelope %j with 400',
    async (body) => {
      await city.stranger().post('/api/v1/session').send(body).expect(400);
    },
  );
});

describe('failed sign-ins', () => {
  it('lock a name for a quarter of an hour after five, also against the right password', async () => {
    for (let attempt = 0; attempt < 5; attempt += 1) await signIn('sct', 'sai').expect(401);
    const locked = await signIn('sct', PASSWORD);
    expect(locked.status).toBe(429);
    expect(locked.body).toMatchObject({ code: 'session.locked', detail: expect.stringContaining('15 phút') });
    expect(Number(locked.headers['retry-after'])).toBeGreaterThan(0);
    city.clock.advance(15 * MINUTE + 1000);
    await signIn('sct', PASSWORD).expect(201);
  });

  it('lock a name nobody has alike, so that a lock tells nothing', async () => {
    for (let attempt = 0; attempt < 5; attempt += 1) await signIn('ma-khong-co', 'sai').expect(401);
    await signIn('ma-khong-co', 'sai').expect(429);
  });

  it('cannot outrun the lock by being sent together', async () => {
    const answers = await Promise.all(Array.from({ length: 20 }, () => signIn('stp', 'sai')));
    expect(answers.filter((answer) => answer.status === 401)).toHaveLength(5);
    expect(answers.filter((answer) => answer.status === 429)).toHaveLength(15);
  });

  it('are forgotten after a right one', async () => {
    for (let round = 0; round < 2; round += 1) {
      for (let attempt = 0; attempt < 4; attempt += 1) await signIn('sxd', 'sai').expect(401);
      await signIn('sxd', PASSWORD).expect(201);
    }
  });
});

describe('a session', () => {
  it('ends after an hour unused, and lives on while it is used', async () => {
    const browser = await city.signIn('sngv');
    for (let round = 0; round < 3; round += 1) {
      city.clock.advance(50 * MINUTE);
      await browser.get('/api/v1/session').expect(200);
    }
    city.clock.advance(61 * MINUTE);
    await browser.get('/api/v1/session').expect(401);
  });

  it('ends after twelve hours although it is used', async () => {
    const browser = await city.signIn('sdttg');
    for (let round = 0; round < 14; round += 1) {
      city.clock.advance(50 * MINUTE);
      await browser.get('/api/v1/session').expect(200);
    }
    city.clock.advance(50 * MINUTE);
    await browser.get('/api/v1/session').expect(401);
  });

  it('ends at this browser by signing out, and at every browser by signing out everywhere', async () => {
    const [one, two, three] = [await city.signIn('snnmt'), await city.signIn('snnmt'), await city.signIn('snnmt')];
    await one.delete('/api/v1/session').expect(204);
    await one.get('/api/v1/session').expect(401);
    await two.get('/api/v1/session').expect(200);
    await two.delete('/api/v1/session/everywhere').expect(204);
    await three.get('/api/v1/session').expect(401);
  });
});

describe('PUT /session/password', () => {
  const change = async (currentPassword: string, newPassword: string) =>
    (await city.signIn('vpubnd')).put('/api/v1/session/password').send({ currentPassword, newPassword });

  it.each([
    ['Ngan-1!', '14 ký tự'],
    ['khong-co-chu-hoa-1', 'chữ hoa'],
    ['KHONG-CO-THUONG-1', 'chữ thường'],
    ['Khong-co-chu-so-nao', 'chữ số'],
    ['KhongCoKyHieu2026', 'ký hiệu'],
    ['Vpubnd-Vpubnd-2026', 'tên đăng nhập'],
    [PASSWORD, 'khác mật khẩu hiện tại'],
  ])('refuses %s', async (weak, reason) => {
    const answer = await change(PASSWORD, weak);
    expect(answer.status).toBe(400);
    expect(answer.body.issues).toEqual([expect.objectContaining({ path: 'newPassword' })]);
    expect(answer.body.issues[0].message).toContain(reason);
  });

  it('asks for the current password', async () => {
    const answer = await change('sai', 'Mat-khau-moi-2026!');
    expect(answer.status).toBe(400);
    expect(answer.body.issues[0]).toMatchObject({ path: 'currentPassword', message: 'Mật khẩu hiện tại chưa đúng.' });
  });

  it('changes it, keeps this browser and signs the others out', async () => {
    const [here, there] = [await city.signIn('tttp'), await city.signIn('tttp')];
    const passwords = { currentPassword: PASSWORD, newPassword: 'Mat-khau-moi-2026!' };
    await here.put('/api/v1/session/password').send(passwords).expect(200);
    await here.get('/api/v1/session').expect(200);
    await there.get('/api/v1/session').expect(401);
    await signIn('tttp', PASSWORD).expect(401);
    await signIn('tttp', 'Mat-khau-moi-2026!').expect(201);
  });
});
