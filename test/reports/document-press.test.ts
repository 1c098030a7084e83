// What people are told when a document cannot be made: later (503), or nobody waits any more (410).

import { Problem } from '../../src/core/problem';
import type { Order } from '../../src/documents/order';
import { DocumentPress } from '../../src/reports/document-press';

const ORDER: Order = { kind: 'agencyReport', facts: {} as never };
const told = (made: Promise<Buffer>): Promise<unknown> => made.catch((error: unknown) => error);

it('tells of a thread that has ended, in Vietnamese', async () => {
  const press = new DocumentPress();
  const made = press.make(ORDER);
  const problem = told(made);
  await press.onModuleDestroy();
  expect(await problem).toEqual(new Problem('document.unavailable'));
  const later = (await told(press.make(ORDER))) as Problem;
  expect([later.status, later.detail]).toEqual([
    503,
    'Số liệu không bị ảnh hưởng. Đề nghị tải lại văn bản sau ít phút.',
  ]);
});

it('makes nothing for who has gone', async () => {
  const press = new DocumentPress();
  expect(await told(press.make(ORDER, { signal: AbortSignal.abort() }))).toEqual(new Problem('document.abandoned'));
  await press.onModuleDestroy();
});

it('leaves a maker’s own failure as it is', async () => {
  const press = new DocumentPress();
  const failure = await told(press.make(ORDER));
  expect(failure).toBeInstanceOf(Error);
  expect(failure).not.toBeInstanceOf(Problem);
  await press.onModuleDestroy();
});
