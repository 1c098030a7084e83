// Signing out removes this account's drafts from the device, so it asks first when something is not on the server yet.

import { useState } from 'preact/hooks';
import { ErrorBoundary } from 'preact-iso/lazy';
import { useLocation } from 'preact-iso/router';
import { saveAll } from '../form/editors';
import { lazy } from '../shell/lazy';
import { usePerson, useSession } from './session';

const SignOutQuestion = lazy(() => import('./sign-out-question').then(({ SignOutQuestion }) => SignOutQuestion));

export function SignOut() {
  const { signOut } = useSession();
  const { route } = useLocation();
  const person = usePerson();
  const [asking, setAsking] = useState(false);
  const [error, setError] = useState<unknown>();

  const orSay = (act: () => Promise<void>) => async (): Promise<void> => {
    setError(undefined);
    await act().catch((thrown: unknown) => {
      setError(thrown);
      setAsking(true);
    });
  };
  const leave = async (): Promise<void> => {
    await signOut();
    setAsking(false);
    route('/');
  };
  const press = async (): Promise<void> => {
    await saveAll();
    const { isAnythingOnlyHere } = await import('./drafts-of-account');
    if (await isAnythingOnlyHere(person.username)) setAsking(true);
    else await leave();
  };
  return (
    <>
      <button type="button" class="shell__button" onClick={() => void orSay(press)()}>
        Đăng xuất
      </button>
      {asking && (
        <ErrorBoundary>
          <SignOutQuestion error={error} onStay={() => setAsking(false)} onLeave={() => void orSay(leave)()} />
        </ErrorBoundary>
      )}
    </>
  );
}
