// Changing the password: asked for at the first sign-in, open to everybody later. The rules are told before typing.

import { useState } from 'preact/hooks';
import { passwordFaults } from '../../src/core/password';
import { Page } from '../shell/page';
import { ErrorSummary, type FieldError } from '../ui/error-summary';
import { Notice } from '../ui/notice';
import { ApiProblem } from '../api/client';
import { sentenceOf } from '../ui/problem';
import { useErrors } from '../ui/use-errors';
import { PasswordField } from './password-field';
import { useSession } from './session';

const RULE = 'Ít nhất 14 ký tự, có chữ thường, chữ hoa, chữ số và ký hiệu (ví dụ: ! - @).';

export function NewPassword() {
  const { person, changePassword } = useSession();
  const [current, setCurrent] = useState('');
  const [password, setPassword] = useState('');
  const [again, setAgain] = useState('');
  const { errors, attempt, show, at } = useErrors();
  const [done, setDone] = useState(false);
  const first = person?.mustChangePassword === true;

  const submit = async (event: Event): Promise<void> => {
    event.preventDefault();
    const found: FieldError[] = [];
    if (current === '') found.push({ target: 'current', message: 'Nhập mật khẩu đang dùng.' });
    const faults = passwordFaults(password, person?.username ?? '');
    if (faults.length > 0) found.push({ target: 'new-password', message: faults.join(' ') });
    else if (password !== again) found.push({ target: 'again', message: 'Hai lần nhập mật khẩu mới chưa giống nhau.' });
    if (found.length === 0) {
      try {
        await changePassword(current, password);
        setDone(true);
        setCurrent('');
        setPassword('');
        setAgain('');
      } catch (error) {
        const about = error instanceof ApiProblem && error.body.issues?.[0]?.path === 'newPassword';
        found.push({ target: about ? 'new-password' : 'current', message: sentenceOf(error) });
      }
    }
    show(found);
  };

  return (
    <Page title="Đổi mật khẩu">
      <ErrorSummary errors={errors} attempt={attempt} title="Chưa đổi được mật khẩu" />
      {first && (
        <Notice title="Mật khẩu đang dùng chỉ được cấp một lần">
          <p class="govuk-body">Đề nghị đặt mật khẩu của riêng mình trước khi làm việc.</p>
        </Notice>
      )}
      {done && !first && <Notice tone="good" title="Đã đổi mật khẩu" focus />}
      <form class="narrow" onSubmit={(event) => void submit(event)} noValidate>
        <PasswordField
          id="current"
          label={first ? 'Mật khẩu được cấp' : 'Mật khẩu đang dùng'}
          autocomplete="current-password"
          value={current}
          onValue={setCurrent}
          error={at('current')}
        />
        <PasswordField
          id="new-password"
          label="Mật khẩu mới"
          autocomplete="new-password"
          hint={RULE}
          value={password}
          onValue={setPassword}
          error={at('new-password')}
        />
        <PasswordField
          id="again"
          label="Nhập lại mật khẩu mới"
          autocomplete="new-password"
          value={again}
          onValue={setAgain}
          error={at('again')}
        />
        <button class="govuk-button" type="submit">
          Đổi mật khẩu
        </button>
      </form>
    </Page>
  );
}
