// Totals of the city that differ, each with the agencies that made it so.

import type { AgencyShare } from '../../src/core/edition/shares';
import { formatNumber } from '../../src/core/numbers';
import type { ChangesPage } from '../api/edition';

/** Where the summary above leads to. */
export const TOTALS = 'so-thanh-pho';
/** So many agencies are named in the row; the others open. */
const SHOWN = 3;

export function TotalTable({ totals }: Pick<ChangesPage, 'totals'>) {
  if (totals.length === 0) return null;
  return (
    <table class="table table--cards changes">
      <caption>
        <h3 class="govuk-heading-s" id={TOTALS} tabIndex={-1}>
          Số của thành phố
        </h3>
      </caption>
      <thead>
        <tr>
          <th scope="col">Số liệu</th>
          <th scope="col">Khi chốt</th>
          <th scope="col">Hiện nay</th>
          <th scope="col">Do đơn vị</th>
        </tr>
      </thead>
      <tbody>
        {totals.map(({ indicator, part, name, before, after, agencies, moreAgencies }) => (
          <tr key={indicator + part}>
            <th scope="row">{name}</th>
            <td data-label="Khi chốt">{before}</td>
            <td data-label="Hiện nay">{after}</td>
            <td data-label="Do đơn vị">
              <Shares shares={agencies.slice(0, SHOWN)} />
              {agencies.length > SHOWN && (
                <details>
                  <summary>
                    và {formatNumber(agencies.length - SHOWN + moreAgencies)} đơn vị nữa
                    <span class="govuk-visually-hidden"> về {name}</span>
                  </summary>
                  <Shares shares={agencies.slice(SHOWN)} />
                  {moreAgencies > 0 && <p class="changes__more">và {formatNumber(moreAgencies)} đơn vị khác</p>}
                </details>
              )}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

const Shares = ({ shares }: { shares: readonly AgencyShare[] }) => (
  <ul class="changes__shares">
    {shares.map(({ code, indicator, name, before, after }) => (
      <li key={code + indicator}>
        {name}: {before === after ? before : `${before} → ${after}`}
      </li>
    ))}
  </ul>
);
