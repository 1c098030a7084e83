// One agency: what it is called, whether it reports, whom to call, what prints at the head of its document.

import { useState } from 'preact/hooks';
import { useLocation, useRoute } from 'preact-iso/router';
import type { AgencyChange, AgencyEntry, LetterheadDefaults } from '../api/agency';
import { createAgency, updateAgency } from '../api/agency';
import { NotFound } from '../shell/not-found';
import { Page } from '../shell/page';
import { ChoiceField } from '../ui/choice-field';
import { ErrorSummary, type FieldError } from '../ui/error-summary';
import { Notice } from '../ui/notice';
import { TextField } from '../ui/text-field';
import { errorsOf, useErrors } from '../ui/use-errors';
import { useLeaveWarning } from '../ui/use-leave-warning';
import { useLoad } from '../ui/use-load';
import { WhenRead } from '../ui/wait';
import { readAgencyFacts, type AgencyFacts } from './agencies';

const NEW = 'them';
const EMPTY: AgencyEntry = {
  ...{ code: '', name: '', kind: '', superior: '', place: 'Đà Nẵng', reports: true, active: true },
  ...{ verified: 'yes', letterhead: {}, contact: {} },
};

export function AgencyPage() {
  const code = useRoute().params['code'] ?? '';
  const facts = useLoad(code, readAgencyFacts);
  if (!facts.data) {
    return (
      <Page title="Đơn vị">
        <WhenRead of={facts}>{() => null}</WhenRead>
      </Page>
    );
  }
  const agency = code === NEW ? EMPTY : facts.data.agencies.find((one) => one.code === code);
  if (!agency) return <NotFound />;
  return <AgencyForm key={code} agency={agency} kinds={facts.data.kinds} />;
}

const VERIFIED = [
  { code: 'yes', label: 'Đã xác nhận' },
  { code: 'partly', label: 'Mới xác nhận một phần' },
  { code: 'no', label: 'Chưa xác nhận' },
];

const HEAD: readonly { key: keyof LetterheadDefaults; label: string }[] = [
  { key: 'superior', label: 'Cơ quan chủ quản (phường để trống)' },
  { key: 'agency', label: 'Tên cơ quan ở đầu văn bản' },
  { key: 'symbol', label: 'Ký hiệu văn bản, ví dụ BC-UBND' },
  { key: 'authority', label: 'Thẩm quyền ký, ví dụ TM. ỦY BAN NHÂN DÂN' },
  { key: 'signerTitle', label: 'Chức vụ người ký' },
];

