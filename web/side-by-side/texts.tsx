// One section of every agency: twenty texts at a time, long ones cut with the rest one press away.

import { useMemo, useState } from 'preact/hooks';
import { useRoute } from 'preact-iso/router';
import type { AgencyKind, Template } from '../../src/core/template/template';
import { sectionsOf } from '../../src/core/template/template';
import { foldText } from '../../src/core/text/search';
import { readFindings } from '../api/comparison';
import { readSectionTexts } from '../api/consolidation';
import { currentPeriod, templateOf, type Period } from '../api/period';
import { usePerson } from '../session/session';
import { Page } from '../shell/page';
import { KindChoice, SearchField } from '../ui/agency-filter';
import { ChoiceField } from '../ui/choice-field';
import { useLoad } from '../ui/use-load';
import { WhenRead } from '../ui/wait';
import '../styles/board.scss';
import '../styles/reading.scss';
import { Chooser } from './chooser';
import type { ReadText } from './read-text';
import { TextOfAgency } from './text-of-agency';

const AT_ONCE = 20;

interface Facts {
  period: Period;
  template: Template;
  texts: ReadText[];
}

async function read(section: string, reviewer: boolean): Promise<Facts> {
  const period = await currentPeriod();
  const path = `sections.${section}`;
  const [template, texts, findings] = await Promise.all([
    templateOf(period.template),
    readSectionTexts(period.code, section, 'submitted,accepted'),
    reviewer ? readFindings(period.code, path) : [],
  ]);
  const folded = texts.map((text) => ({
    ...text,
    findings: findings
      .filter(({ agency, path: at }) => agency === text.code && at === path)
      .map(({ message }) => message),
    folded: foldText(`${text.name} ${text.code} ${text.text}`),
  }));
  return { period, template, texts: folded };
}

export function Texts() {
  const section = useRoute().params['section'] ?? '';
  const reviewer = usePerson().role === 'reviewer';
  const facts = useLoad(section, () => read(section, reviewer));
  const label = facts.data && sectionsOf(facts.data.template).find(({ id }) => id === section)?.label;
  return (
    <Page title={label ? `${section}. ${label}` : 'Một mục của mọi đơn vị'} above="So sánh các đơn vị">
      <WhenRead of={facts}>
        {({ template, texts }) => <TextsBody key={section} {...{ section, template, texts }} />}
      </WhenRead>
    </Page>
  );
}

const EMPTY = { search: '', kind: '', status: '', order: 'agency' };
type Filter = typeof EMPTY;

function shownOf(texts: readonly ReadText[], { search, kind, status, order }: Filter): ReadText[] {
  const words = foldText(search).split(' ');
  const found = texts.filter(
    (text) =>
      (kind === '' || text.kind === kind) &&
      (status === '' || (status === 'found' ? text.findings.length > 0 : text.status === status)) &&
      words.every((word) => text.folded.includes(word)),
  );
  if (order === 'agency') return found;
  const sign = order === 'longest' ? -1 : 1;
  return found.sort((a, b) => sign * (a.text.length - b.text.length));
}

function TextsBody({ section, template, texts }: { section: string; template: Template; texts: readonly ReadText[] }) {
  const [filter, setNow] = useState(EMPTY);
  const [most, setMost] = useState(AT_ONCE);
  const shown = useMemo(() => shownOf(texts, filter), [texts, filter]);
  const setFilter = (next: Filter): void => {
    setNow(next);
    setMost(AT_ONCE);
  };
  return (
    <>
      <Chooser template={template} section={section} />
      <Filters filter={filter} onFilter={setFilter} kinds={template.agencyKinds} texts={texts} />
      <p class="govuk-body" role="status">
        {shown.length === texts.length
          ? `${texts.length} đơn vị có báo cáo đã gửi hoặc đã chấp nhận số liệu.`
          : `${shown.length} trên ${texts.length} đơn vị.`}
      </p>
      {shown.slice(0, most).map((text) => (
        <TextOfAgency key={text.code} text={text} section={section} />
      ))}
      {shown.length > most && (
        <button type="button" class="govuk-button govuk-button--secondary" onClick={() => setMost(most + AT_ONCE)}>
          Hiện thêm {Math.min(AT_ONCE, shown.length - most)} đơn vị (còn {shown.length - most})
        </button>
      )}
    </>
  );
}

interface FilterProps {
  filter: Filter;
  onFilter: (filter: Filter) => void;
  kinds: readonly AgencyKind[];
  texts: readonly ReadText[];
}

function Filters({ filter, onFilter, kinds, texts }: FilterProps) {
  const count = (which: (text: ReadText) => boolean): number => texts.filter(which).length;
  return (
    <search class="filter filter--four">
      <SearchField
        label="Tìm trong tên đơn vị và lời văn"
        value={filter.search}
        onValue={(search) => onFilter({ ...filter, search })}
      />
      <KindChoice
        kinds={kinds}
        agencies={texts}
        value={filter.kind}
        onValue={(kind) => onFilter({ ...filter, kind })}
      />
      <ChoiceField
        id="status"
        label="Trạng thái"
        empty={`Tất cả (${texts.length})`}
        choices={[
          { code: 'submitted', label: `Đã gửi (${count(({ status }) => status === 'submitted')})` },
          { code: 'accepted', label: `Đã chấp nhận số liệu (${count(({ status }) => status === 'accepted')})` },
          { code: 'found', label: `Có điểm khác thường (${count(({ findings }) => findings.length > 0)})` },
        ]}
        value={filter.status}
        onValue={(status) => onFilter({ ...filter, status })}
      />
      <ChoiceField
        id="order"
        label="Sắp xếp"
        choices={[
          { code: 'agency', label: 'Theo danh sách' },
          { code: 'shortest', label: 'Ngắn nhất trước' },
          { code: 'longest', label: 'Dài nhất trước' },
        ]}
        value={filter.order}
        onValue={(order) => onFilter({ ...filter, order })}
      />
    </search>
  );
}
