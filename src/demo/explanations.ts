// What agencies answer to warnings: a jump against 2025 that has a reason, figures that are a state secret.

import { formatNumber } from '../core/numbers';
import type { Explanation, IndicatorAnswers } from '../core/content';
import type { Random } from './random';

export interface Explained {
  figures: Record<string, IndicatorAnswers>;
  explanations: Explanation[];
}

const REASONS = [
  'năm 2025 chỉ tính từ khi thành lập (01/7/2025)',
  'từ tháng 3/2026 có thêm cộng tác viên và trang thông tin mới',
  'năm 2025 chưa tính phần đăng trên mạng xã hội của đơn vị',
];

/** One in fourteen of those who know 2025 has more than doubled its articles, and says why. */
export function explained(figures: Record<string, IndicatorAnswers>, random: Random): Explained {
  const { mediaArticles, publicStaff } = figures;
  const explanations: Explanation[] = [];
  const told = { ...figures };
  const [current, previous] = [mediaArticles?.current?.value, mediaArticles?.previous?.value];
  if (current !== undefined && previous !== undefined && current > 90 && random.chance(1 / 14)) {
    const former = Math.round(current * (0.38 + random.next() * 0.1));
    told.mediaArticles = { ...mediaArticles, previous: { value: former } };
    explanations.push({
      path: 'indicators.mediaArticles.current',
      code: 'previous.farFromLastYear',
      text: `Số bài viết tăng từ ${formatNumber(former)} lên ${formatNumber(current)} vì ${random.pick(REASONS)}.`,
    });
  }
  if (publicStaff?.current?.answer === 'notApplicable') {
    explanations.push({
      path: 'indicators.publicStaff.current',
      code: 'basis.declined',
      text: `${publicStaff.current.reason ?? ''}; đơn vị quản lý việc học tập theo chế độ riêng.`,
    });
  }
  return { figures: told, explanations };
}