function AgencyForm({ agency, kinds }: { agency: AgencyEntry; kinds: AgencyFacts['kinds'] }) {
  const fresh = agency.code === '';
  const { route } = useLocation();
  const [saved, setSaved] = useState(agency);
  const [now, setNow] = useState(agency);
  const [done, setDone] = useState(false);
  const { errors, attempt, show, at } = useErrors();
  const set = (part: Partial<AgencyEntry>): void => setNow((before) => ({ ...before, ...part }));
  const changed = now !== saved;
  useLeaveWarning(changed);

  const submit = async (event: Event): Promise<void> => {
    event.preventDefault();
    setDone(false);
    const faults = faultsOf(now);
    if (faults.length > 0) return show(faults);
    const { code, contact, ...rest } = now;
    const change: AgencyChange = { ...rest, contact: contact ?? {} };
    try {
      const answer = await (fresh ? createAgency({ ...change, code: code.trim() }) : updateAgency(code, change));
      if (fresh) return route(`/danh-sach-don-vi/${answer.code}`);
      setSaved(answer);
      setNow(answer);
      show([]);
      setDone(true);
    } catch (error) {
      show(errorsOf(error, 'agency-', fresh ? 'agency-code' : 'agency-name'));
    }
  };
  const text = (id: string, label: string, value: string | undefined, put: (value: string) => void, hint?: string) => (
    <TextField
      key={id}
      id={`agency-${id}`}
      label={label}
      hint={hint}
      autocomplete="off"
      value={value ?? ''}
      error={at(`agency-${id}`)}
      onValue={put}
    />
  );
  const tick = (id: 'reports' | 'active', label: string) => (
    <label class="tick">
      <input
        type="checkbox"
        id={`agency-${id}`}
        checked={now[id]}
        onChange={(event) => set({ [id]: event.currentTarget.checked })}
      />
      {label}
    </label>
  );
  const contact = (part: object): void => set({ contact: { ...now.contact, ...part } });
  return (
    <Page title={fresh ? 'Thêm đơn vị' : saved.name} above="Đơn vị và người liên hệ">
      <p class="govuk-body">
        <a class="govuk-link" href="/danh-sach-don-vi">
          Về danh sách đơn vị
        </a>
      </p>
      <ErrorSummary errors={errors} attempt={attempt} title="Chưa lưu được đơn vị" />
      {done && !changed && <Notice tone="good" title="Đã lưu đơn vị" focus />}
      <form class="narrow" onSubmit={(event) => void submit(event)} noValidate>
        {fresh &&
          text(
            'code',
            'Mã đơn vị',
            now.code,
            (code) => set({ code }),
            'Chữ không dấu và chữ số; không đổi được về sau.',
          )}
        {text('name', 'Tên đơn vị', now.name, (name) => set({ name }))}
        <ChoiceField
          id="agency-kind"
          label="Loại đơn vị"
          hint="Loại đơn vị quyết định số liệu nào đơn vị được hỏi và được cộng vào đâu."
          {...(fresh ? { empty: 'Chọn loại đơn vị' } : {})}
          choices={kinds.map(({ code, plural }) => ({ code, label: plural }))}
          value={now.kind}
          error={at('agency-kind')}
          onValue={(kind) => set({ kind })}
        />
        {text('superior', 'Cơ quan cấp trên', now.superior, (superior) => set({ superior }))}
        {text('place', 'Địa danh ghi ở dòng ngày tháng', now.place, (place) => set({ place }))}
        <ChoiceField
          id="agency-verified"
          label="Mức xác nhận tên đơn vị"
          choices={VERIFIED}
          value={now.verified}
          onValue={(verified) => set({ verified: verified as AgencyEntry['verified'] })}
        />
        {tick('reports', 'Phải báo cáo')}
        {tick('active', 'Đang hoạt động')}
        <p class="govuk-hint">Đơn vị không bao giờ bị xóa: báo cáo đã gửi vẫn giữ nguyên.</p>
        <h2 class="govuk-heading-m">Người liên hệ</h2>
        {text('contact.name', 'Họ tên', now.contact?.name, (name) => contact({ name }))}
        {text('contact.phone', 'Điện thoại', now.contact?.phone, (phone) => contact({ phone }))}
        {text('contact.email', 'Thư công vụ', now.contact?.email, (email) => contact({ email }))}
        <h2 class="govuk-heading-m">Thể thức in sẵn trong báo cáo mới</h2>
        {HEAD.map(({ key, label }) =>
          text(`letterhead.${key}`, label, now.letterhead[key], (value) =>
            set({ letterhead: { ...now.letterhead, [key]: value } }),
          ),
        )}
        <div class="actions">
          <button type="submit" class="govuk-button">
            {fresh ? 'Thêm đơn vị' : 'Lưu'}
          </button>
          {changed && !fresh && <span class="govuk-body muted">Chưa lưu nội dung vừa sửa.</span>}
        </div>
      </form>
    </Page>
  );
}

function faultsOf({ code, name, kind, place }: AgencyEntry): FieldError[] {
  const faults = [
    { target: 'agency-code', message: 'Nhập mã đơn vị.', value: code },
    { target: 'agency-name', message: 'Nhập tên đơn vị.', value: name },
    { target: 'agency-kind', message: 'Chọn loại đơn vị.', value: kind },
    { target: 'agency-place', message: 'Nhập địa danh.', value: place },
  ];
  return faults.filter(({ value }) => value.trim() === '').map(({ target, message }) => ({ target, message }));
}
