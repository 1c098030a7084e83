// The shape of a report template. The file in templates/ is the only place that holds the wording of the official
// form and the list of its indicators; everything that asks, checks, adds up or prints reads it through these types.

/** Agencies named by kind, by code, or both. `everyone` means every reporting agency. */
export interface Basis {
  everyone: boolean;
  kinds: string[];
  agencies: string[];
  /** As printed under a table; {n} stands for the number of expected agencies: "{n} phường, xã, đặc khu". */
  label: string;
}

export interface AgencyKind {
  code: string;
  /** One of them: "sở", "phường". */
  label: string;
  /** Heading of the group in tables: "Các sở", "Các phường". */
  plural: string;
  /** What the name of such an agency begins with before its area: "Ủy ban nhân dân " phường Hải Châu. */
  areaPrefix?: string;
}

/** A subtotal group of kinds in the consolidated report, in printing order: departments first, then wards. */
export interface AgencyGroup {
  code: string;
  label: string;
  kinds: string[];
}

export interface Target {
  /** Per cent. Exactly one of the two is set. */
  atLeast?: number;
  moreThan?: number;
  /** As printed in the "Kế hoạch" column: "100%", "Đa số (trên 50%)". */
  label: string;
  /** "điểm a khoản 2 Mục I Kế hoạch". */
  source: string;
}

/** A count computed from a list instead of being entered. */
export interface ListAggregate {
  list: string;
  /** Column values a row must have to be counted. */
  where: Record<string, string>;
  /** Absent: the rows are counted. Present: this count column is added up. */
  sum?: string;
}

export interface Indicator {
  code: string;
  kind: 'count' | 'rate';
  /** Full name, starts with a capital: "Số bài viết". */
  label: string;
  /** In tables: "Bài viết". */
  short: string;
  /** After the number in a sentence: "bài viết", "người". For a rate: who is counted in both parts. */
  unit: string;
  /** The unit said a second time in a sentence, "tăng 40 bài"; without it the whole unit is repeated. */
  counter?: string;
  /** What is and is not counted; shown beside the field. */
  definition: string;
  /** For rates: labels of the pair, "Số người đạt", "Tổng số người". */
  numeratorLabel?: string;
  denominatorLabel?: string;
  /** A theme's code: how annexes and sheets are split. */
  theme: string;
  askedOf: Basis;
  basis: Basis;
  aggregate?: ListAggregate;
  target?: Target;
  /** A note printed with the figure when the basis is a lead agency alone: "theo báo cáo của riêng Đại học Đà Nẵng". */
  caveat?: string;
  /** Unit words after a number in the narrative that mean this indicator: "bài viết", "tin bài". */
  words: string[];
}

/** A rate made of other rates' pairs added up; never entered, no target ("students"). */
export interface DerivedRate {
  code: string;
  label: string;
  short: string;
  unit: string;
  parts: string[];
}

export type ColumnType = 'text' | 'date' | 'count' | 'choice';

export interface Column {
  code: string;
  label: string;
  type: ColumnType;
  required: boolean;
  choices: { code: string; label: string }[];
  /** For dates: 'thisYear' warns outside the reporting year, 'notFuture' warns after today. */
  dates?: 'thisYear' | 'notFuture';
}

export interface List {
  code: string;
  label: string;
  /** One row, for messages: "văn bản", "mô hình", "lớp". */
  rowLabel: string;
  /** An empty list is a warning at submission. */
  expected: boolean;
  columns: Column[];
}

/** One "- …" line of the official form and the indicators that answer it. */
export interface Bullet {
  text: string;
  indicators: string[];
  /** Which part of a rate answers the line: its numerator (number of people) or the rate itself. */
  shows: 'numerator' | 'rate' | 'value';
  /** A list shown with the line ("tên lớp"). */
  list?: string;
}

