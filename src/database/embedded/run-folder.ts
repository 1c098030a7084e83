// The private folder of one run, below the system's folder for temporary files: it holds the socket, whose path may
// have at most 107 bytes (a longer one fails with a misleading EADDRINUSE), and copied programs where they are needed.
// PostgreSQL records it in the cluster's postmaster.pid; that is how the next start finds a server left running.

import { chownSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { Refusal, messageOf } from '../../refusal';
import { type Owner, canReach } from './owner';

const PREFIX = 'tong-hop-';
/** Room for "/tong-hop-XXXXXX/.s.PGSQL.5432.lock" within 103 bytes, the limit of macOS. */
const LONGEST = 66;

/** @throws Refusal when there is no folder for temporary files the database's account can use */
export function makeRunFolder(owner: Owner): string {
  const candidates = [tmpdir(), '/tmp', '/var/tmp'].filter((path) => Buffer.byteLength(path) <= LONGEST);
  let reason = 'đường dẫn quá dài';
  for (const parent of candidates) {
    try {
      if (!canReach(owner, parent)) continue;
      const folder = mkdtempSync(join(parent, PREFIX));
      if (owner) chownSync(folder, owner.uid, owner.gid);
      return folder;
    } catch (error) {
      reason = messageOf(error);
    }
  }
  throw new Refusal(`Không tạo được thư mục tạm cho cơ sở dữ liệu ở ${tmpdir()} (biến TMPDIR): ${reason}.`);
}

/** Removes a folder that `makeRunFolder` made, also in an earlier life; leaves every other folder alone. */
export function removeRunFolder(folder: string): void {
  if (basename(folder).startsWith(PREFIX)) rmSync(folder, { recursive: true, force: true });
}
