// Who is signed in, for every page. When the server forgets the session in the middle of work the page stays as it is
// and only the password is asked for again, so that nothing typed is lost.

import { createContext, type ComponentChildren } from 'preact';
import { useContext, useEffect, useMemo, useState } from 'preact/hooks';
import { ApiProblem, onSessionLost, tellLeave, Unreachable } from '../api/client';
import { readOpening } from '../api/opening';
import { saveAll } from '../form/editors';
import { changePassword, signIn, signOut, type Person } from '../api/session';

/** `lost`: the person is known, but the server wants the password again. */
export type SessionState = 'opening' | 'out' | 'in' | 'lost' | 'unreachable';

interface Session {
  state: SessionState;
  person: Person | null;
  /** Why nobody knows who is here, while `unreachable`. */
  error: unknown;
  signIn: (username: string, password: string) => Promise<void>;
  /** Ends the session on the server and removes this account's drafts from this device. */
  signOut: () => Promise<void>;
  changePassword: (current: string, password: string) => Promise<void>;
  /** Gives the page to somebody else after the session was lost; the drafts stay with their account. */
  leave: () => void;
}

const Context = createContext<Session | null>(null);
const REMEMBERED = 'tong-hop.person';

/** The last person on this device, so that work goes on while there is no line. */
function remembered(): Person | null {
  try {
    return JSON.parse(localStorage.getItem(REMEMBERED) ?? 'null') as Person | null;
  } catch {
    return null;
  }
}

function remember(person: Person | null): void {
  try {
    if (person) localStorage.setItem(REMEMBERED, JSON.stringify(person));
    else localStorage.removeItem(REMEMBERED);
  } catch {
    // A browser without storage works too, only not without a line.
  }
}

export function SessionProvider({ children }: { children: ComponentChildren }) {
  const [{ state, person, error }, setNow] = useState<Pick<Session, 'state' | 'person'> & { error?: unknown }>({
    state: 'opening',
    person: null,
  });
  const enter = (who: Person): void => {
    remember(who);
    setNow({ state: 'in', person: who });
  };

  const forget = (): void => {
    remember(null);
    tellLeave();
    setNow({ state: 'out', person: null });
  };

  useEffect(() => {
    readOpening().then(
      (who) => (who ? enter(who) : setNow({ state: 'out', person: null })),
      (error: unknown) => {
        const last = error instanceof Unreachable ? remembered() : null;
        setNow(last ? { state: 'in', person: last } : { state: 'unreachable', person: null, error });
      },
    );
    return onSessionLost(() => setNow((now) => (now.state === 'in' ? { state: 'lost', person: now.person } : now)));
  }, []);

  const session = useMemo<Session>(
    () => ({
      state,
      person,
      error,
      signIn: async (username, password) => {
        enter(await signIn(username, password));
        // What was held up by the lost session is this person's: another one's was left with them.
        void saveAll();
      },
      changePassword: async (current, password) => enter(await changePassword(current, password)),
      signOut: async () => {
        const { removeDrafts } = await import('./drafts-of-account');
        await signOut().catch((error: unknown) => {
          // Whose session is over is out already; any other failure leaves the next person in this one's place.
          if (!(error instanceof ApiProblem && error.body.status === 401)) throw error;
        });
        if (person) await removeDrafts(person.username);
        forget();
      },
      leave: forget,
    }),
    [state, person],
  );
  return <Context.Provider value={session}>{children}</Context.Provider>;
}

export function useSession(): Session {
  const session = useContext(Context);
  if (!session) throw new Error('useSession outside SessionProvider');
  return session;
}

/** The signed-in person; only for pages that are shown to signed-in people. */
export function usePerson(): Person {
  const { person } = useSession();
  if (!person) throw new Error('usePerson without a signed-in person');
  return person;
}
