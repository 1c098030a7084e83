// Accounts, for the administrator.

import type { Role } from '../../src/core/access';
import { get, send } from './client';

export interface User {
  username: string;
  displayName: string;
  email: string;
  role: Role;
  agency: string | null;
  active: boolean;
  mustChangePassword: boolean;
}

/** With what came of attempts to sign in. */
export interface ListedUser extends User {
  /** Wrong passwords in a row. */
  failures: number;
  /** While the name is locked after too many of them. */
  lockedUntil: string | null;
}

interface NewUser {
  username: string;
  displayName: string;
  email?: string;
  role: Role;
  agency?: string | null;
}

export interface OneTime {
  username: string;
  oneTimePassword: string;
}

/** All accounts; the server answers in pages. */
export async function readUsers(): Promise<ListedUser[]> {
  const users: ListedUser[] = [];
  let after: string | null = '';
  do {
    const page: { items: ListedUser[]; next: string | null } = await get(
      `/users?limit=500${after ? `&after=${encodeURIComponent(after)}` : ''}`,
    );
    users.push(...page.items);
    after = page.next;
  } while (after !== null);
  return users;
}

export const createUser = (user: NewUser): Promise<User & OneTime> => send('POST', '/users', user);
export const resetUser = (username: string): Promise<OneTime> =>
  send('POST', `/users/${encodeURIComponent(username)}/reset`);
export const setActive = (username: string, active: boolean): Promise<User> =>
  send('PATCH', `/users/${encodeURIComponent(username)}`, { active });
