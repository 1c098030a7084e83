// The registry of errors: every code of the contract with its status, every sentence Vietnamese.

import { invalidRequest, Problem, PROBLEMS, type ProblemCode } from '../../src/core/problem';

describe('the registry of problems', () => {
  it.each([
    ['submit.approverRequired', 403],
    ['report.notEditable', 409],
    ['report.wrongState', 409],
    ['period.locked', 409],
  ] as const)('knows the contract’s %s as %i', (code, status) => expect(PROBLEMS[code].status).toBe(status));

  it.each(Object.keys(PROBLEMS) as ProblemCode[])('%s speaks Vietnamese, in sentences, and never of codes', (code) => {
    const { title, advice, status } = PROBLEMS[code];
    expect(code).toMatch(/^[a-z]+\.[a-zA-Z]+$/);
    expect([400, 401, 403, 404, 409, 410, 412, 413, 415, 422, 428, 429, 500, 501, 503]).toContain(status);
    expect(title).toMatch(/[à-ỹđ]/i);
    expect(advice).toMatch(/[à-ỹđ].*\.$/i);
    expect(title + advice).not.toMatch(/null|undefined|error|không hợp lệ/i);
  });
});

describe('a problem', () => {
  it('becomes an RFC 9457 body with its own members', () => {
    const problem = new Problem('version.stale', 'Đồng nghiệp vừa lưu lúc 9 giờ 12.', { paths: ['sections.I'] });
    expect(problem.body()).toEqual({
      type: '/api/problems#version.stale',
      title: 'Có người vừa lưu trước',
      status: 412,
      detail: 'Đồng nghiệp vừa lưu lúc 9 giờ 12.',
      code: 'version.stale',
      paths: ['sections.I'],
    });
  });

  it('of a request names its fields as issues', () => {
    expect(invalidRequest({ reason: 'Nêu lý do.' }).body().issues).toEqual([
      { path: 'reason', rule: 'R00', code: 'request.field', severity: 'error', message: 'Nêu lý do.' },
    ]);
  });
});
