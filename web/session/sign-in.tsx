// Signing in. The address stays as it was asked for, so that after signing in the wanted page opens.

import { useState } from 'preact/hooks';
import { Page } from '../shell/page';
import { ErrorSummary, type FieldError } from '../ui/error-summary';
import { PasswordField } from './password-field';
import { TextField } from '../ui/text-field';
import { errorsOf, useErrors } from '../ui/use-errors';
import { useSession } from './session';

export function SignIn() {
  const { signIn } = useSession();
  const [username, setUsername] = useState('');
  const [password, setPassword] = useState('');
  const { errors, attempt, show, at } = useErrors();
  const [busy, setBusy] = useState(false);

  const submit = async (event: Event): Promise<void> => {
    event.preventDefault();
    if (busy) return;
    const missing: FieldError[] = [];
    if (username.trim() === '') missing.push({ target: 'username', message: 'Nhập tên đăng nhập.' });
    if (password === '') missing.push({ target: 'password', message: 'Nhập mật khẩu.' });
    if (missing.length > 0) return show(missing);
    setBusy(true);
    try {
      await signIn(username.trim(), password);
    } catch (error) {
      show(errorsOf(error, '', 'username'));
      setBusy(false);
    }
  };

  return (
    <Page title="Đăng nhập">
      <ErrorSummary errors={errors} attempt={attempt} title="Chưa đăng nhập được" />
      <form class="narrow" onSubmit={(event) => void submit(event)} noValidate>
        <TextField
          id="username"
          label="Tên đăng nhập"
          autocomplete="username"
          autocapitalize="none"
          spellcheck={false}
          value={username}
          onValue={setUsername}
          error={at('username')}
        />
        <PasswordField
          id="password"
          label="Mật khẩu"
          autocomplete="current-password"
          value={password}
          onValue={setPassword}
          error={at('password')}
        />
        <button class="govuk-button" type="submit" aria-disabled={busy}>
          {busy ? 'Đang đăng nhập…' : 'Đăng nhập'}
        </button>
      </form>
      <p class="govuk-body narrow muted">
        Quên mật khẩu hoặc chưa có tài khoản: đề nghị liên hệ quản trị hệ thống của Sở Khoa học và Công nghệ để được cấp
        mật khẩu một lần.
      </p>
    </Page>
  );
}
