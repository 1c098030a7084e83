// A report that can be submitted, for tests that need one and change a place of it.

import type { Content, IndicatorAnswers } from '../../src/core/content';
import { completeContent } from '../../src/core/prefill';
import { sectionsOf } from '../../src/core/template/template';
import { officialTemplate } from '../templates';

const template = officialTemplate();

/** Every indicator answered for both years, every text written; a new object at every call. */
export function wholeContent(change: (content: Content) => void = () => undefined): Content {
  const indicators: Record<string, IndicatorAnswers> = {};
  for (const { code, kind, aggregate } of template.indicators) {
    const answer = kind === 'rate' ? { numerator: 97, denominator: 100 } : { value: 12 };
    indicators[code] = {
      ...(aggregate ? {} : { current: answer }),
      previous: answer,
      next: kind === 'rate' ? 100 : 15,
    };
  }
  const texts = sectionsOf(template).filter(({ text }) => text !== 'none');
  const content = completeContent(template, {
    letterhead: {
      superior: 'UBND THÀNH PHỐ ĐÀ NẴNG',
      agency: 'SỞ Y TẾ',
      symbol: 'BC-SYT',
      place: 'Đà Nẵng',
      authority: '',
      signerTitle: 'GIÁM ĐỐC',
      signerName: '',
    },
    asOf: '2026-11-30',
    sections: Object.fromEntries(texts.map(({ id, label }) => [id, `Đơn vị đã thực hiện: ${label}.`])),
    documents: [
      { id: 'd1', kind: 'Kế hoạch', number: '12/KH', date: '2026-04-02', issuer: 'Đơn vị', summary: 'Triển khai' },
    ],
    trainingClasses: [trainingClass('c1', 45), trainingClass('c2', 30)],
    indicators,
  });
  change(content);
  return content;
}

export function trainingClass(id: string, trainees: number): Content['trainingClasses'][number] {
  const date = '2026-05-20';
  return { id, name: `Lớp ${id}`, date, audience: 'officials', mode: 'inPerson', organiser: 'self', trainees };
}
