// Answers one by one: given, whole, and possible. A rate is a pair of people counted once each.

import { stateOf } from '../answers';
import { HORIZONS, type Answer, type Horizon } from '../content';
import { formatNumber } from '../numbers';
import { answerPath, type Cell, type CheckedReport, type Found, type Rule } from './rule';
import {
  denominatorLabel,
  inWords,
  lowerFirst,
  nameOf,
  namesOf,
  numeratorLabel,
  upperFirst,
  yearPrefix,
} from './wording';

type Entered = { cell: Cell; horizon: Horizon; answer: Answer; path: string; prefix: string };

/** Every answer as entered. A nil report's own are R18's. */
function entered({ template, cells }: CheckedReport): Entered[] {
  return cells.flatMap((cell) =>
    HORIZONS.flatMap((horizon) => {
      const answer = cell.answers[horizon];
      if (!answer) return [];
      return [{ cell, horizon, answer, path: answerPath(cell, horizon), prefix: yearPrefix(template, horizon) }];
    }),
  );
}

const CHOICES = '“Không phát sinh”, “Không áp dụng”, “Chưa có số liệu”';

export const ANSWER_RULES: Rule[] = [
  {
    rule: 'R11',
    code: 'answer.missing',
    severity: 'error',
    weight: 80,
    source: 'Mẫu báo cáo: mọi số liệu đều được hỏi; ô trống không phải là câu trả lời.',
    about:
      'Mỗi số liệu năm báo cáo có một câu trả lời: số (kể cả 0), không phát sinh, không áp dụng hoặc chưa có số liệu.',
    find: ({ cells, content }) =>
      content.nil
        ? []
        : cells
            .filter(({ indicator, answers }) => !indicator.aggregate && stateOf(answers.current) === 'empty')
            .map((cell) => ({ path: answerPath(cell, 'current'), message: unanswered(cell) })),
  },
  {
    rule: 'R12',
    code: 'rate.numeratorAboveDenominator',
    severity: 'error',
    weight: 95,
    source: 'Số người đạt là một phần của tổng số người; mỗi người chỉ tính một lần.',
    about: 'Số người đạt không lớn hơn tổng số người.',
    find: (report) =>
      report
        .once(entered)
        .filter(({ answer }) => answer.numerator !== undefined && answer.denominator !== undefined)
        .filter(({ answer: { numerator = 0, denominator = 0 } }) => numerator > denominator && denominator > 0)
        .map(({ cell: { indicator }, path, prefix, answer: { numerator = 0, denominator = 0 } }) => ({
          path,
          message:
            `${prefix}${numeratorLabel(indicator)} (${formatNumber(numerator)}) lớn hơn ` +
            `${lowerFirst(denominatorLabel(indicator))} (${formatNumber(denominator)}). ` +
            'Có thể đã tính lượt; mỗi người chỉ tính một lần.',
        })),
  },
  {
    rule: 'R13',
    code: 'rate.denominatorZero',
    severity: 'warning',
    weight: 90,
    source: 'Tỉ lệ không tính được khi tổng số người là 0; không có nhóm đối tượng là “Không phát sinh”.',
    about: 'Tổng số người của một tỉ lệ lớn hơn 0.',
    find: (report) =>
      report
        .once(entered)
        .filter(({ answer }) => answer.denominator === 0)
        .map(({ cell: { indicator }, path, prefix }) => ({
          path,
          message: `${prefix}${denominatorLabel(indicator)} là 0 (${nameOf(indicator)}). Nếu không có nhóm đối tượng này, hãy chọn “Không phát sinh”; nếu có, hãy nhập tổng số người.`,
        })),
  },
  {
    rule: 'R14',
    code: 'rate.numeratorMissing',
    severity: 'error',
    weight: 85,
    source: 'Tỉ lệ là một cặp số; hệ thống tự tính phần trăm.',
    about: 'Một tỉ lệ có tổng số người thì có số người đạt.',
    find: (report) =>
      report
        .once(entered)
        .filter(({ answer }) => stateOf(answer) === 'denominatorOnly' && answer.denominator !== 0)
        .map(({ cell: { indicator }, path, prefix, answer: { denominator = 0 } }) => ({
          path,
          message: `${prefix}${nameOf(indicator)}: đã có ${lowerFirst(denominatorLabel(indicator))} (${formatNumber(denominator)}), chưa có ${lowerFirst(numeratorLabel(indicator))}. Hãy nhập thêm, kể cả 0.`,
        })),
  },
  {
    rule: 'R15',
    code: 'answer.reasonMissing',
    severity: 'error',
    weight: 60,
    source: 'Câu trả lời “Không áp dụng” kèm lý do, để người tổng hợp không phải hỏi lại.',
    about: 'Câu trả lời “Không áp dụng” nêu lý do.',
    find: (report) =>
      report
        .once(entered)
        .filter(({ answer }) => answer.answer === 'notApplicable' && (answer.reason ?? '').trim() === '')
        .map(({ cell, path, prefix }) => ({
          path,
          message: `${prefix}${nameOf(cell.indicator)}: đã chọn “Không áp dụng”, chưa nêu lý do. Hãy ghi ngắn gọn vì sao.`,
        })),
  },
  {
    rule: 'R16',
    code: 'rate.numeratorAlone',
    severity: 'warning',
    weight: 55,
    source: 'Tỉ lệ của thành phố chỉ cộng các đơn vị có đủ cặp số.',
    about: 'Một tỉ lệ có cả tổng số người; nếu thiếu, số người được cộng nhưng tỉ lệ thì không.',
    find: (report) => numeratorsAlone(report),
  },
  {
    rule: 'R17',
    code: 'rate.allDenominators100',
    severity: 'warning',
    weight: 90,
    source: 'Tỉ lệ là một cặp số người; phần trăm không được nhập.',
    about: 'Tổng số người của mọi tỉ lệ không cùng là 100 (dấu hiệu nhập phần trăm).',
    find: ({ cells }) => {
      const pairs = cells.filter(({ answers }) => answers.current?.denominator !== undefined);
      const [first] = pairs;
      if (!first || pairs.length < 2 || pairs.some(({ answers }) => answers.current?.denominator !== 100)) return [];
      const message = `${upperFirst(inWords(pairs.length))} tỉ lệ đều có tổng số người là 100. Nếu đây là phần trăm, hãy thay bằng số người thực tế.`;
      return [{ path: answerPath(first, 'current'), message }];
    },
  },
  {
    rule: 'R18',
    code: 'nil.withFigures',
    severity: 'error',
    weight: 99,
    source: 'Báo cáo không phát sinh nghĩa là mọi số liệu trong năm đều không phát sinh.',
    about: 'Báo cáo không phát sinh không kèm số liệu của năm báo cáo và không kèm lớp.',
    find: nilWithFigures,
  },
];

