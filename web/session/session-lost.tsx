// Asked over the page when the session has run out in the middle of work: the same person's password, and on it goes.

import { useState } from 'preact/hooks';
import { Dialog } from '../ui/dialog';
import { sentenceOf } from '../ui/problem';
import { PasswordField } from './password-field';
import { useSession } from './session';

export function SessionLost() {
  const { state, person, signIn, leave } = useSession();
  const [password, setPassword] = useState('');
  const [error, setError] = useState<string>();
  if (state !== 'lost' || !person) return null;

  const submit = async (event: Event): Promise<void> => {
    event.preventDefault();
    try {
      await signIn(person.username, password);
      setPassword('');
      setError(undefined);
    } catch (thrown) {
      setError(sentenceOf(thrown));
    }
  };
  return (
    <Dialog title="Phiên làm việc đã hết">
      <p class="govuk-body">
        Nội dung đang nhập vẫn ở trên máy này. Nhập lại mật khẩu của <strong>{person.displayName}</strong> (
        {person.username}) để làm tiếp và lưu về máy chủ.
      </p>
      <form onSubmit={(event) => void submit(event)} noValidate>
        <PasswordField
          id="password-again"
          label="Mật khẩu"
          autocomplete="current-password"
          value={password}
          onValue={setPassword}
          error={error}
        />
        <div class="actions">
          <button class="govuk-button" type="submit">
            Làm tiếp
          </button>
          <button class="text-button" type="button" onClick={leave}>
            Đăng nhập tài khoản khác
          </button>
        </div>
      </form>
    </Dialog>
  );
}
