// Calls made to one agency about its report: the log, and a new line in it. Lines are never changed.

import { useRoute } from 'preact-iso/router';
import { readCalls, type Call } from '../api/chase';
import { currentPeriod, progressOf, type Period, type ProgressRow } from '../api/period';
import { ContactCell } from '../review/contact-cell';
import { groupOf } from '../review/filter';
import { Page } from '../shell/page';
import { GroupTag, StatusTag } from '../ui/tag';
import { useLoad } from '../ui/use-load';
import { WhenRead } from '../ui/wait';
import { dayOf, dueWords, momentOf } from '../words/time';
import '../styles/board.scss';
import { NewCallForm } from './new-call';

interface Facts {
  period: Period;
  row: ProgressRow;
  calls: Call[];
}

async function read(code: string): Promise<Facts> {
  const period = await currentPeriod();
  const [{ agencies }, calls] = await Promise.all([progressOf(period.code), readCalls(period.code, code)]);
  const row = agencies.find((agency) => agency.code === code);
  if (!row) throw new Error(`Không có đơn vị mang mã ${code} trong kỳ báo cáo.`);
  return { period, row, calls };
}

export function AgencyCalls() {
  const code = useRoute().params['agency'] ?? '';
  const facts = useLoad(code, () => read(code));
  return (
    <Page title={facts.data?.row.name ?? 'Cuộc gọi đôn đốc'} above="Cuộc gọi đôn đốc">
      <p class="govuk-body">
        <a class="govuk-link" href="/don-doc">
          Về danh sách đôn đốc
        </a>
      </p>
      <WhenRead of={facts}>
        {({ period, row, calls }) => (
          <>
            <dl class="facts">
              <dt>Tình hình</dt>
              <dd>
                <GroupTag group={groupOf(row)} /> <StatusTag status={row.status} />
              </dd>
              <dt>Hạn gửi</dt>
              <dd>{dueWords(row.dueAt)}</dd>
              <dt>Đầu mối</dt>
              <dd>
                <ContactCell contact={row.contact} />
              </dd>
            </dl>
            <NewCallForm
              period={period.code}
              agency={row.code}
              onCall={(call) => facts.put((now) => ({ ...now, calls: [call, ...now.calls] }))}
            />
            <h2 class="govuk-heading-m">Các cuộc gọi đã ghi ({calls.length})</h2>
            {calls.length === 0 ? (
              <p class="govuk-body muted">Chưa có cuộc gọi nào.</p>
            ) : (
              <ol class="calls">
                {calls.map((call) => (
                  <CallLine key={call.id} call={call} />
                ))}
              </ol>
            )}
          </>
        )}
      </WhenRead>
    </Page>
  );
}

const CallLine = ({ call }: { call: Call }) => (
  <li>
    <p class="govuk-body calls__head">
      <strong>{momentOf(call.at)}</strong>, {call.byName} gọi {call.spokeWith}
    </p>
    <p class="prose">{call.said}</p>
    {call.promisedOn && <p class="govuk-body">Hẹn gửi ngày {dayOf(call.promisedOn)}.</p>}
  </li>
);
