// What every agency wrote in one section: searched without tone marks, quoted with one click, whole or the part that is
// marked.

import { useMemo, useState } from 'preact/hooks';
import { matchesSearch } from '../../src/core/text/search';
import { readSectionTexts, type SectionText } from '../api/consolidation';
import { KindChoice, SearchField } from '../ui/agency-filter';
import { useFocusKept } from '../ui/focus-kept';
import { StatusTag } from '../ui/tag';
import { useKept } from '../ui/use-kept';
import { useLoad } from '../ui/use-load';
import { WhenRead } from '../ui/wait';
import { Counted } from './counted';
import { useCity } from './use-city';

/** Longer texts are shown cut, with a way to open them. */
const SHOWN = 700;

interface Props {
  section: string;
  onQuote: (source: string, words: string) => void;
}

export function AgencyTexts({ section, onQuote }: Props) {
  const { period, statuses } = useCity();
  const texts = useKept(
    useLoad(`${period.code} ${section} ${statuses}`, () => readSectionTexts(period.code, section, statuses)),
  );
  return (
    <section class="city__theirs" aria-labelledby="theirs">
      <h2 class="govuk-heading-m" id="theirs">
        Lời văn của các đơn vị
      </h2>
      <WhenRead of={texts}>{(all) => <Texts all={all} onQuote={onQuote} />}</WhenRead>
    </section>
  );
}

function Texts({ all, onQuote }: { all: readonly SectionText[]; onQuote: Props['onQuote'] }) {
  const { template, statuses, onStatuses } = useCity();
  const [search, setSearch] = useState('');
  const [kind, setKind] = useState('');
  const written = useMemo(() => all.filter(({ text }) => text.trim() !== ''), [all]);
  const shown = useMemo(
    () =>
      written.filter((one) => (kind === '' || one.kind === kind) && matchesSearch(`${one.name} ${one.text}`, search)),
    [written, kind, search],
  );
  return (
    <>
      <search class="city__find">
        <SearchField label="Tìm lời văn, đơn vị (gõ không dấu cũng được)" value={search} onValue={setSearch} />
        <KindChoice kinds={template.agencyKinds} agencies={written} value={kind} onValue={setKind} />
        <Counted value={statuses} onValue={onStatuses} />
      </search>
      <p class="govuk-body" role="status">
        {all.length === 0
          ? 'Chưa có báo cáo nào như vậy.'
          : shown.length === written.length
            ? `${written.length} trên ${all.length} đơn vị có viết ở mục này.`
            : `Tìm thấy ở ${shown.length} trên ${written.length} đơn vị có viết.`}
      </p>
      {shown.map((one) => (
        <AgencyText key={one.code} of={one} onQuote={onQuote} />
      ))}
    </>
  );
}

function AgencyText({ of, onQuote }: { of: SectionText; onQuote: Props['onQuote'] }) {
  const [whole, setWhole] = useState(of.text.length <= SHOWN);
  const ways = useFocusKept<HTMLDivElement>(whole);
  const id = `loi-van-${of.code}`;
  return (
    <article class="said-by" aria-labelledby={`${id}-name`}>
      <h3 class="govuk-heading-s" id={`${id}-name`}>
        <a class="govuk-link" href={`/don-vi/${of.code}`}>
          {of.name}
        </a>
      </h3>
      <p class="said-by__state">
        <StatusTag status={of.status} /> lần gửi {of.revision}
      </p>
      <p class="prose" id={id}>
        {whole ? of.text : `${of.text.slice(0, SHOWN).trimEnd()}…`}
      </p>
      <div class="actions" ref={ways}>
        <button
          type="button"
          class="govuk-button govuk-button--secondary"
          // A press must not take the marking away before it is read.
          onMouseDown={(event) => event.preventDefault()}
          onClick={() => onQuote(of.name, markedIn(id) ?? of.text)}
        >
          Trích dẫn<span class="govuk-visually-hidden"> {of.name}</span>
        </button>
        {!whole && (
          <button type="button" class="text-button" onClick={() => setWhole(true)}>
            Xem hết<span class="govuk-visually-hidden"> lời văn của {of.name}</span>
          </button>
        )}
      </div>
    </article>
  );
}

/** What is marked with mouse or keyboard inside the text; undefined when nothing is. */
function markedIn(id: string): string | undefined {
  const text = document.getElementById(id);
  const marked = window.getSelection();
  if (!text || !marked || marked.isCollapsed) return undefined;
  if (!text.contains(marked.anchorNode) || !text.contains(marked.focusNode)) return undefined;
  return marked.toString().trim() || undefined;
}
