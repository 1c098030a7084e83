// What is said about a report by every rule alike: the 422 body, the red field and the cell comment are this object.

export interface Issue {
  /** "indicators.mediaArticles.current", "sections.II.4", "trainingClasses[c1].trainees", "letterhead.agency". */
  path: string;
  /** Number of the rule: "R03". */
  rule: string;
  /** Stable name: "rate.numeratorAboveDenominator". */
  code: string;
  severity: 'error' | 'warning';
  /** One or two Vietnamese sentences that name the figures involved and say what to do. */
  message: string;
  /** The agency's answer to a warning. */
  explanation?: string;
}
