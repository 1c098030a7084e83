// A figure far from those of agencies of the same kind and about the same size. Size is what the report itself says:
// the largest group of people it counts.

import { nameOf } from '../check/wording';
import type { Figure } from '../figures';
import { formatNumber, formatPercent, rate } from '../numbers';
import type { Indicator, Template } from '../template/template';
import type { CrossFound, CrossReport } from './cross-report';

/** Fewer than this have no middle to be far from. */
const FEWEST_PEERS = 8;
/** How many robust deviations are far, and the least that counts: three times the middle, or 15 points of a rate. */
const FAR = 3.5;
const FAR_TIMES = 3;
const FAR_POINTS = 15;
/** Counts below this are too small to speak of. */
const SMALLEST = 20;

interface Entry {
  report: CrossReport;
  value: number;
  size: number;
}

export function outliers(template: Template, reports: readonly CrossReport[]): CrossFound[] {
  const sized = reports.map((report) => ({ report, size: sizeOf(report) }));
  return template.indicators.flatMap((indicator) => {
    const byKind = new Map<string, Entry[]>();
    for (const { report, size } of sized) {
      const figure = report.figures.find((one) => one.indicator === indicator.code && one.horizon === 'current');
      const value = figure && valueOf(indicator, figure);
      if (value === null || value === undefined) continue;
      const entries = byKind.get(report.agency.kind);
      if (entries) entries.push({ report, value, size });
      else byKind.set(report.agency.kind, [{ report, value, size }]);
    }
    return [...byKind.values()].flatMap((entries) => farOnes(template, indicator, entries));
  });
}

function sizeOf({ figures }: CrossReport): number {
  return figures.reduce(
    (size, { horizon, denominator }) => Math.max(size, horizon === 'current' ? (denominator ?? 0) : 0),
    0,
  );
}

function valueOf(indicator: Indicator, { answer, value, numerator, denominator }: Figure): number | null {
  if (answer !== 'number') return null;
  if (indicator.kind === 'count') return value;
  return numerator === null || denominator === null ? null : rate(numerator, denominator);
}

function farOnes(template: Template, indicator: Indicator, entries: readonly Entry[]): CrossFound[] {
  const buckets = new Map<number, Entry[]>();
  for (const entry of entries) {
    const bucket = Math.floor(Math.log2(entry.size + 1));
    const members = buckets.get(bucket);
    if (members) members.push(entry);
    else buckets.set(bucket, [entry]);
  }
  return [...buckets].flatMap(([bucket, members]) => {
    const peers = peersOf(buckets, bucket, entries);
    if (peers.length < FEWEST_PEERS) return [];
    const scale = scaleOf(
      indicator,
      peers.map(({ value }) => value),
    );
    return members
      .filter(({ value }) => isFar(indicator, value, scale))
      .map(({ report: { agency }, value }) => {
        const kind = template.agencyKinds.find(({ code }) => code === agency.kind)?.label ?? 'đơn vị';
        const shown = (number: number): string =>
          indicator.kind === 'rate' ? formatPercent(number) : formatNumber(number);
        const side = value > scale.median ? 'cao' : 'thấp';
        return {
          agency: agency.code,
          path: `indicators.${indicator.code}.current`,
          message: `${nameOf(indicator)} là ${shown(value)}, ${side} hơn nhiều so với ${formatNumber(peers.length)} ${kind} cùng cỡ (số giữa là ${shown(scale.median)}). Đề nghị kiểm tra với đơn vị.`,
        };
      });
  });
}

/** Agencies within a factor of two; with too few of them also the neighbouring sizes, then the whole kind. */
function peersOf(buckets: ReadonlyMap<number, Entry[]>, bucket: number, all: readonly Entry[]): readonly Entry[] {
  const same = buckets.get(bucket) ?? [];
  if (same.length >= FEWEST_PEERS) return same;
  const near = [bucket - 1, bucket, bucket + 1].flatMap((one) => buckets.get(one) ?? []);
  return near.length >= FEWEST_PEERS ? near : all;
}

interface Scale {
  median: number;
  /** Of `spread` values: logarithms of counts, points of rates. */
  middle: number;
  deviation: number;
}

const spread = ({ kind }: Indicator, value: number): number => (kind === 'rate' ? value : Math.log(value + 1));

/** Median and median deviation: one wild figure does not move them, as it would a mean. */
function scaleOf(indicator: Indicator, values: readonly number[]): Scale {
  const spreads = values.map((value) => spread(indicator, value));
  const middle = medianOf(spreads);
  const deviation = 1.4826 * medianOf(spreads.map((value) => Math.abs(value - middle)));
  const median = Math.round(medianOf(values) * 100) / 100;
  return { median, middle, deviation: Math.max(deviation, indicator.kind === 'rate' ? 2 : 0.2) };
}

function isFar(indicator: Indicator, value: number, { median, middle, deviation }: Scale): boolean {
  if (Math.abs(spread(indicator, value) - middle) <= FAR * deviation) return false;
  if (indicator.kind === 'rate') return Math.abs(value - median) >= FAR_POINTS;
  return Math.max(value, median) >= SMALLEST && (value >= median * FAR_TIMES || value * FAR_TIMES <= median);
}

function medianOf(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const half = Math.floor(sorted.length / 2);
  const [low = 0, high = 0] = [sorted[half - 1], sorted[half]];
  return sorted.length % 2 === 1 ? high : (low + high) / 2;
}
