// The rules across agencies in one list, numbered after those of a single report.

import type { CrossRule } from './cross-report';
import { outliers } from './outliers';
import { sameFigures } from './same-figures';
import { sameRows } from './same-rows';
import { sameTexts } from './same-texts';

/** The gravest first. */
export const CROSS_RULES: readonly CrossRule[] = [
  {
    rule: 'R52',
    code: 'cross.sameClass',
    severity: 'warning',
    source: 'Không tính trùng: mỗi lớp chỉ được một đơn vị tính.',
    about: 'Một lớp không được nhiều đơn vị liệt kê là của mình (cùng tên, cùng ngày).',
    find: sameRows,
  },
  {
    rule: 'R51',
    code: 'cross.sameFigure',
    severity: 'warning',
    source: 'Số từ 1.000 trở lên trùng đến từng chữ số hiếm khi là ngẫu nhiên.',
    about: 'Số liệu từ 1.000 trở lên không trùng đến từng chữ số với đơn vị khác.',
    find: sameFigures,
  },
  {
    rule: 'R54',
    code: 'cross.outlier',
    severity: 'warning',
    source: 'Đơn vị cùng loại, cùng cỡ có số liệu không quá xa nhau.',
    about: 'Số liệu không cách xa các đơn vị cùng loại, cùng cỡ.',
    find: outliers,
  },
  {
    rule: 'R53',
    code: 'cross.sameText',
    severity: 'warning',
    source: 'Báo cáo nêu tình hình của chính đơn vị.',
    about: 'Lời văn (hoặc một đoạn dài) không giống hệt báo cáo của đơn vị khác.',
    find: sameTexts,
  },
];
