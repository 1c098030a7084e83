// The administrator's page of accounts: find one, make a new one, give a one-time password, close and open again.

import { useMemo, useState } from 'preact/hooks';
import { ROLE_LABELS, ROLES } from '../../src/core/access';
import { matchesSearch } from '../../src/core/text/search';
import { readAgencies, type AgencyEntry } from '../api/agency';
import { readUsers, resetUser, setActive, type ListedUser, type OneTime, type User } from '../api/user';
import { Page } from '../shell/page';
import { ChoiceField } from '../ui/choice-field';
import { Confirm } from '../ui/confirm';
import { useFocusKept } from '../ui/focus-kept';
import { ProblemNotice } from '../ui/problem';
import { TextField } from '../ui/text-field';
import { useLoad } from '../ui/use-load';
import { WhenRead } from '../ui/wait';
import '../styles/board.scss';
import { AccountTable } from './account-table';
import { NewAccount } from './new-account';
import { OneTimePassword } from './one-time-password';

interface Facts {
  users: ListedUser[];
  agencies: AgencyEntry[];
}

async function read(): Promise<Facts> {
  const [users, agencies] = await Promise.all([readUsers(), readAgencies()]);
  return { users, agencies };
}

const STATES = {
  failing: { label: 'Bị khóa hoặc sai mật khẩu', has: ({ failures }: ListedUser) => failures > 0 },
  waiting: {
    label: 'Chờ đổi mật khẩu',
    has: ({ active, mustChangePassword }: ListedUser) => active && mustChangePassword,
  },
  closed: { label: 'Đã ngừng', has: ({ active }: ListedUser) => !active },
};

export function Accounts() {
  const facts = useLoad('users', read);
  return (
    <Page title="Tài khoản">
      <WhenRead of={facts}>{(data) => <AccountsBody {...data} again={facts.again} />}</WhenRead>
    </Page>
  );
}

function AccountsBody({ users, agencies, again }: Facts & { again: () => void }) {
  const [search, setSearch] = useState('');
  const [role, setRole] = useState('');
  const [state, setState] = useState('');
  const [asking, setAsking] = useState<{ user: User; act: 'reset' | 'close' } | null>(null);
  const [given, setGiven] = useState<OneTime | null>(null);
  const found = useFocusKept<HTMLElement>(given);
  const [problem, setProblem] = useState<unknown>();
  const names = useMemo(() => new Map(agencies.map(({ code, name }) => [code, name])), [agencies]);
  const shown = useMemo(
    () =>
      users.filter(
        (user) =>
          (role === '' || user.role === role) &&
          (state === '' || STATES[state as keyof typeof STATES].has(user)) &&
          matchesSearch(`${user.username} ${user.displayName} ${names.get(user.agency ?? '') ?? ''}`, search),
      ),
    [users, role, state, search, names],
  );

  const act = async (work: () => Promise<unknown>): Promise<void> => {
    setProblem(undefined);
    setAsking(null);
    try {
      await work();
    } catch (error) {
      setProblem(error);
    }
    again();
  };
  const reset = (user: User) => act(async () => setGiven(await resetUser(user.username)));

  return (
    <>
      {problem !== undefined && <ProblemNotice error={problem} />}
      {given && <OneTimePassword given={given} onClose={() => setGiven(null)} />}
      <p class="govuk-body">
        <a class="govuk-link" href="/nhap-tai-khoan">
          Nhập danh sách tài khoản từ Excel
        </a>
      </p>
      <NewAccount
        agencies={agencies}
        onCreated={(created) => {
          setGiven(created);
          again();
        }}
      />
      <search class="filter" ref={found}>
        <TextField
          id="search"
          label="Tìm tài khoản, đơn vị (gõ không dấu cũng được)"
          type="search"
          autocomplete="off"
          value={search}
          onValue={setSearch}
        />
        <ChoiceField
          id="role"
          label="Vai trò"
          empty="Tất cả"
          choices={ROLES.map((code) => ({ code, label: ROLE_LABELS[code] }))}
          value={role}
          onValue={setRole}
        />
        <ChoiceField
          id="state"
          label="Trạng thái"
          empty="Tất cả"
          choices={Object.entries(STATES).map(([code, { label }]) => ({ code, label }))}
          value={state}
          onValue={setState}
        />
      </search>
      <p class="govuk-body" role="status">
        {shown.length} trên {users.length} tài khoản.
      </p>
      <AccountTable
        users={shown}
        names={names}
        onReset={(user) => setAsking({ user, act: 'reset' })}
        onActive={(user) =>
          user.active ? setAsking({ user, act: 'close' }) : void act(() => setActive(user.username, true))
        }
      />
      {asking && (
        <Confirm
          {...(asking.act === 'reset'
            ? { title: 'Cấp lại mật khẩu?', yes: 'Cấp lại mật khẩu', onYes: () => void reset(asking.user) }
            : {
                title: 'Ngừng tài khoản?',
                yes: 'Ngừng tài khoản',
                onYes: () => void act(() => setActive(asking.user.username, false)),
              })}
          onNo={() => setAsking(null)}
        >
          <p class="govuk-body">
            {asking.user.displayName} ({asking.user.username}):{' '}
            {asking.act === 'reset'
              ? 'mật khẩu đang dùng hết hiệu lực ngay, người dùng bị đăng xuất ở mọi máy.'
              : 'người dùng bị đăng xuất ở mọi máy và không đăng nhập được nữa. Báo cáo và nhật ký vẫn giữ nguyên.'}
          </p>
        </Confirm>
      )}
    </>
  );
}
