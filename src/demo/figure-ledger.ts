// Keeps large figures of different agencies apart: real offices do not report the same four-digit number, and the
// reviewer's rule that looks for copied figures must find none in sound reports.

/** Below this, equal figures are common and mean nothing. */
const LARGE = 1000;

export class FigureLedger {
  private readonly owners = new Map<number, string>();

  /** The figure itself, or the nearest one in direction `step` that no other agency has. */
  claim(agency: string, figure: number, step: 1 | -1): number {
    let free = figure;
    while (free >= LARGE && (this.owners.get(free) ?? agency) !== agency) free += step;
    if (free >= LARGE) this.owners.set(free, agency);
    return free;
  }
}
