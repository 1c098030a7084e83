// What a made-up report knows of its place or its trade. Sizes are rough and the trades only colour; nothing here is a
// statistic.

export type Landscape = 'urban' | 'coast' | 'delta' | 'mountain' | 'island';

export interface Territory {
  code: string;
  landscape: Landscape;
  /** Residents, rounded to hundreds. */
  residents: number;
  trade: string;
  places: string[];
  market: string;
  /** Empty when no upper-secondary school stands there. */
  school: string;
}

/** A department, city body, central agency or union. */
export interface Office {
  code: string;
  /** "Sở Y tế": the office in a sentence. */
  self: string;
  /** "ngành y tế". */
  sector: string;
  /** Whom it trains: "y, bác sĩ, nhân viên y tế". */
  people: string;
  /** Whom it serves: "người bệnh". */
  clients: string;
  /** What it does for them: "khám, chữa bệnh". */
  service: string;
  /** Officials and employees, itself and its units. */
  staff: number;
  platforms: string[];
  affiliates: string[];
  /** Sentences of its own for results, difficulties and plans, in the language of grammar.ts. */
  results: string[];
  difficulties: string[];
  plans: string[];
}
