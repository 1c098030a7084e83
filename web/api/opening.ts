// What the application begins with, in one answer the page asks for before its scripts are there (index.html): who is
// here and, for an agency's people, the report.

import type { Agency } from '../../src/core/agency';
import type { FormTemplate } from '../../src/core/template/form-template';
import type { Indicator } from '../../src/core/template/template';
import { ApiProblem, get, onLeave } from './client';
import type { Period } from './period';
import type { Report } from './report';
import type { Person } from './session';

export interface FormOpening {
  period: Period;
  agency: Agency;
  report: Report;
  template: FormTemplate;
  /** When the page asked for begins with figures. */
  indicators?: Indicator[];
}

interface Opening {
  person: Person | null;
  form: FormOpening | null;
}

const FIGURES = /^\/bao-cao\/so-lieu-/;
/** An older answer is asked for again. */
const FRESH_MS = 15_000;
let opened: Opening = { person: null, form: null };
let readAt = 0;

/** Who is signed in; null when nobody is. */
export async function readOpening(): Promise<Person | null> {
  // As the page has already asked (bundling/opening-pages).
  opened = await get<Opening>(FIGURES.test(location.pathname) ? '/opening?with=figures' : '/opening');
  readAt = Date.now();
  return opened.person;
}

/**
 * The form's opening: the one the page began with if it is new, else read now; null without a report to write.
 * @throws ApiProblem when the session is lost, or this browser is somebody else's by now
 */
export async function formOpening(username: string): Promise<FormOpening | null> {
  // Asking who is here says in the usual way that the session is lost.
  if ((!opened.form || Date.now() - readAt > FRESH_MS) && !(await readOpening())) await get('/session');
  const { person, form } = opened;
  forget();
  if (person?.username !== username) throw new ApiProblem(SOMEBODY_ELSE);
  return form && { ...form, report: { ...form.report, onlyFaults: true } };
}

const SOMEBODY_ELSE = {
  title: 'Trình duyệt này đã đăng nhập bằng tài khoản khác',
  detail: 'Đề nghị tải lại trang rồi đăng nhập bằng tài khoản của đơn vị.',
  status: 403,
  code: 'session.other',
};

function forget(): void {
  opened = { person: null, form: null };
}

onLeave(forget);
