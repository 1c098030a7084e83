// Which account runs the embedded PostgreSQL. PostgreSQL refuses root; when Node runs as root, it runs as the owner of
// the existing cluster, or as `nobody`. What that account can reach decides where things lie.

import { accessSync, constants, readFileSync, statSync } from 'node:fs';
import { userInfo } from 'node:os';
import { dirname } from 'node:path';

/** `null`: the account Node runs under, which is not root. */
export type Owner = { uid: number; gid: number } | null;

/** The usual numbers of `nobody` on Linux, for images without /etc/passwd. */
const NOBODY = { uid: 65534, gid: 65534 };

/** @param cluster folder of the cluster; it may not exist yet */
export function ownerOf(cluster: string): Owner {
  if (process.getuid?.() !== 0) return null;
  const folder = statSync(cluster, { throwIfNoEntry: false });
  if (folder && folder.uid !== 0) return { uid: folder.uid, gid: folder.gid };
  const line = /^nobody:[^:]*:(\d+):(\d+):/m.exec(readPasswd());
  return line ? { uid: Number(line[1]), gid: Number(line[2]) } : NOBODY;
}

/** True when the current account is listed in the password database, which initdb insists on. */
export function hasPasswdEntry(): boolean {
  const uid = process.getuid?.();
  if (process.platform !== 'linux' || uid === undefined) return true;
  return new RegExp(`^[^:]*:[^:]*:${uid}:`, 'm').test(readPasswd()) || hasOtherSource();
}

function readPasswd(): string {
  try {
    return readFileSync('/etc/passwd', 'utf8');
  } catch {
    return '';
  }
}

/** Accounts may also come from LDAP and the like; then the operating system knows the name. */
function hasOtherSource(): boolean {
  try {
    return userInfo().username !== '';
  } catch {
    return false;
  }
}

/** May `owner` enter `folder` and every folder above it? Access lists beyond the mode bits are not looked at. */
export function canReach(owner: Owner, folder: string): boolean {
  for (let path = folder; ; path = dirname(path)) {
    if (!canEnter(owner, path)) return false;
    if (path === dirname(path)) return true;
  }
}

function canEnter(owner: Owner, folder: string): boolean {
  if (owner === null) {
    try {
      accessSync(folder, constants.X_OK);
      return true;
    } catch {
      return false;
    }
  }
  const { mode, uid, gid } = statSync(folder);
  if (uid === owner.uid) return (mode & 0o100) !== 0;
  return (mode & (gid === owner.gid ? 0o010 : 0o001)) !== 0;
}
