// Signing in. The address stays as it was asked for, so that after signing in the wanted page opens.

import { useState } from 'preact/hooks';
import { Page } from '../shell/page';
import { ErrorSummary, type FieldError } from '../ui/error-summary';
import { wordsOf } from '../ui/problem';
import { PasswordField } from './password-field';
import { TextField } from '../ui/text-field';
import { useSession } from './session';

export function SignIn() {
  const { signIn } = useSession();
  const [username, setUsername] = useState('');
  const [password, setPassword] = useState('');
  const [errors, setErrors] = useState<FieldError[]>([]);
  const [attempt, setAttempt] = useState(0);
  const [busy, setBusy] = useState(false);

  const fail = (found: FieldError[]): void => {
    setErrors(found);
    setAttempt((n) => n + 1);
  };

  const submit = async (event: Event): Promise<void> => {
    event.preventDefault();
    if (busy) return;
    const missing: FieldError[] = [];
    if (username.trim() === '') missing.push({ target: 'username', message: 'Nhập tên đăng nhập.' });
    if (password === '') missing.push({ target: 'password', message: 'Nhập mật khẩu.' });
    if (missing.length > 0) return fail(missing);
    setBusy(true);
    try {
      await signIn(username.trim(), password);
    } catch (error) {
      const { title, detail } = wordsOf(error);
      fail([{ target: 'username', message: `${title}. ${detail}` }]);
      setBusy(false);
    }
  };

  const errorOf = (target: string): string | undefined => errors.find((error) => error.target === target)?.message;
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
          error={errorOf('username')}
        />
        <PasswordField
          id="password"
          label="Mật khẩu"
          autocomplete="current-password"
          value={password}
          onValue={setPassword}
          error={errorOf('password')}
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
