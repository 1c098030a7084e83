// A rate as a bar with the target as a line; the numbers stand beside it in words, so it is hidden from readers.

export function RateBar({ rate, goal }: { rate: number | null; goal: number | undefined }) {
  if (rate === null) return null;
  const width = Math.min(100, Math.max(0, rate)) * 1.6;
  return (
    <svg class="rate-bar" viewBox="0 0 162 12" width="162" height="12" aria-hidden="true" focusable="false">
      <rect x="1" y="2" width="160" height="8" rx="1" class="rate-bar__all" />
      <rect x="1" y="2" width={width} height="8" rx="1" class="rate-bar__part" />
      {goal !== undefined && <rect x={goal * 1.6 - 0.5} y="0" width="2" height="12" class="rate-bar__goal" />}
    </svg>
  );
}
