// The administrator's list of agencies with their contacts.

import { useMemo, useState } from 'preact/hooks';
import { matchesSearch } from '../../src/core/text/search';
import type { Template } from '../../src/core/template/template';
import { readAgencies, type AgencyEntry } from '../api/agency';
import { currentPeriod, templateOf } from '../api/period';
import { Page } from '../shell/page';
import { KindChoice, SearchField } from '../ui/agency-filter';
import { ChoiceField } from '../ui/choice-field';
import { Tag } from '../ui/tag';
import { useLoad } from '../ui/use-load';
import { WhenRead } from '../ui/wait';
import '../styles/board.scss';

export interface AgencyFacts {
  agencies: AgencyEntry[];
  kinds: Template['agencyKinds'];
}

export async function readAgencyFacts(): Promise<AgencyFacts> {
  const [agencies, template] = await Promise.all([
    readAgencies(),
    currentPeriod().then(({ template }) => templateOf(template)),
  ]);
  return { agencies, kinds: template.agencyKinds };
}

export function Agencies() {
  const facts = useLoad('agencies', readAgencyFacts);
  return (
    <Page title="Đơn vị và người liên hệ">
      <div class="actions">
        <a class="govuk-button" href="/danh-sach-don-vi/them" draggable={false}>
          Thêm đơn vị
        </a>
      </div>
      <WhenRead of={facts}>{(data) => <AgencyList {...data} />}</WhenRead>
    </Page>
  );
}

const SHOWN = {
  reporting: { label: 'Phải báo cáo', has: (one: AgencyEntry) => one.active && one.reports },
  silent: { label: 'Không phải báo cáo', has: (one: AgencyEntry) => one.active && !one.reports },
  closed: { label: 'Đã ngừng', has: (one: AgencyEntry) => !one.active },
  noContact: { label: 'Phải báo cáo, chưa có người liên hệ', has: lacksContact },
  unsure: { label: 'Tên chưa được xác nhận', has: (one: AgencyEntry) => one.active && one.verified !== 'yes' },
};

function lacksContact({ active, reports, contact }: AgencyEntry): boolean {
  return active && reports && !contact?.name && !contact?.phone && !contact?.email;
}

function AgencyList({ agencies, kinds }: AgencyFacts) {
  const [search, setSearch] = useState('');
  const [kind, setKind] = useState('');
  const [which, setWhich] = useState('');
  const shown = useMemo(
    () =>
      agencies.filter(
        (one) =>
          (kind === '' || one.kind === kind) &&
          (which === '' || SHOWN[which as keyof typeof SHOWN].has(one)) &&
          matchesSearch(`${one.name} ${one.code} ${one.contact?.name ?? ''} ${one.contact?.phone ?? ''}`, search),
      ),
    [agencies, kind, which, search],
  );
  return (
    <>
      <search class="filter">
        <SearchField label="Tìm đơn vị, người liên hệ (gõ không dấu cũng được)" value={search} onValue={setSearch} />
        <KindChoice kinds={kinds} agencies={agencies} value={kind} onValue={setKind} />
        <ChoiceField
          id="which"
          label="Chỉ hiện"
          empty="Tất cả"
          choices={Object.entries(SHOWN).map(([code, { label }]) => ({ code, label }))}
          value={which}
          onValue={setWhich}
        />
      </search>
      <p class="govuk-body" role="status">
        {shown.length} trên {agencies.length} đơn vị.
      </p>
      <AgencyTable agencies={shown} kinds={kinds} />
    </>
  );
}

const AgencyTable = ({ agencies, kinds }: AgencyFacts) => (
  <table class="table table--cards">
    <caption class="govuk-visually-hidden">Các đơn vị</caption>
    <thead>
      <tr>
        <th scope="col">Đơn vị</th>
        <th scope="col">Loại</th>
        <th scope="col">Báo cáo</th>
        <th scope="col">Người liên hệ</th>
      </tr>
    </thead>
    <tbody>
      {agencies.map((one) => (
        <tr key={one.code}>
          <th scope="row">
            <a class="govuk-link" href={`/danh-sach-don-vi/${one.code}`}>
              {one.name}
            </a>{' '}
            <span class="muted small">{one.code}</span>
          </th>
          <td data-label="Loại">{kinds.find(({ code }) => code === one.kind)?.label ?? one.kind}</td>
          <td data-label="Báo cáo">
            {!one.active ? (
              <Tag tone="bad">Đã ngừng</Tag>
            ) : one.reports ? (
              'phải báo cáo'
            ) : (
              <Tag tone="">Không phải báo cáo</Tag>
            )}
          </td>
          <td data-label="Người liên hệ">
            {[one.contact?.name, one.contact?.phone, one.contact?.email].filter(Boolean).join(', ') || 'chưa có'}
          </td>
        </tr>
      ))}
    </tbody>
  </table>
);
