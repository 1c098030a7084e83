// Figures of a made-up department, city body, central agency or union. What is not asked of it is answered as the
// system prefills it.

import type { IndicatorAnswers } from '../core/content';
import { INDICATOR_CODES, isAsked, NOT_ASKED_REASON } from './indicator-list';
import type { DemoAgency } from './facts';
import type { Office } from './profiles/profile';
import { countYears, rateYears, type Habits } from './years';

/** Articles are the trade of some. */
const WRITERS = new Set(['SVHTTDL', 'SKHCN', 'TDDN', 'SGDDT', 'HLHPN', 'VPUBND']);

/** Strength of police and army is a state secret. */
const SECRET_STRENGTH: Readonly<Record<string, string>> = {
  CATP: 'Tổ chức, biên chế, quân số của lực lượng Công an nhân dân thuộc danh mục bí mật nhà nước',
  BCHQS: 'Quân số, biên chế của đơn vị quân đội thuộc danh mục bí mật nhà nước',
};

export function officeFigures(agency: DemoAgency, office: Office, habits: Habits): Record<string, IndicatorAnswers> {
  const { random } = habits;
  const notAsked: IndicatorAnswers = { current: { answer: 'notApplicable', reason: NOT_ASKED_REASON } };
  const figures: Record<string, IndicatorAnswers> = {};
  for (const code of INDICATOR_CODES) if (!isAsked(code, agency)) figures[code] = notAsked;

  const busy = WRITERS.has(office.code) ? 3 : 1;
  figures.mediaColumns = countYears(habits, random.int(1, 3) * busy);
  figures.mediaProgrammes = countYears(habits, random.int(2, 14) * busy);
  figures.mediaArticles = countYears(habits, random.int(32, 118) * busy + random.int(0, 9));
  figures.mediaBulletins = countYears(habits, random.int(6, 44) * busy);
  figures.influencers = random.chance(0.35)
    ? { current: { answer: 'none' }, previous: { answer: 'none' }, next: random.int(2, 6) }
    : countYears(habits, random.int(2, 24));

  const secret = SECRET_STRENGTH[office.code];
  figures.publicStaff = secret
    ? {
        current: { answer: 'notApplicable', reason: secret },
        previous: { answer: 'notApplicable', reason: secret },
      }
    : rateYears(habits, 'publicStaff', office.staff + random.int(-4, 9), 0.953 + random.next() * 0.045);

  if (office.code === 'SGDDT')
    figures.upperSecondaryStudents = rateYears(habits, 'upperSecondaryStudents', 96482, 0.9137);
  if (office.code === 'DHDN') figures.tertiaryStudents = rateYears(habits, 'tertiaryStudents', 61374, 0.8846);
  if (office.code === 'TDDN') figures.youth = rateYears(habits, 'youth', 438216, 0.8129);
  if (office.code === 'BQLKCNCKCN') figures.aiWorkers = rateYears(habits, 'aiWorkers', 127935, 0.7318);
  // Not asked, but the union knows its members: shown beside the total as a reference.
  if (office.code === 'LDLD') figures.aiWorkers = rateYears(habits, 'aiWorkers', 243108, 0.6874);
  return figures;
}
