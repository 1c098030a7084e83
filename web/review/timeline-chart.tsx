// Reports over time: a step for each day, the deadline as a line, and the same numbers in a table behind it.

import { totalsOf, type DayTotal, type Timeline } from '../../src/core/timeline';
import { dayOf } from '../words/time';
import '../styles/timeline.scss';

const WIDTH = 720;
const HEIGHT = 190;
const LEFT = 50;
const BOTTOM = 30;
const TOP = 20;

export function TimelineChart({ timeline: data }: { timeline: Timeline }) {
  const totals = totalsOf(data);
  const last = totals.at(-1);
  if (!last) return null;
  const said = `${last.submitted} đơn vị đã gửi lần đầu, ${last.accepted} đơn vị đã được chấp nhận số liệu, trên ${data.expected} đơn vị, đến ngày ${dayOf(last.day)}.`;
  return (
    <figure class="timeline">
      <figcaption class="govuk-body">
        <strong>Số đơn vị theo ngày.</strong> {said}
      </figcaption>
      <Chart totals={totals} expected={data.expected} deadline={data.deadline} said={said} />
      <p class="timeline__key" aria-hidden="true">
        <span class="timeline__mark timeline__mark--submitted" /> Đã gửi (lần đầu){' '}
        <span class="timeline__mark timeline__mark--accepted" /> Đã chấp nhận số liệu
      </p>
      <details class="govuk-details">
        <summary class="govuk-details__summary">
          <span class="govuk-details__summary-text">Xem biểu đồ dưới dạng bảng</span>
        </summary>
        <table class="table timeline__table">
          <caption class="govuk-visually-hidden">
            Số đơn vị đã gửi và đã được chấp nhận số liệu đến hết từng ngày
          </caption>
          <thead>
            <tr>
              <th scope="col">Đến hết ngày</th>
              <th scope="col" class="number">
                Đã gửi
              </th>
              <th scope="col" class="number">
                Đã chấp nhận
              </th>
            </tr>
          </thead>
          <tbody>
            {totals.map(({ day, submitted, accepted }) => (
              <tr key={day}>
                <th scope="row">
                  {dayOf(day)}
                  {day === data.deadline && ' (hạn gửi)'}
                </th>
                <td class="number">{submitted}</td>
                <td class="number">{accepted}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </details>
    </figure>
  );
}

interface ChartProps {
  totals: readonly DayTotal[];
  expected: number;
  deadline: string;
  said: string;
}

function Chart({ totals, expected, deadline, said }: ChartProps) {
  const step = (WIDTH - LEFT - 8) / totals.length;
  const x = (index: number): number => LEFT + index * step;
  const y = (count: number): number => TOP + (HEIGHT - TOP - BOTTOM) * (1 - count / Math.max(1, expected));
  const path = (of: (total: DayTotal) => number): string =>
    totals.map((total, index) => `${index === 0 ? 'M' : 'L'}${x(index)} ${y(of(total))}H${x(index + 1)}`).join('');
  const due = totals.findIndex(({ day }) => day === deadline);
  const every = Math.ceil(totals.length / 8);
  return (
    <svg
      class="timeline__chart"
      viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
      role="img"
      aria-label={`Biểu đồ theo ngày: ${said}`}
    >
      {[0, Math.round(expected / 2), expected].map((count) => (
        <g key={count}>
          <line class="timeline__grid" x1={LEFT} x2={WIDTH} y1={y(count)} y2={y(count)} />
          <text class="timeline__label" x={LEFT - 6} y={y(count) + 4} text-anchor="end">
            {count}
          </text>
        </g>
      ))}
      {totals.map(({ day }, index) =>
        index % every === 0 ? (
          <text key={day} class="timeline__label" x={x(index) + step / 2} y={HEIGHT - 8} text-anchor="middle">
            {dayOf(day).slice(0, 5)}
          </text>
        ) : null,
      )}
      {due >= 0 && (
        <>
          <line class="timeline__due" x1={x(due + 1)} x2={x(due + 1)} y1={TOP} y2={HEIGHT - BOTTOM} />
          <text class="timeline__label" x={x(due + 1) - 4} y={TOP + 12} text-anchor="end">
            hạn gửi
          </text>
        </>
      )}
      <path class="timeline__submitted" d={path(({ submitted }) => submitted)} />
      <path class="timeline__accepted" d={path(({ accepted }) => accepted)} />
    </svg>
  );
}
