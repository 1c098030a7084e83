// Who is reminded: never an agency whose report is with the department, each for its own reason.

import fc from 'fast-check';
import { chaseMessage, chaseReason, CHASE_WORDS, type ChasedAgency } from '../../src/core/chase';
import { REPORT_STATUSES, timelinessOf } from '../../src/core/workflow';

it('reminds everybody who owes something and nobody else, whatever the state', () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...REPORT_STATUSES),
      fc.boolean(),
      fc.boolean(),
      fc.boolean(),
      (status, once, late, past) => {
        const sent = status === 'submitted' || status === 'accepted';
        const timeliness = timelinessOf(status, once || sent, late);
        const reason = chaseReason({ status, timeliness, overdue: timeliness === 'notSubmitted' && past });
        if (sent) expect(reason).toBeNull();
        else if (once) expect(reason).toBe(status === 'returned' ? 'underRevision' : 'withAgency');
        else expect(reason).toBe(past ? 'overdue' : 'due');
      },
    ),
  );
});

const agency = (
  code: string,
  reason: ChasedAgency['reason'],
  dueAt = '2026-12-10T23:59:59.999+07:00',
): ChasedAgency => ({ code, name: `Ủy ban nhân dân phường ${code}`, reason, dueAt });
const message = (agencies: ChasedAgency[]): string =>
  chaseMessage({
    report: 'Báo cáo năm 2026',
    department: 'Sở Khoa học và Công nghệ',
    address: 'https://tonghop.example',
    asOf: new Date('2026-12-11T09:05:00+07:00'),
    agencies,
  });

it('speaks to one agency by name, with its day and where to send', () => {
  expect(message([agency('A', 'overdue')])).toBe(
    'Kính gửi Ủy ban nhân dân phường A: Sở Khoa học và Công nghệ chưa nhận được Báo cáo năm 2026 (hạn gửi: hết ngày 10/12/2026). Đề nghị đơn vị gửi ngay tại https://tonghop.example. Trân trọng.',
  );
  expect(message([agency('A', 'underRevision')])).not.toMatch(/chưa nhận|chưa gửi/i);
});

it('never says the department asked for more where the agency may have taken its report back itself', () => {
  const taken = chaseReason({ status: 'draft', timeliness: timelinessOf('draft', true, false), overdue: false });
  expect(message([agency('A', taken!)])).toBe(
    'Kính gửi Ủy ban nhân dân phường A: Báo cáo năm 2026 của đơn vị đã gửi Sở Khoa học và Công nghệ, hiện đang được chỉnh sửa tại đơn vị. Đề nghị đơn vị hoàn thiện, gửi lại tại https://tonghop.example. Trân trọng.',
  );
  expect(CHASE_WORDS[taken!]).not.toMatch(/bổ sung|đề nghị/);
});

it('does not promise the whole day to an agency whose time was extended to an hour of it', () => {
  const noon = '2026-12-20T12:00:00.000+07:00';
  expect(message([agency('A', 'due', noon)])).toContain('trước 12 giờ 00 ngày 20/12/2026. Đề nghị');
  expect(message([agency('A', 'overdue', noon)])).toContain('(hạn gửi: 12 giờ 00 ngày 20/12/2026)');
  const both = message([agency('A', 'due', noon), agency('B', 'due')]);
  expect(both).toContain('phường A (hạn 12 giờ 00 ngày 20/12/2026); ');
  expect(both).toContain('phường B (hạn hết ngày 10/12/2026).');
});

it('lists several by reason, an agency that revises never among those that have not sent', () => {
  const text = message([agency('A', 'overdue'), agency('B', 'underRevision'), agency('C', 'overdue')]);
  const [, first = '', second = ''] = text.split('\n');
  expect(first).toContain(`${CHASE_WORDS.overdue} (2)`);
  expect(first).not.toContain('phường B');
  expect(second).toBe(`- ${CHASE_WORDS.underRevision} (1): Ủy ban nhân dân phường B.`);
  expect(message([])).toBe('');
});
