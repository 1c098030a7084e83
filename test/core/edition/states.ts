// Two moments of a made-up city: what an edition was made from, and what stands there later.

import fc from 'fast-check';
import type { EditionState } from '../../../src/core/edition/state';
import type { CityText } from '../../../src/core/outline/facts';
import { summarise } from '../../../src/core/summary/summarise';
import { AGENCIES, cityOf, random, type City } from '../summary/city';
import { requestOf, template } from '../summary/inputs';

const PERIOD = { code: 'bdhvs-2026', cutoff: '2026-11-30', deadline: '2026-12-10', plan: { number: null, date: null } };

export const TEXT: CityText = {
  letterhead: {
    ...{ superior: 'UBND THÀNH PHỐ ĐÀ NẴNG', agency: 'SỞ KHOA HỌC VÀ CÔNG NGHỆ', symbol: 'BC-SKHCN' },
    ...{ place: 'Đà Nẵng', authority: '', signerTitle: 'GIÁM ĐỐC', signerName: '' },
  },
  sections: { I: 'Thành phố đã triển khai.', IV: '' },
};

/** @param revision the number every counted report has */
export function stateOf(city: City, revision = 1): EditionState {
  const request = requestOf(city);
  return {
    period: PERIOD,
    agencies: request.inputs.map((input) => ({ ...input, revision: input.figures ? revision : null })),
    summary: summarise(template, request),
    city: TEXT,
  };
}

const seed = fc.integer({ min: 0, max: 0x7fffffff });

export const anyState = fc
  .tuple(seed, fc.integer({ min: 0, max: AGENCIES.length }))
  .map(([number, size]) => stateOf(cityOf(number, size)));

/** The same city with some reports exchanged for others, and now and then another list of agencies or other bases. */
export const anyTwoStates = fc.tuple(seed, seed, fc.boolean()).map(([first, second, keepBases]) => {
  const [before, other] = [cityOf(first, AGENCIES.length), cityOf(second, AGENCIES.length)];
  const draw = random(first ^ second);
  const size = draw() < 0.2 ? AGENCIES.length - 2 : AGENCIES.length;
  const agencies = before.agencies
    .map((each, place) => (draw() < 0.3 ? other.agencies[place]! : each))
    .slice(AGENCIES.length - size);
  const after = { agencies, bases: keepBases ? before.bases : other.bases };
  return [stateOf(before), stateOf(after, 2)] as const;
});
