// The memory of made documents is bounded in bytes; what was used last stays.

import { KeptDocuments } from '../../src/consolidation/kept-documents';

const document = (bytes: number) => ({ bytes: Buffer.alloc(bytes), etag: `"${bytes}"` });

it('lets go of what was not used for longest', () => {
  const kept = new KeptDocuments(100);
  kept.keep('a', document(40));
  kept.keep('b', document(40));
  expect(kept.find('a')).toBeDefined();
  kept.keep('c', document(40));
  expect([kept.find('a'), kept.find('b'), kept.find('c')].map(Boolean)).toEqual([true, false, true]);
});

it('counts a document that is kept twice once, and does not keep what is larger than everything', () => {
  const kept = new KeptDocuments(100);
  for (let time = 0; time < 10; time += 1) kept.keep('a', document(60));
  kept.keep('b', document(40));
  kept.keep('huge', document(101));
  expect([kept.find('a'), kept.find('b'), kept.find('huge')].map(Boolean)).toEqual([true, true, false]);
});
