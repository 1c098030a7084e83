// Rules about list rows: whole, one thing each, on days that can be.

import type { ListRow } from '../../../src/core/content';
import { broken, classRow, issuesAfter } from './sound-report';

const withClass = (rule: string, row: Partial<ListRow>) =>
  broken(rule, (content) => {
    content.trainingClasses[2] = classRow('c3', row);
  });

describe('lists', () => {
  it('R19 list.cellMissing: every required column, named', () => {
    const issues = withClass('R19', { name: '', trainees: undefined, audience: '' });
    expect(issues.map(({ path }) => path)).toEqual(
      ['name', 'audience', 'trainees'].map((column) => `trainingClasses[c3].${column}`),
    );
    expect(issues[0]).toMatchObject({
      severity: 'error',
      message: 'Lớp bồi dưỡng, tập huấn, dòng 3: chưa có tên lớp. Hãy nhập hoặc bỏ dòng này.',
    });
    expect(withClass('R19', { trainees: 0 })).toEqual([]);
  });
  it('R20 list.duplicateId', () => {
    expect(withClass('R20', { id: 'c2' })).toMatchObject([{ path: 'trainingClasses[c2]', severity: 'error' }]);
  });
  it('R21 list.dateNotReal', () => {
    expect(withClass('R21', { date: '2026-02-30' })).toMatchObject([
      {
        path: 'trainingClasses[c3].date',
        severity: 'error',
        message: 'Lớp bồi dưỡng, tập huấn, dòng 3: không có ngày 30/02/2026 trong lịch. Hãy kiểm tra ngày mở lớp.',
      },
    ]);
  });
  it('R22 list.dateOutsideYear', () => {
    const [issue] = withClass('R22', { date: '2025-05-20' });
    expect(issue).toMatchObject({ path: 'trainingClasses[c3].date', severity: 'warning' });
    expect(issue?.message).toContain('ngày mở lớp 20/05/2025 ngoài năm 2026');
  });
  it('R25 list.dateAfterAsOf', () => {
    const [issue] = withClass('R25', { date: '2026-12-03' });
    expect(issue).toMatchObject({ severity: 'warning' });
    expect(issue?.message).toContain('ngày mở lớp 03/12/2026 sau ngày tính số liệu (30/11/2026)');
    expect(withClass('R25', { date: '2026-11-30' })).toEqual([]);
    expect(withClass('R25', { date: '2027-01-30' })).toEqual([]);
  });
  it('R23 list.dateInFuture: after today, not after the figures’ day', () => {
    const dated = (date: string) => broken('R23', (content) => (content.documents[0]!.date = date));
    expect(dated('2026-12-05')).toEqual([]);
    expect(dated('2026-12-06')).toMatchObject([
      {
        path: 'documents[d1].date',
        severity: 'warning',
        message:
          'Văn bản, tài liệu triển khai, dòng 1: ngày ban hành 06/12/2026 chưa đến. Đề nghị kiểm tra lại ngày, tháng, năm.',
      },
    ]);
  });
  it('R24 list.rowHoldsSeveral: a row that says “12 lớp”', () => {
    expect(withClass('R24', { name: '12 lớp kỹ năng số cho cán bộ thôn' })).toMatchObject([
      {
        path: 'trainingClasses[c3].name',
        severity: 'warning',
        message:
          'Lớp bồi dưỡng, tập huấn, dòng 3 ghi “12 lớp kỹ năng số cho cán bộ thôn”, hệ thống đếm là 1 lớp. Hãy tách 12 lớp thành 12 dòng hoặc sửa tên.',
      },
    ]);
    for (const name of ['Lớp 12 kỹ năng số', '01 lớp AI', 'Năm 2026 lớp AI', 'Tập huấn cho tổ 12 lớpng', 'Khóa 3']) {
      expect(withClass('R24', { name })).toEqual([]);
    }
  });
  it('R26 list.empty: no documents is a warning, no models nothing', () => {
    expect(issuesAfter((content) => (content.documents = []))).toMatchObject([
      { rule: 'R26', path: 'documents', severity: 'warning' },
    ]);
  });
});
