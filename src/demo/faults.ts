// What reviewers send reports back for: each fault spoils the facts before the text is written, so that the returned
// revision is consistent in itself, and says the reason and the comments that belong to it.

import { formatNumber } from '../core/numbers';
import type { Facts } from './facts';
import { countedClasses } from './training-classes';

export interface Fault {
  /** Whether the facts give room for this fault. */
  fits(facts: Facts): boolean;
  spoil(facts: Facts): Facts;
  reason: string;
  /** On the spoilt facts. */
  comments(facts: Facts): { path: string; text: string }[];
}

const value = (facts: Facts, code: string) => facts.indicators[code]?.current?.value ?? 0;

const withAnswers = (facts: Facts, changes: Facts['indicators']): Facts => ({
  ...facts,
  indicators: { ...facts.indicators, ...changes },
});

export const FAULTS: readonly Fault[] = [
  {
    fits: (facts) => value(facts, 'householdsVisited') > 0,
    spoil: (facts) => {
      const { peopleVisited, householdsVisited } = facts.indicators;
      const { fullYear: _estimate, ...rest } = peopleVisited ?? {};
      return withAnswers(facts, {
        peopleVisited: { ...rest, current: { value: Math.round(value(facts, 'householdsVisited') * 0.87) } },
        householdsVisited: { ...householdsVisited },
      });
    },
    reason:
      'Số người và số hộ được Tổ công nghệ số cộng đồng tới nhà chưa khớp nhau. Đề nghị đơn vị kiểm tra lại sổ của các tổ.',
    comments: (facts) => [
      {
        path: 'indicators.peopleVisited.current',
        text: `Số người (${formatNumber(value(facts, 'peopleVisited'))}) ít hơn số hộ (${formatNumber(value(facts, 'householdsVisited'))}). Có thể hai số đã bị đổi chỗ hoặc cộng thiếu; đề nghị kiểm tra.`,
      },
    ],
  },
  {
    fits: (facts) => facts.profile.territory !== undefined,
    spoil: (facts) => {
      const { mediaArticles, mediaBulletins } = facts.indicators;
      return withAnswers(facts, {
        mediaArticles: { ...mediaArticles, previous: { value: 0 } },
        mediaBulletins: { ...mediaBulletins, previous: { value: 0 } },
      });
    },
    reason:
      'Số liệu năm 2025 ghi 0 ở các chỉ số tuyên truyền. Nếu địa phương mới thành lập và không có số để so sánh, đề nghị chọn “Chưa có số liệu”.',
    comments: (facts) => [
      {
        path: 'indicators.mediaArticles.previous',
        text: `Năm nay ${formatNumber(value(facts, 'mediaArticles'))} bài viết mà năm 2025 là 0, đề nghị xác nhận lại.`,
      },
      {
        path: 'indicators.mediaBulletins.previous',
        text: `Năm 2025 không có bản tin nào hay chưa thống kê? Năm nay đơn vị ghi ${formatNumber(value(facts, 'mediaBulletins'))}.`,
      },
    ],
  },
  {
    fits: () => true,
    spoil: (facts) => ({ ...facts, documents: [] }),
    reason: 'Mục II.1 chưa liệt kê văn bản, tài liệu triển khai theo mẫu. Đề nghị bổ sung số, ngày, cơ quan ban hành.',
    comments: () => [
      { path: 'documents', text: 'Danh mục văn bản còn trống, trong khi mục II.1 có nói đã ban hành kế hoạch.' },
      { path: 'sections.II.1', text: 'Đề nghị nêu rõ số, ngày của kế hoạch triển khai.' },
    ],
  },
  {
    fits: (facts) => (facts.indicators.publicStaff?.current?.denominator ?? 0) > 0,
    spoil: (facts) => {
      const { current: _counted, fullYear: _estimate, ...rest } = facts.indicators.publicStaff ?? {};
      return withAnswers(facts, { publicStaff: { ...rest, current: { numerator: 98, denominator: 100 } } });
    },
    reason: 'Tỉ lệ cán bộ, công chức, viên chức được nhập dưới dạng phần trăm. Đề nghị nhập số người thực tế.',
    comments: () => [
      {
        path: 'indicators.publicStaff.current',
        text: 'Tổng số 100 người có vẻ là phần trăm; đề nghị thay bằng số người của đơn vị và các đơn vị trực thuộc.',
      },
    ],
  },
  {
    fits: (facts) => countedClasses(facts.trainingClasses).length >= 5,
    spoil: (facts) => {
      const [first, second, third] = countedClasses(facts.trainingClasses);
      const trainees = [first, second, third].reduce((sum, row) => sum + Number(row?.trainees ?? 0), 0);
      const rows = facts.trainingClasses.filter((row) => row !== second && row !== third);
      const merged = rows.map((row) => (row === first ? { ...row, name: `03 lớp ${row.name}`, trainees } : row));
      return { ...facts, trainingClasses: merged };
    },
    reason: 'Danh sách lớp gộp nhiều lớp vào một dòng nên số lớp chưa đúng. Đề nghị tách từng lớp.',
    comments: (facts) => {
      const row = facts.trainingClasses.find(({ name }) => String(name).startsWith('03 lớp'));
      return [
        {
          path: `trainingClasses[${row?.id ?? 'c1'}].name`,
          text: `Dòng này ghi 03 lớp với ${formatNumber(Number(row?.trainees ?? 0))} lượt nhưng chỉ được tính là một lớp.`,
        },
      ];
    },
  },
];
