// Texts: which must be there, how long they may be, and whether anyone else can read them.

import { HORIZONS } from '../content';
import { formatNumber } from '../numbers';
import { pathName } from '../paths';
import { sectionsOf, type Template } from '../template/template';
import { legacyEncodingOf } from '../text/legacy';
import type { CheckedReport, Found, Rule } from './rule';
import { rowPlace } from './wording';

export const LONGEST_TEXT = 20_000;
export const LONGEST_NOTE = 300;

const isBlank = (text: string | undefined): boolean => (text ?? '').trim() === '';

export const TEXT_RULES: Rule[] = [
  {
    rule: 'R06',
    code: 'section.missing',
    severity: 'error',
    weight: 70,
    source: 'Mẫu báo cáo: các mục bắt buộc.',
    about: 'Mỗi mục bắt buộc của đề cương có lời văn; báo cáo không phát sinh chỉ cần mục đầu tiên (nêu lý do).',
    find: ({ template, content }) => {
      const required = sectionsOf(template).filter(({ text }) => text === 'required');
      return (content.nil ? required.slice(0, 1) : required)
        .filter(({ id }) => isBlank(content.sections?.[id]))
        .map(({ id, label }) => ({
          path: `sections.${id}`,
          message: content.nil
            ? `Mục ${id} (${label}) chưa có lời văn. Báo cáo không phát sinh cần nêu lý do ở mục này.`
            : `Mục ${id} (${label}) chưa có lời văn. Hãy viết mục này trước khi gửi.`,
        }));
    },
  },
  {
    rule: 'R07',
    code: 'section.noneOfParts',
    severity: 'error',
    weight: 69,
    source: 'Mẫu báo cáo: kết quả thực hiện các nhiệm vụ, giải pháp.',
    about: 'Ít nhất một phần của mục chia nhỏ có lời văn.',
    find: ({ template, content }) =>
      content.nil
        ? []
        : sectionsOf(template)
            .filter((one) => one.oneOfChildren && one.children.every(({ id }) => isBlank(content.sections?.[id])))
            .map(({ id, label, children }) => ({
              path: `sections.${children[0]?.id ?? id}`,
              message: `Mục ${id} (${label}) chưa có phần nào. Hãy viết ít nhất một trong các mục ${children[0]?.id ?? ''} đến ${children.at(-1)?.id ?? ''}.`,
            })),
  },
  {
    rule: 'R08',
    code: 'text.tooLong',
    severity: 'error',
    weight: 50,
    source: 'Giới hạn 20.000 ký tự mỗi ô để báo cáo tổng hợp được.',
    about: 'Mỗi ô lời văn dài nhất 20.000 ký tự; nội dung dài hơn vẫn được lưu nhưng chưa gửi được.',
    find: (report) =>
      tooLongTexts(report).map(({ path, name, text }) => ({
        path,
        message: `${name} ${tooLong(text, LONGEST_TEXT)}`,
      })),
  },
  {
    rule: 'R09',
    code: 'answer.noteTooLong',
    severity: 'error',
    weight: 49,
    source: 'Ghi chú và nguồn in cạnh số liệu, dài nhất 300 ký tự.',
    about: 'Nguồn số liệu và ghi chú dài nhất 300 ký tự.',
    find: ({ template, content }) => {
      const found: Found[] = [];
      for (const [code, answers] of Object.entries(content.indicators ?? {})) {
        for (const horizon of HORIZONS) {
          for (const part of ['source', 'note'] as const) {
            const text = answers[horizon]?.[part] ?? '';
            if (text.length <= LONGEST_NOTE) continue;
            const path = `indicators.${code}.${horizon}.${part}`;
            found.push({ path, message: `${pathName(template, path)} ${tooLong(text, LONGEST_NOTE)}` });
          }
        }
      }
      return found;
    },
  },
  {
    rule: 'R10',
    code: 'text.legacyEncoding',
    severity: 'warning',
    weight: 80,
    source: 'Văn bản dùng Unicode (TCVN 6909:2001); chữ của bảng mã cũ người khác không đọc được.',
    about: 'Lời văn không gõ bằng bảng mã cũ (TCVN3, VNI) và không sai mã khi sao chép.',
    find: (report) =>
      legacyTexts(report).flatMap(({ path, name, text }) => {
        const legacy = legacyEncodingOf(text);
        if (!legacy) return [];
        const how =
          legacy.encoding === 'UTF-8 as CP1252' ? 'bị sai mã khi sao chép' : `gõ bằng bảng mã ${legacy.encoding}`;
        const message = `${name}: đoạn “${legacy.sample}” có vẻ ${how}. Có thể là “${legacy.suggestion}”. Hãy nhập lại bằng Unicode.`;
        return [{ path, message }];
      }),
  },
  {
    rule: 'R31',
    code: 'section.expected',
    severity: 'warning',
    weight: 10,
    source: 'Mẫu báo cáo: mục kiến nghị, đề xuất.',
    about: 'Mục nên có lời văn (kiến nghị, đề xuất) không để trống.',
    find: ({ template, content }) =>
      content.nil
        ? []
        : sectionsOf(template)
            .filter(({ id, text }) => text === 'expected' && isBlank(content.sections?.[id]))
            .map(({ id, label }) => ({
              path: `sections.${id}`,
              message: `Mục ${id} (${label}) đang để trống. Nếu không có, hãy ghi “Không có”.`,
            })),
  },
];

