// Who is signed in.

import type { Role } from '../../src/core/access';
import { send } from './client';

export interface Person {
  username: string;
  displayName: string;
  role: Role;
  /** Code of the agency of a reporter or approver. */
  agency: string | null;
  /** The password was given for one use: nothing else is allowed before it is changed. */
  mustChangePassword?: boolean;
}

export const signIn = (username: string, password: string): Promise<Person> =>
  send('POST', '/session', { username, password });
export const signOut = (): Promise<void> => send('DELETE', '/session');
export const changePassword = (currentPassword: string, newPassword: string): Promise<Person> =>
  send('PUT', '/session/password', { currentPassword, newPassword });
