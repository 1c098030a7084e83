// Which of several reporting periods people work on.

/** The newest that has opened, else the newest; undefined without any. `today` is yyyy-mm-dd in Vietnam. */
export function currentPeriodOf<P extends { opensOn: string }>(periods: readonly P[], today: string): P | undefined {
  const newest = (some: readonly P[]): P | undefined =>
    some.reduce<P | undefined>((best, one) => (best && best.opensOn >= one.opensOn ? best : one), undefined);
  return newest(periods.filter(({ opensOn }) => opensOn <= today)) ?? newest(periods);
}
