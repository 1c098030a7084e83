// The way back from a figure of the consolidated report to each agency's answer, and why it is counted or not. Who
// entered it and when is added by the feature that holds the revisions.

import type { Horizon } from '../content';
import type { Figure } from '../figures';
import { type Indicator, type Template, covers } from '../template/template';
import { type AppliedBasis, basisOf } from './basis';
import { partOf } from './coverage';
import type { BasisChange, SummaryBasis, SummaryInput, Timeliness } from './summary';

/** One answer of one agency. `why` is a Vietnamese sentence; empty where the number is simply counted. */
export interface TracedAnswer {
  figure: Figure | null;
  /** Whether the answer is in the total: a number of the basis (for rates a pair), or a `none`, which adds 0. */
  counted: boolean;
  why: string;
}

export interface TraceLine {
  /** The indicator answered; for a derived rate one of its parts. */
  indicator: string;
  code: string;
  name: string;
  kind: string;
  timeliness: Timeliness;
  included: boolean;
  inBasis: boolean;
  current: TracedAnswer;
  previous: TracedAnswer;
  fullYear: TracedAnswer;
  /** The target for next year as given, if it was. */
  next: Figure | null;
}

export interface Trace {
  indicator: string;
  /** One basis; for a derived rate one for each part. */
  bases: (SummaryBasis & { indicator: string })[];
  lines: TraceLine[];
}

/**
 * Every expected agency's answers to an indicator, in the order of `inputs`; for a derived rate the lines of its parts
 * one after the other. Null when the template has no such indicator.
 */
export function traceOf(
  template: Template,
  code: string,
  inputs: readonly SummaryInput[],
  bases: readonly BasisChange[],
): Trace | null {
  const codes = template.derived.find((derived) => derived.code === code)?.parts ?? [code];
  const indicators = template.indicators.filter((indicator) => codes.includes(indicator.code));
  if (indicators.length === 0) return null;
  const agencies = inputs.map(({ agency }) => agency);
  const trace: Trace = { indicator: code, bases: [], lines: [] };
  for (const indicator of indicators) {
    const applied = basisOf(template, indicator, bases, agencies);
    trace.bases.push({ indicator: indicator.code, ...applied.printed });
    for (const input of inputs) trace.lines.push(lineOf(indicator, applied, input));
  }
  return trace;
}

function lineOf(indicator: Indicator, { basis, printed }: AppliedBasis, input: SummaryInput): TraceLine {
  const { agency, timeliness, figures } = input;
  const inBasis = covers(basis, agency);
  const own = figures?.filter((figure) => figure.indicator === indicator.code) ?? [];
  const figureOf = (horizon: Figure['horizon']) => own.find((figure) => figure.horizon === horizon) ?? null;
  const answer = (horizon: Horizon): TracedAnswer => {
    const figure = figureOf(horizon);
    return { figure, ...verdict(indicator, input, figure, inBasis ? null : printed.label) };
  };
  return {
    indicator: indicator.code,
    code: agency.code,
    name: agency.name,
    kind: agency.kind,
    timeliness,
    included: figures !== null,
    inBasis,
    current: answer('current'),
    previous: answer('previous'),
    fullYear: answer('fullYear'),
    next: figureOf('next'),
  };
}

/** `outside` is the printed basis when the agency does not belong to it. */
function verdict(
  indicator: Indicator,
  { timeliness, figures }: SummaryInput,
  figure: Figure | null,
  outside: string | null,
) {
  const skipped = (why: string) => ({ counted: false, why });
  if (figures === null) return skipped(missingReason(timeliness));
  const part = partOf(figure);
  if (outside !== null && (part === 'answered' || part === 'numeratorOnly')) {
    return skipped(`Tham khảo, không cộng: số toàn thành phố chỉ cộng từ ${outside}.`);
  }
  if (outside !== null && part === 'none') return skipped(`Không cộng: số toàn thành phố chỉ cộng từ ${outside}.`);
  switch (part) {
    case 'answered':
      return { counted: true, why: '' };
    case 'none':
      return { counted: true, why: noneReason(indicator) };
    case 'numeratorOnly':
      return skipped('Chỉ có số người đạt, chưa có tổng số người: tính vào số người, không tính vào tỉ lệ.');
    case 'notApplicable':
      return skipped(withReason('Đơn vị trả lời “Không áp dụng”', figure?.reason));
    case 'unknown':
      return skipped('Đơn vị trả lời “Chưa có số liệu”.');
    case 'unanswered':
      return skipped('Đơn vị chưa trả lời.');
  }
}

function noneReason({ kind }: Indicator): string {
  return kind === 'count'
    ? 'Không phát sinh: cộng là 0.'
    : 'Không phát sinh: đơn vị không có nhóm đối tượng này, tỉ lệ không thay đổi.';
}

function missingReason(timeliness: Timeliness): string {
  if (timeliness === 'notSubmitted') return 'Đơn vị chưa gửi báo cáo.';
  if (timeliness === 'underRevision') return 'Đơn vị đã gửi báo cáo, đang bổ sung.';
  return 'Đơn vị đã gửi báo cáo, số liệu chưa được chấp nhận.';
}

function withReason(sentence: string, reason: string | undefined): string {
  return reason ? `${sentence}: ${reason.replace(/\.$/, '')}.` : `${sentence}.`;
}
