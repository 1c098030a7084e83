// Signing out removes this account's drafts from the device, so it asks first when something is not on the server yet.

import { useState } from 'preact/hooks';
import { ErrorBoundary } from 'preact-iso/lazy';
import { useLocation } from 'preact-iso/router';
import { saveAll, unsavedDrafts } from '../form/drafts';
import { hasReviews } from '../review/review-draft';
import { lazy } from '../shell/lazy';
import { usePerson, useSession } from './session';

const SignOutQuestion = lazy(() => import('./sign-out-question').then(({ SignOutQuestion }) => SignOutQuestion));

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
    await saveAll();
    if (hasReviews(person.username) || (await unsavedDrafts(person.username)).length > 0) setAsking(true);
    else await leave();
  };
  return (
    <>
      <button type="button" class="shell__button" onClick={() => void press()}>
        Đăng xuất
      </button>
      {asking && (
        <ErrorBoundary>
          <SignOutQuestion error={error} onStay={() => setAsking(false)} onLeave={() => void leave()} />
        </ErrorBoundary>
      )}
    </>
  );
}
