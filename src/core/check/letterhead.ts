// What the document cannot be printed without: the letterhead's fields and the day the figures are true for.

import { formatDate, isRealDate } from '../dates';
import { pathName } from '../paths';
import { quoted } from './wording';
import type { Rule } from './rule';

const REQUIRED = ['agency', 'place', 'signerTitle'] as const;

export const LETTERHEAD_RULES: Rule[] = [
  {
    rule: 'R03',
    code: 'letterhead.missing',
    severity: 'error',
    weight: 30,
    source: 'Nghị định 30/2020/NĐ-CP, Phụ lục I: tên cơ quan, địa danh, chức vụ người ký là thành phần bắt buộc.',
    about: 'Phần đầu văn bản có tên cơ quan, địa danh và chức vụ người ký.',
    find: ({ template, content }) =>
      REQUIRED.filter((field) => (content.letterhead?.[field] ?? '').trim() === '').map((field) => {
        const path = `letterhead.${field}`;
        return { path, message: `Chưa có: ${pathName(template, path)}. Văn bản cần thông tin này để in và ký.` };
      }),
  },
  {
    rule: 'R04',
    code: 'asOf.missing',
    severity: 'error',
    weight: 40,
    source: 'Số liệu chỉ có nghĩa khi biết tính đến ngày nào.',
    about: 'Ngày “tính đến” của số liệu có thật trong lịch.',
    find: ({ content: { asOf = '' } }) => {
      if (isRealDate(asOf)) return [];
      const message =
        asOf === ''
          ? 'Chưa có ngày tính số liệu. Hãy nhập ngày mà các số trong báo cáo được tính đến.'
          : `Không có ngày ${formatDate(quoted(asOf, 20))} trong lịch. Hãy nhập lại ngày mà các số được tính đến.`;
      return [{ path: 'asOf', message }];
    },
  },
  {
    rule: 'R05',
    code: 'asOf.outsideYear',
    severity: 'warning',
    weight: 60,
    source: 'Mẫu báo cáo hỏi kết quả của năm báo cáo.',
    about: 'Ngày “tính đến” của số liệu nằm trong năm báo cáo.',
    find: ({ template, content: { asOf = '' } }) =>
      isRealDate(asOf) && !asOf.startsWith(`${template.year}-`)
        ? [
            {
              path: 'asOf',
              message: `Số liệu tính đến ngày ${formatDate(asOf)}, ngoài năm ${template.year}. Đề nghị kiểm tra lại năm.`,
            },
          ]
        : [],
  },
];
