// Signing in and out, as people meet it.

import { startCity, PASSWORD, type City } from '../api/people';

let city: City;
beforeAll(async () => {
  city = await startCity();
});
afterAll(() => city.close());

describe('POST /session', () => {
  it('lets chị Hoa in under her user name, whatever its case, and says who she is', async () => {
    const answer = await city.stranger().post('/api/v1/session').send({ username: 'SgDDT', password: PASSWORD });
    expect(answer.status).toBe(201);
    expect(answer.body).toMatchObject({ username: 'sgddt', role: 'reporter', agency: 'SGDDT', mustChangePassword: false });
  });
});