const tooLong = (text: string, most: number): string =>
  `dài ${formatNumber(text.length)} ký tự, nhiều nhất là ${formatNumber(most)}. Hãy rút gọn bớt ${formatNumber(text.length - most)} ký tự.`;

interface NamedText {
  path: string;
  name: string;
  text: string;
}

type Wanted = (text: string) => boolean;

/**
 * The texts of a report that people write, and that `wanted` says something is to be said of. A report has hundreds, so
 * places are named for the wanted ones alone, and each part is a question of its own: a save changes one of them.
 */
function textsThat(wanted: Wanted): (report: CheckedReport) => NamedText[] {
  const isWanted = (text: unknown): text is string => typeof text === 'string' && text !== '' && wanted(text);
  const questions = PARTS.map((texts) => (report: CheckedReport) => texts(report, isWanted));
  return (report) => questions.flatMap((question) => report.once(question));
}

type IsWanted = (text: unknown) => text is string;

const PARTS: ((report: CheckedReport, isWanted: IsWanted) => NamedText[])[] = [
  ({ template, content }, isWanted) => mapTexts(template, 'letterhead', content.letterhead, isWanted),
  ({ template, content }, isWanted) => mapTexts(template, 'sections', content.sections, isWanted),
  answerTexts,
  cellTexts,
  ({ content }, isWanted) =>
    (content.explanations ?? []).flatMap(({ text }, index) =>
      isWanted(text) ? [{ path: 'explanations', name: `Giải trình thứ ${formatNumber(index + 1)}`, text }] : [],
    ),
];

function mapTexts(template: Template, part: string, texts: object | undefined, isWanted: IsWanted): NamedText[] {
  return Object.entries(texts ?? {}).flatMap(([key, text]) =>
    isWanted(text) ? [named(template, `${part}.${key}`, text)] : [],
  );
}

function answerTexts({ template, content }: CheckedReport, isWanted: IsWanted): NamedText[] {
  const found: NamedText[] = [];
  for (const [code, answers] of Object.entries(content.indicators ?? {})) {
    for (const horizon of HORIZONS) {
      for (const part of ANSWER_TEXTS) {
        // Length of source and note is R09's.
        const text = part === 'reason' ? answers[horizon]?.reason : answers[horizon]?.[part]?.slice(0, LONGEST_NOTE);
        if (isWanted(text)) found.push(named(template, `indicators.${code}.${horizon}.${part}`, text));
      }
    }
  }
  return found;
}

function cellTexts({ rows }: CheckedReport, isWanted: IsWanted): NamedText[] {
  const found: NamedText[] = [];
  for (const { list, row, index, path } of rows) {
    for (const { code, label, type } of list.columns) {
      const text = type === 'text' ? row[code] : undefined;
      if (isWanted(text)) found.push({ path: `${path}.${code}`, name: `${rowPlace(list, index)}: ${label}`, text });
    }
  }
  return found;
}

const named = (template: Template, path: string, text: string): NamedText => ({
  path,
  name: pathName(template, path),
  text,
});

const ANSWER_TEXTS = ['reason', 'source', 'note'] as const;

const tooLongTexts = textsThat((text) => text.length > LONGEST_TEXT);
const legacyTexts = textsThat((text) => legacyEncodingOf(text) !== null);
