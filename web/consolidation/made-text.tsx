// The lines the program makes from figures for a section: shown as such, with the way down from each figure to the
// agencies.

import { readMadeLines, type MadeLine } from '../api/consolidation';
import { useLoad } from '../ui/use-load';
import { WhenRead } from '../ui/wait';
import type { CityPart } from './city-parts';
import { useCity } from './use-city';

interface Props {
  part: CityPart;
  /** Whether the city has written nothing here. */
  empty: boolean;
}

export function MadeText({ part: { section, around }, empty }: Props) {
  const { period, statuses } = useCity();
  const made = useLoad(`${period.code} ${statuses}`, () => readMadeLines(period.code, statuses));
  return (
    <section aria-labelledby="made">
      <h2 class="govuk-heading-s" id="made">
        Câu do hệ thống lập từ số liệu
      </h2>
      <WhenRead of={made}>
        {(sections) => {
          const instead = sections.find((one) => one.section === section.id)?.instead ?? [];
          const always = sections.find((one) => one.section === around)?.always ?? [];
          return (
            <>
              <p class="govuk-body">{standing(section.text === 'optional', empty, instead.length > 0)}</p>
              {instead.length > 0 && (
                <div class={`made${empty ? '' : ' made--off'}`}>
                  <Lines lines={instead} />
                </div>
              )}
              {always.length > 0 && (
                <details class="govuk-details">
                  <summary class="govuk-details__summary">
                    <span class="govuk-details__summary-text">Luôn in ở mục {around}, dù Sở viết hay không</span>
                  </summary>
                  <div class="made">
                    <Lines lines={always} />
                  </div>
                </details>
              )}
            </>
          );
        }}
      </WhenRead>
    </section>
  );
}

function standing(area: boolean, empty: boolean, any: boolean): string {
  if (area) return empty ? 'Để trống thì lĩnh vực này không in.' : 'Lĩnh vực này in lời văn ở trên.';
  if (!any) return empty ? 'Để trống thì mục này không có lời văn của thành phố.' : 'Mục này in lời văn ở trên.';
  return empty
    ? 'Mục đang để trống nên in thay bằng:'
    : 'Mục đã có lời văn nên không in câu dưới đây; muốn giữ ý nào thì viết vào lời văn.';
}

const Lines = ({ lines }: { lines: readonly MadeLine[] }) => (
  <>
    {lines.map(({ kind, origin, text, figure }, index) => (
      <p key={index} class={`made__line made__line--${kind}${origin === 'template' ? ' muted' : ''}`}>
        {text}{' '}
        {figure && (
          <a class="govuk-link" href={`/ket-qua/${figure}`}>
            Từng đơn vị<span class="govuk-visually-hidden">: {text.split(':')[0]}</span>
          </a>
        )}
      </p>
    ))}
  </>
);