export interface Section {
  /** "I", "II", "II.1", "II.2.1". */
  id: string;
  /** As printed: "1. Công tác lãnh đạo, chỉ đạo". Areas inside II.2 have none of the form's own and print `label`. */
  heading: string;
  /** Short name for messages and tables: "Khó khăn, tồn tại". */
  label: string;
  level: number;
  /** The form's own explanatory paragraphs, word for word. */
  guidance: string[];
  /** Whether agencies write text here, and whether it must be there to submit. */
  text: 'none' | 'optional' | 'expected' | 'required';
  /** At least one of the children's texts must be there to submit. */
  oneOfChildren: boolean;
  lists: { list: string; heading: string }[];
  bulletsHeading?: string;
  bullets: Bullet[];
  /** Indicators asked here although no bullet of the form names them. */
  figures: string[];
  /** The table of every figure stands here. */
  figureTable: boolean;
  children: Section[];
}

/** "left must not be smaller than right" (people and households visited); a warning. */
export interface NotFewerRule {
  kind: 'notFewer';
  code: string;
  left: string;
  right: string;
  /** With {left} and {right}. */
  message: string;
  source: string;
}

/** A rate below its target wants a word in this section; a warning. */
export interface BelowTargetRule {
  kind: 'belowTarget';
  code: string;
  section: string;
  /** With {label}, {rate}, {target}. */
  message: string;
  source: string;
}

/** What the consolidating department's own report to the city adds. */
export interface CityWording extends ReportWording {
  superior: string;
  agency: string;
  /** In running text: "Sở Khoa học và Công nghệ". */
  agencyName: string;
  symbol: string;
  place: string;
  /** Under the tables of figures, with {cutoff}. */
  figuresNote: string;
  /** What the annexes print agency by agency: lists ("models") and sections ("II.4", "IV"). */
  annexLists: string[];
  annexSections: string[];
}

export type TemplateRule = NotFewerRule | BelowTargetRule;

/** Words of the agency's own document, with {placeholders}. */
export interface ReportWording {
  kind: string;
  subject: string;
  addressee: string;
  /** {planNumber} {planDate} {agency} */
  opening: string;
  /** Stands for {planDate} while the plan's date is not known. */
  planDateBlank: string;
  /** {agency} {area} */
  closing: string;
  recipients: string[];
  signerTitle: string;
  signerHint: string;
}

export interface Template {
  code: string;
  version: number;
  /** The year reported on; figures of `previous` are of year - 1, `next` of year + 1. */
  year: number;
  name: string;
  plan: { title: string; issuer: string };
  /** "Không thuộc phạm vi quản lý": prefilled where an agency is not asked. */
  notAskedReason: string;
  agencyKinds: AgencyKind[];
  agencyGroups: AgencyGroup[];
  /** Kinds whose units exist only since 1 July 2025, so that a 0 for 2025 deserves a question. */
  newKinds: string[];
  themes: { code: string; label: string }[];
  lists: List[];
  indicators: Indicator[];
  derived: DerivedRate[];
  outline: Section[];
  rules: TemplateRule[];
  /** The agency's report, and the city's report made by the consolidating department. */
  report: ReportWording;
  consolidated: CityWording;
}

/** All sections, parents before children, in the order of the form. */
export function sectionsOf(template: Template): Section[] {
  const walk = (section: Section): Section[] => [section, ...section.children.flatMap(walk)];
  return template.outline.flatMap(walk);
}

export function indicatorOf(template: Template, code: string): Indicator | undefined {
  return template.indicators.find((indicator) => indicator.code === code);
}

/** Whether a basis (or asked-of) takes this agency in. */
export function covers(basis: Omit<Basis, 'label'>, agency: { code: string; kind: string }): boolean {
  return basis.everyone || basis.kinds.includes(agency.kind) || basis.agencies.includes(agency.code);
}

/** The area an agency reports for, for the closing formula: "phường Hải Châu"; otherwise its own name. */
export function areaOf(template: Template, agency: { name: string; kind: string }): string {
  const prefix = template.agencyKinds.find((kind) => kind.code === agency.kind)?.areaPrefix;
  return prefix && agency.name.startsWith(prefix) ? agency.name.slice(prefix.length) : agency.name;
}
