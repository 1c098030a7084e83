// One text of the city's report: the box to write in, what the program prints around it, and beside it what every
// agency wrote in the same section, to be quoted with one click.

import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { quote } from '../../src/core/quotation';
import { Page } from '../shell/page';
import { useFocusKept } from '../ui/focus-kept';
import { Secret } from '../ui/secret';
import { TextArea } from '../ui/text-area';
import { AgencyTexts } from './agency-texts';
import type { CityPart } from './city-parts';
import { MadeText } from './made-text';
import { useCity } from './use-city';

interface Props {
  part: CityPart;
  before: CityPart | undefined;
  next: CityPart | undefined;
}

/** The last quotation, while the text is still as it left it. */
interface LastQuote {
  source: string;
  undo: string;
  text: string;
}

export function SectionPage({ part, before, next }: Props) {
  const { content, write } = useCity();
  const { section, label, group } = part;
  const path = `sections.${section.id}`;
  const text = content.sections[section.id] ?? '';
  const box = (): HTMLTextAreaElement | null => document.getElementById(path) as HTMLTextAreaElement | null;
  // Until somebody has been in the box, what is quoted comes after everything.
  const cursor = useRef<number | null>(null);
  const note = (): void => void (cursor.current = box()?.selectionEnd ?? null);
  const [last, setLast] = useState<LastQuote | null>(null);

  const insert = (source: string, words: string): void => {
    const quoted = quote(text, cursor.current ?? text.length, source, words);
    cursor.current = quoted.to;
    setLast({ source, undo: text, text: quoted.text });
    write(section.id, quoted.text);
  };
  useLayoutEffect(() => {
    const area = box();
    if (!area || last?.text !== text || cursor.current === null) return;
    area.setSelectionRange(cursor.current, cursor.current);
    area.scrollTop = area.scrollHeight;
  }, [last, text]);
  const fresh = last !== null && last.text === text ? last : null;
  const own = useFocusKept<HTMLDivElement>(fresh);

  return (
    <Page title={label} above={group === section.heading ? 'Báo cáo của thành phố' : group}>
      <p class="govuk-body">
        <a class="govuk-link" href="/bao-cao-thanh-pho">
          Về các mục của báo cáo
        </a>
      </p>
      <div class="city">
        <div class="city__own" ref={own} onFocusOut={note} onKeyUp={note} onClick={note}>
          <Secret />
          <TextArea
            id={path}
            label="Lời văn của thành phố"
            labelClass="govuk-label--m"
            hint="Dòng bắt đầu bằng “- ” được in thành gạch đầu dòng. Trích dẫn được chèn sau dòng có con trỏ."
            rows={12}
            value={text}
            onValue={(typed) => write(section.id, typed)}
          />
          <p class="govuk-body" role="status">
            {fresh && `Đã trích dẫn ${fresh.source}. `}
            {fresh && (
              <button
                type="button"
                class="text-button"
                onClick={() => {
                  write(section.id, fresh.undo);
                  setLast(null);
                }}
              >
                Bỏ trích dẫn này
              </button>
            )}
          </p>
          <MadeText part={part} empty={text.trim() === ''} />
          <div class="actions">
            {before && (
              <a class="govuk-link govuk-body" href={`/bao-cao-thanh-pho/${before.id}`}>
                Mục trước: {before.label}
              </a>
            )}
            {next && (
              <a class="govuk-link govuk-body" href={`/bao-cao-thanh-pho/${next.id}`}>
                Mục sau: {next.label}
              </a>
            )}
          </div>
        </div>
        <AgencyTexts section={section.id} onQuote={insert} />
      </div>
    </Page>
  );
}
