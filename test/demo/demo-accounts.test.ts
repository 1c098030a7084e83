// The first start's accounts: the administrator of a real system, and the demo's (contract: "Demo accounts").

import { Account } from '../../src/accounts/account.entity';
import { FirstAdmin } from '../../src/accounts/first-admin';
import { DemoAccounts } from '../../src/demo/demo-accounts';
import { startCity, type City } from '../api/people';

describe('the demo', () => {
  let city: City;
  beforeAll(async () => {
    city = await startCity();
  });
  afterAll(() => city.close());

  it('has 3 people of the department, 127 reporters and 2 approvers, none of whom must change the password', async () => {
    const accounts = await city.database.getRepository(Account).find();
    const count = (role: string) => accounts.filter((account) => account.role === role).length;
    expect(['admin', 'reviewer', 'leader', 'reporter', 'approver'].map(count)).toEqual([1, 1, 1, 127, 2]);
    expect(accounts.filter((account) => account.mustChangePassword)).toEqual([]);
    const names = accounts.map((account) => account.username);
    expect(names).toEqual(expect.arrayContaining(['20194', 'sgddt', 'skhcn', 'syt.duyet', '20242.duyet']));
  });

  it('is not made twice: a closed account stays closed at the next start', async () => {
    const accounts = city.database.getRepository(Account);
    await accounts.update({ username: 'snv' }, { active: false });
    const demo = city.app.get(DemoAccounts);
    await demo.refuseForeignDatabase();
    await demo.ensure('Khac-hoan-toan-1', null);
    expect((await accounts.findOneByOrFail({ username: 'snv' })).active).toBe(false);
    await city.signIn('tonghop');
  });
});

describe('a real system', () => {
  let city: City;
  beforeAll(async () => {
    city = await startCity({}, []);
  });
  afterAll(() => city.close());

  it('starts with the administrator alone, whose one-time password is printed once', async () => {
    expect(await city.database.getRepository(Account).count()).toBe(1);
    const line = city.said.find((one) => one.includes('mật khẩu dùng một lần'));
    const admin = await city.signIn('admin', /: (\S+)$/.exec(line ?? '')?.[1]);
    expect((await admin.get('/api/v1/session')).body.mustChangePassword).toBe(true);
    expect(await city.app.get(FirstAdmin).ensure(null)).toBeNull();
  });

  it('never becomes a demo', async () => {
    await expect(city.app.get(DemoAccounts).refuseForeignDatabase()).rejects.toThrow('cơ sở dữ liệu trống');
  });
});

describe('ADMIN_PASSWORD', () => {
  it('is the administrator’s password, unless it is too weak', async () => {
    await expect(startCity({ ADMIN_PASSWORD: 'yếu' }, [])).rejects.toThrow('ADMIN_PASSWORD');
    const city = await startCity({ ADMIN_PASSWORD: 'Quan-tri-so-2026!' }, []);
    try {
      const admin = await city.signIn('admin', 'Quan-tri-so-2026!');
      expect((await admin.get('/api/v1/session')).body.mustChangePassword).toBe(false);
      expect(city.said.join(' ')).not.toContain('mật khẩu dùng một lần');
    } finally {
      await city.close();
    }
  });
});
