// A new account. What the server refuses comes back at the box it is about.

import { useState } from 'preact/hooks';
import { ROLE_LABELS, ROLES, type Role } from '../../src/core/access';
import type { AgencyEntry } from '../api/agency';
import { createUser, type OneTime } from '../api/user';
import { ChoiceField } from '../ui/choice-field';
import { ErrorSummary, type FieldError } from '../ui/error-summary';
import { useFocusKept } from '../ui/focus-kept';
import { TextField } from '../ui/text-field';
import { errorsOf, useErrors } from '../ui/use-errors';

interface Props {
  agencies: readonly AgencyEntry[];
  onCreated: (given: OneTime) => void;
}

const EMPTY = { username: '', displayName: '', email: '', role: 'reporter' as Role, agency: '' };
const OF_AGENCY: readonly Role[] = ['reporter', 'approver'];

export function NewAccount({ agencies, onCreated }: Props) {
  const [open, setOpen] = useState(false);
  const [user, setUser] = useState(EMPTY);
  const place = useFocusKept<HTMLFormElement & HTMLDivElement>(open);
  const { errors, attempt, show, at } = useErrors();
  const ofAgency = OF_AGENCY.includes(user.role);
  const set = (part: Partial<typeof EMPTY>): void => setUser({ ...user, ...part });
  const submit = async (event: Event): Promise<void> => {
    event.preventDefault();
    const missing: FieldError[] = [];
    if (user.username.trim() === '') missing.push({ target: 'user-username', message: 'Nhập tên đăng nhập.' });
    if (user.displayName.trim() === '') missing.push({ target: 'user-displayName', message: 'Nhập tên hiển thị.' });
    if (ofAgency && user.agency === '') missing.push({ target: 'user-agency', message: 'Chọn đơn vị.' });
    if (missing.length > 0) return show(missing);
    try {
      const { email, agency, ...rest } = user;
      onCreated(await createUser({ ...rest, ...(email ? { email } : {}), agency: ofAgency ? agency : null }));
      setUser(EMPTY);
      show([]);
      setOpen(false);
    } catch (error) {
      show(errorsOf(error, 'user-', 'user-username'));
    }
  };
  if (!open) {
    return (
      <div class="actions" ref={place}>
        <button type="button" class="govuk-button" onClick={() => setOpen(true)}>
          Thêm tài khoản
        </button>
      </div>
    );
  }
  return (
    <form ref={place} class="narrow" onSubmit={(event) => void submit(event)} noValidate aria-labelledby="new-account">
      <h2 class="govuk-heading-m" id="new-account">
        Thêm tài khoản
      </h2>
      <ErrorSummary errors={errors} attempt={attempt} title="Chưa thêm được tài khoản" />
      <TextField
        id="user-username"
        label="Tên đăng nhập"
        hint="Chữ không dấu, chữ số và các dấu . _ - @"
        autocomplete="off"
        autocapitalize="none"
        spellcheck={false}
        value={user.username}
        error={at('user-username')}
        onValue={(username) => set({ username })}
      />
      <TextField
        id="user-displayName"
        label="Họ tên hoặc tên hiển thị"
        autocomplete="off"
        value={user.displayName}
        error={at('user-displayName')}
        onValue={(displayName) => set({ displayName })}
      />
      <TextField
        id="user-email"
        label="Thư công vụ (không bắt buộc)"
        type="email"
        autocomplete="off"
        value={user.email}
        error={at('user-email')}
        onValue={(email) => set({ email })}
      />
      <ChoiceField
        id="user-role"
        label="Vai trò"
        choices={ROLES.map((code) => ({ code, label: ROLE_LABELS[code] }))}
        value={user.role}
        error={at('user-role')}
        onValue={(role) => set({ role: role as Role })}
      />
      {ofAgency && (
        <ChoiceField
          id="user-agency"
          label="Đơn vị"
          empty="Chọn đơn vị"
          choices={agencies
            .filter(({ reports, active }) => reports && active)
            .map(({ code, name }) => ({ code, label: name }))}
          value={user.agency}
          error={at('user-agency')}
          onValue={(agency) => set({ agency })}
        />
      )}
      <div class="actions">
        <button type="submit" class="govuk-button">
          Thêm tài khoản
        </button>
        <button type="button" class="text-button" onClick={() => setOpen(false)}>
          Thôi
        </button>
      </div>
    </form>
  );
}
