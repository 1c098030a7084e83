// Signing out removes this account's drafts from the device, so it asks first when something is not on the server yet.

import { useState } from 'preact/hooks';
import { useLocation } from 'preact-iso/router';
import { Dialog } from '../ui/dialog';
import { ProblemNotice } from '../ui/problem';
import { usePerson, useSession } from './session';

export function SignOut() {
  const { signOut } = useSession();
  const { route } = useLocation();
  const person = usePerson();
  const [asking, setAsking] = useState(false);
  const [error, setError] = useState<unknown>();

  const leave = async (): Promise<void> => {
    try {
      await signOut();
      setAsking(false);
      route('/');
    } catch (thrown) {
      setError(thrown);
      setAsking(true);
    }
  };
  const press = async (): Promise<void> => {
    const { saveAll, unsavedDrafts } = await import('../form/drafts');
    await saveAll();
    if ((await unsavedDrafts(person.username)).length > 0) setAsking(true);
    else await leave();
  };
  return (
    <>
      <button type="button" class="shell__button" onClick={() => void press()}>
        Đăng xuất
      </button>
      {asking && (
        <Dialog title="Còn nội dung chưa lưu về máy chủ" onClose={() => setAsking(false)}>
          {error !== undefined && <ProblemNotice error={error} />}
          <p class="govuk-body">
            Nội dung vừa nhập mới chỉ có trên máy này. Nếu đăng xuất bây giờ, phần đó bị xóa khỏi máy và không lấy lại
            được.
          </p>
          <div class="actions">
            <button class="govuk-button" type="button" onClick={() => setAsking(false)}>
              Ở lại để lưu
            </button>
            <button class="govuk-button govuk-button--warning" type="button" onClick={() => void leave()}>
              Xóa và đăng xuất
            </button>
          </div>
        </Dialog>
      )}
    </>
  );
}