function unanswered({ indicator }: Cell): string {
  return indicator.kind === 'rate'
    ? `Chưa trả lời: ${nameOf(indicator)}. Nhập số người đạt (kể cả 0) và tổng số người, hoặc chọn ${CHOICES}.`
    : `Chưa trả lời: ${nameOf(indicator)}. Nhập số (kể cả 0) hoặc chọn ${CHOICES}.`;
}

function numeratorsAlone({ cells }: CheckedReport): Found[] {
  const alone = cells.filter(({ answers }) => stateOf(answers.current) === 'numeratorOnly');
  const [first] = alone;
  if (!first) return [];
  const figures = alone.map(
    ({ indicator, answers }) =>
      `${nameOf(indicator)} (${formatNumber(answers.current?.numerator ?? 0)} ${indicator.unit})`,
  );
  const message = `Chưa có tổng số người: ${figures.join(', ')}. Số này được ghi nhận nhưng không tính vào tỉ lệ; nếu biết, hãy nhập tổng số người.`;
  return [{ path: answerPath(first, 'current'), message }];
}

function nilWithFigures({ cells, content, template }: CheckedReport): Found[] {
  if (!content.nil) return [];
  const given = cells.filter(({ answers }) => {
    const state = stateOf(answers.current);
    return state === 'number' || state === 'numeratorOnly' || state === 'denominatorOnly';
  });
  const lists = new Set(template.indicators.flatMap(({ aggregate }) => (aggregate ? [aggregate.list] : [])));
  const rows = template.lists
    .filter(({ code }) => lists.has(code))
    .map(({ code, rowLabel }) => ({
      rowLabel,
      count: (content as unknown as Record<string, unknown[]>)[code]?.length ?? 0,
    }))
    .filter(({ count }) => count > 0);
  if (given.length === 0 && rows.length === 0) return [];
  const what = [
    ...rows.map(({ rowLabel, count }) => `${formatNumber(count)} ${rowLabel}`),
    ...(given.length ? [namesOf(given)] : []),
  ];
  const message = `Báo cáo chọn không phát sinh nhưng vẫn có số liệu: ${what.join(', ')}. Hãy bỏ chọn không phát sinh hoặc xóa số liệu.`;
  return [{ path: 'nil', message }];
}
