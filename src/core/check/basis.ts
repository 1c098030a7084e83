// An agency whose figure is added up and that gives none: how a bad figure hides (product.md, "How figures behave" 1).

import { answerPath, type Cell, type CheckedReport, type Found, type Rule } from './rule';
import { namesOf } from './wording';

export const BASIS_RULES: Rule[] = [
  {
    rule: 'R32',
    code: 'basis.declined',
    severity: 'warning',
    weight: 40,
    source: 'Cách cộng của mỗi số liệu trong đề cương: đơn vị thuộc phạm vi cộng được mong đợi có số.',
    about: 'Đơn vị thuộc phạm vi cộng của một số liệu có số, không chọn “Không phát sinh” hoặc “Không áp dụng”.',
    find: declinedInBasis,
  },
];

function declinedInBasis({ cells, content }: CheckedReport): Found[] {
  if (content.nil) return [];
  const declined = (answer: string, kind?: 'count' | 'rate'): Cell[] =>
    cells.filter(
      ({ inBasis, figures, indicator }) =>
        inBasis && figures.current?.answer === answer && (kind === undefined || indicator.kind === kind),
    );
  const [noGroup, nothing, notApplicable] = [
    declined('none', 'rate'),
    declined('none', 'count'),
    declined('notApplicable'),
  ];
  const first = noGroup[0] ?? notApplicable[0] ?? nothing[0];
  if (!first) return [];
  const parts: string[] = [];
  if (notApplicable.length > 0) parts.push(`Chọn “Không áp dụng”: ${namesOf(notApplicable)}.`);
  if (noGroup.length + nothing.length > 0) parts.push(`Không phát sinh: ${namesOf([...noGroup, ...nothing])}.`);
  parts.push('Các đơn vị cùng loại được cộng số này; đề nghị kiểm tra.');
  if (noGroup.length > 0) {
    parts.push(
      'Với tỉ lệ, “Không phát sinh” chỉ dùng khi không có nhóm đối tượng này; nếu có nhưng chưa ai đạt, hãy nhập 0 và tổng số người.',
    );
  }
  return [{ path: answerPath(first, 'current'), message: parts.join(' ') }];
}
