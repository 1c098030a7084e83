// A small report for tests that need some content and do not care which; the shape of contract.md's example.

import type { Content } from '../../src/core/content';

/** A new object at every call, so that tests may change it. */
export function sampleContent(): Content {
  return {
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
    sections: { I: 'Bối cảnh.', 'II.1': 'Chỉ đạo.', 'II.4': 'Khó khăn.' },
    documents: [
      {
        id: 'd1',
        kind: 'Kế hoạch',
        number: '12/KH-UBND',
        date: '2026-04-02',
        issuer: 'UBND phường Hải Châu',
        summary: 'Triển khai Phong trào',
      },
    ],
    models: [],
    trainingClasses: [
      {
        id: 'c1',
        name: 'Kỹ năng số cơ bản',
        date: '2026-05-20',
        audience: 'officials',
        mode: 'inPerson',
        organiser: 'self',
        trainees: 45,
      },
      {
        id: 'c2',
        name: 'Ứng dụng AI',
        date: '2026-06-20',
        audience: 'officials',
        mode: 'online',
        organiser: 'self',
        trainees: 30,
      },
    ],
    indicators: {
      mediaArticles: { current: { value: 120, source: 'Cổng thông tin' }, previous: { value: 80, estimated: true } },
      publicStaff: { current: { numerator: 98, denominator: 100 }, previous: { answer: 'unknown' }, next: 99.5 },
    },
    explanations: [],
    nil: false,
  };
}
