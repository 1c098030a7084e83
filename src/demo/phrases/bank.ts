// The shape of a phrase bank. Each string is one sentence in the language of grammar.ts.

import type { Landscape } from '../profiles/profile';

/** Sentences by who may say them; `common` is for everyone. */
export type Bank = Partial<Record<Landscape | 'territory' | 'office' | 'common', readonly string[]>>;
