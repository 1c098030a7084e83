// Orders of documents: what is not ready, what failed, what nobody asks after any more, and two who share one making.

import type { CityDocumentRequest } from '../../src/consolidation/city-documents';
import { DocumentJobs } from '../../src/consolidation/document-jobs';
import type { MadeDocument } from '../../src/consolidation/kept-documents';
import { JoinedMaking } from '../../src/consolidation/joined-making';
import type { Actor } from '../../src/core/access';
import { Problem } from '../../src/core/problem';
import type { Watch } from '../../src/documents/document-maker';

const MINH: Actor = { username: 'tonghop', displayName: 'anh Minh', role: 'reviewer', agency: null };
const ASKED: CityDocumentRequest = { period: 'p', format: 'docx', statuses: 'accepted', copy: 'final' };
const MADE: MadeDocument = { bytes: Buffer.from('a'), etag: '"a"' };

class ImpatientJobs extends DocumentJobs {
  protected override readonly patience = 1;
}

/** A making that goes on when it is told to. */
function slowly() {
  let [resolve, reject]: [(made: MadeDocument) => void, (error: Error) => void] = [() => undefined, () => undefined];
  const promise = new Promise<MadeDocument>((...settle) => ([resolve, reject] = settle));
  let watch: Watch = {};
  return { make: (given: Watch) => ((watch = given), promise), resolve, reject, watching: () => watch };
}

it('tells how far a document is, and gives it once it is ready', async () => {
  const jobs = new DocumentJobs();
  const slow = slowly();
  const { id } = jobs.begin(MINH, ASKED, slow.make);
  expect(jobs.find(MINH, 'p', id)).toMatchObject({ state: 'waiting', done: 0, of: 0, made: null });
  slow.watching().onStart?.();
  slow.watching().onStep?.(2, 7);
  expect(jobs.find(MINH, 'p', id)).toMatchObject({ state: 'making', done: 2, of: 7, made: null });
  slow.resolve(MADE);
  await Promise.resolve();
  expect(jobs.find(MINH, 'p', id)).toMatchObject({ state: 'ready', done: 7, of: 7, made: MADE });
  expect(() => jobs.find(MINH, 'q', id)).toThrow('document.unknown');
  expect(() => jobs.find({ ...MINH, username: 'lanhdao' }, 'p', id)).toThrow('document.unknown');
  jobs.onModuleDestroy();
});

it('tells why a document could not be made, once', async () => {
  const jobs = new DocumentJobs();
  const slow = slowly();
  const { id } = jobs.begin(MINH, ASKED, slow.make);
  slow.reject(new Problem('document.unavailable'));
  await Promise.resolve().then(() => undefined);
  expect(() => jobs.find(MINH, 'p', id)).toThrow('document.unavailable');
  expect(() => jobs.find(MINH, 'p', id)).toThrow('document.unknown');
});

it('gives up what nobody asks after', async () => {
  const jobs = new ImpatientJobs();
  const slow = slowly();
  const { id } = jobs.begin(MINH, ASKED, slow.make);
  await new Promise((resolve) => slow.watching().signal?.addEventListener('abort', resolve));
  expect(() => jobs.find(MINH, 'p', id)).toThrow('document.unknown');
});

it('keeps a bounded number of orders', () => {
  const jobs = new DocumentJobs();
  const ids = Array.from({ length: 201 }, () => jobs.begin(MINH, ASKED, slowly().make).id);
  expect(() => jobs.find(MINH, 'p', ids[0]!)).toThrow('document.unknown');
  expect(jobs.find(MINH, 'p', ids[1]!).state).toBe('waiting');
  jobs.onModuleDestroy();
});

it('makes one document for two, and gives it up when both have gone', () => {
  const shared = new JoinedMaking<MadeDocument>();
  const slow = slowly();
  const [one, two] = [new AbortController(), new AbortController()];
  const steps: string[] = [];
  void shared.join('key', { signal: one.signal }, slow.make);
  slow.watching().onStart?.();
  slow.watching().onStep?.(3, 7);
  const never = () => Promise.reject(new Error('made a second time'));
  void shared.join('key', { signal: two.signal, onStep: (done, of) => void steps.push(`${done}/${of}`) }, never);
  slow.watching().onStep?.(4, 7);
  expect(steps).toEqual(['3/7', '4/7']);
  one.abort();
  expect(slow.watching().signal?.aborted).toBe(false);
  two.abort();
  expect(slow.watching().signal?.aborted).toBe(true);
});
