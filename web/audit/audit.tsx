// Who did what and when, in words; newest first, page by page.

import { useState } from 'preact/hooks';
import { ROLE_LABELS } from '../../src/core/access';
import { actionWords } from '../../src/core/audit/action-words';
import { eventWords } from '../../src/core/audit/event-words';
import type { Template } from '../../src/core/template/template';
import { readAgencies, type AgencyEntry } from '../api/agency';
import { readAudit, type AuditEvent, type AuditPage } from '../api/audit';
import { currentPeriod, templateOf } from '../api/period';
import { Page } from '../shell/page';
import { ProblemNotice } from '../ui/problem';
import { Tag } from '../ui/tag';
import { useLoad } from '../ui/use-load';
import { WhenRead } from '../ui/wait';
import { momentOf } from '../words/time';
import '../styles/board.scss';
import { ANYTHING, AuditSearchForm } from './audit-search';

interface Facts {
  agencies: AgencyEntry[];
  template: Template;
}

async function read(): Promise<Facts> {
  const [agencies, template] = await Promise.all([
    readAgencies(),
    currentPeriod().then(({ template }) => templateOf(template)),
  ]);
  return { agencies, template };
}

export function Audit() {
  const facts = useLoad('audit', read);
  return (
    <Page title="Nhật ký">
      <WhenRead of={facts}>{(data) => <AuditBody {...data} />}</WhenRead>
    </Page>
  );
}

function AuditBody({ agencies, template }: Facts) {
  const [search, setSearch] = useState(ANYTHING);
  const found = useLoad(JSON.stringify(search), () => readAudit(search));
  const [problem, setProblem] = useState<unknown>();
  const names = new Map(agencies.map(({ code, name }) => [code, name]));
  const more = async (shown: AuditPage): Promise<void> => {
    setProblem(undefined);
    try {
      const page = await readAudit(search, shown.next ?? undefined);
      // After the same search has been made anew these are not the next ones.
      found.put((now) => (now === shown ? { items: [...shown.items, ...page.items], next: page.next } : now));
    } catch (error) {
      setProblem(error);
    }
  };
  return (
    <>
      <AuditSearchForm
        agencies={agencies}
        onSearch={(asked) => {
          setSearch(asked);
          found.again();
        }}
      />
      <WhenRead of={found}>
        {(page) => (
          <>
            <p class="govuk-body" role="status">
              {page.items.length === 0
                ? 'Không có việc nào như vậy.'
                : `${page.items.length} việc gần nhất${page.next ? ', còn nữa' : ''}.`}
            </p>
            {page.items.length > 0 && <Events events={page.items} names={names} template={template} />}
            {problem !== undefined && <ProblemNotice error={problem} />}
            {page.next && (
              <button type="button" class="govuk-button govuk-button--secondary" onClick={() => void more(page)}>
                Xem thêm
              </button>
            )}
          </>
        )}
      </WhenRead>
    </>
  );
}

interface EventsProps {
  events: readonly AuditEvent[];
  names: ReadonlyMap<string, string>;
  template: Template;
}

const Events = ({ events, names, template }: EventsProps) => (
  <table class="table table--cards">
    <caption class="govuk-visually-hidden">Các việc đã làm, mới nhất trước</caption>
    <thead>
      <tr>
        <th scope="col">Lúc</th>
        <th scope="col">Ai</th>
        <th scope="col">Việc</th>
        <th scope="col">Đơn vị</th>
        <th scope="col">Chi tiết</th>
      </tr>
    </thead>
    <tbody>
      {events.map((event) => {
        const said = eventWords(template, event).join(' ');
        return (
          <tr key={event.id}>
            <td data-label="Lúc">{momentOf(event.at)}</td>
            <td data-label="Ai">
              {event.actor ??
                (event.action.startsWith('session.') ? `${event.subject ?? ''} (chưa đăng nhập)` : 'hệ thống')}
              {event.role && <span class="muted small audit__role">{ROLE_LABELS[event.role]}</span>}
            </td>
            <th scope="row">
              {actionWords(event.action)} {event.outcome === 'refused' && <Tag tone="bad">Bị từ chối</Tag>}
            </th>
            <td data-label="Đơn vị" class="audit__agency">
              {event.agency ? (names.get(event.agency) ?? event.agency) : 'không riêng đơn vị nào'}
            </td>
            <td data-label={said === '' ? undefined : 'Chi tiết'} class="audit__detail">
              {said}
            </td>
          </tr>
        );
      })}
    </tbody>
  </table>
);
