// The core's summary keeps every law.

import { summarise } from '../../../src/core/summary/summarise';
import * as laws from './laws';
import * as judgement from './laws-of-judgement';

describe('law of the summary', () => {
  for (const [name, law] of Object.entries({ ...laws, ...judgement })) {
    it(`${name} holds`, () => law(summarise));
  }
});
