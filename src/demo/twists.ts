// Life is not even: estimates, figures nobody has yet, totals still in dispute, groups that do not exist, sources and
// remarks. Applied to the even figures of a report.

import type { IndicatorAnswers } from '../core/content';
import type { DemoAgency } from './facts';
import type { Territory } from './profiles/profile';
import type { Random } from './random';

export function twistTerritory(
  figures: Record<string, IndicatorAnswers>,
  territory: Territory,
  random: Random,
): Record<string, IndicatorAnswers> {
  const twisted = { ...figures };
  const estimate = (code: string, chance: number) => {
    const { current, ...rest } = twisted[code] ?? {};
    if (random.chance(chance) && current && current.answer === undefined) {
      twisted[code] = { ...rest, current: { ...current, estimated: true, note: 'Ước theo phiếu khảo sát nhanh' } };
    }
  };
  estimate('aiResidents', 0.35);
  estimate('safetyInformed', 0.3);
  estimate('youth', 0.2);
  estimate('aiWorkers', 0.15);
  if (random.chance(0.05)) twisted.aiResidents = numeratorOnly(twisted.aiResidents);
  if (random.chance(0.04)) twisted.influencers = declined(twisted.influencers, 'unknown');
  if (territory.landscape === 'mountain' && random.chance(0.08)) {
    twisted.aiWorkers = { current: { answer: 'none' }, previous: { answer: 'none' } };
  } else if (random.chance(0.05)) {
    twisted.aiWorkers = declined(twisted.aiWorkers, 'unknown');
  }
  if (random.chance(0.06))
    twisted.tertiaryStudents = { current: { answer: 'unknown' }, previous: { answer: 'unknown' } };
  return twisted;
}

function numeratorOnly(answers: IndicatorAnswers | undefined): IndicatorAnswers {
  const numerator = answers?.current?.numerator ?? 0;
  const note = 'Tổng số dân đang đối chiếu với cơ quan thống kê';
  return { current: { numerator, note }, previous: { answer: 'unknown' }, next: answers?.next };
}

function declined(answers: IndicatorAnswers | undefined, answer: 'unknown'): IndicatorAnswers {
  return { current: { answer }, previous: { answer: 'unknown' }, next: answers?.next };
}

const ARTICLE_SOURCES = [
  'Trang thông tin điện tử',
  'Cổng thông tin điện tử và fanpage',
  'Sổ theo dõi tin, bài',
  'Bộ phận biên tập',
];
const STAFF_NOTES = ['Kết quả kiểm tra trên máy', 'Theo danh sách của bộ phận tổ chức', 'Gồm cả đơn vị trực thuộc'];

/** Sources and remarks on some of the figures. */
export function annotated(
  figures: Record<string, IndicatorAnswers>,
  agency: DemoAgency,
  random: Random,
): Record<string, IndicatorAnswers> {
  const { mediaArticles, publicStaff, householdsVisited } = figures;
  const told = { ...figures };
  if (mediaArticles?.current && random.chance(0.6)) {
    told.mediaArticles = {
      ...mediaArticles,
      current: { ...mediaArticles.current, source: random.pick(ARTICLE_SOURCES) },
    };
  }
  if (publicStaff?.current?.numerator !== undefined && random.chance(0.5)) {
    told.publicStaff = { ...publicStaff, current: { ...publicStaff.current, note: random.pick(STAFF_NOTES) } };
  }
  if (householdsVisited?.current?.value !== undefined && random.chance(0.4)) {
    const source = `Sổ của Tổ công nghệ số cộng đồng ${agency.place}`;
    told.householdsVisited = { ...householdsVisited, current: { ...householdsVisited.current, source } };
  }
  return told;
}
