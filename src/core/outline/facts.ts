// What a report is drawn from, as plain data: the document makers and the web page get the same facts, so neither
// needs the database. All times come in from outside; nothing here asks a clock.

import type { Agency } from '../agency';
import type { Content, Letterhead } from '../content';
import type { Figure } from '../figures';
import type { BasisChange, Summary, Timeliness } from '../summary/summary';
import type { Template } from '../template/template';
import type { ReportStatus } from '../workflow';

/** The reporting period as printed. Dates are yyyy-mm-dd. */
export interface PeriodFacts {
  code: string;
  /** The day the figures are true for unless a report says otherwise. */
  cutoff: string;
  deadline: string;
  /** Number ("15" or "15/KH-UBND") and date of the city's plan; null while the administrator has not entered them. */
  plan: { number: string | null; date: string | null };
}

/** The clerk's number ("123/BC-SYT" or "123") and date (yyyy-mm-dd) of the signed document. */
export interface DispatchFacts {
  number: string;
  date: string;
}

/** One agency's report, whole. */
export interface AgencyReportFacts {
  template: Template;
  period: PeriodFacts;
  agency: Agency;
  content: Content;
  figures: readonly Figure[];
  /** Null before the clerk gave a number: the places stay blank for the pen. */
  dispatch: DispatchFacts | null;
}

/** One expected agency in the city's report: where it stands and, when a revision counts, what that revision says. */
export interface AgencyStanding {
  agency: Agency;
  timeliness: Timeliness;
  status: ReportStatus;
  /** Due time of this agency (deadline or extension), ISO 8601 with offset. */
  dueAt: string;
  /** First submission, by which lateness is judged; null when never submitted. */
  firstSubmittedAt: string | null;
  /** The revision whose content and figures follow; null when none counts, and then the next four are null too. */
  revision: number | null;
  submittedAt: string | null;
  submittedBy: string | null;
  content: Content | null;
  figures: readonly Figure[] | null;
  /** Entered by the department from paper. */
  onBehalf: boolean;
}

/** What the department writes itself into the city's report; an empty text is replaced by sentences from figures. */
export interface CityText {
  letterhead: Letterhead;
  /** Plain text by section id, as in an agency's content. */
  sections: Record<string, string>;
}

/** `working`: generated sentences marked, figures linked to the annex. `final`: ready to be signed. */
export type Copy = 'working' | 'final';

/** The city's report, whole. `agencies` may come in any order; every expected agency is in it. */
export interface CityReportFacts {
  template: Template;
  period: PeriodFacts;
  summary: Summary;
  agencies: readonly AgencyStanding[];
  city: CityText;
  /** Bases the reviewer changed; already applied in `summary`, printed with their reasons. */
  basisChanges: readonly BasisChange[];
  dispatch: DispatchFacts | null;
  copy: Copy;
  /** The instant the state of submissions is told for, ISO 8601 with offset. */
  asOf: string;
}
