// Attaching files to a report, handing them out and removing them. A file is spooled to disk while it arrives and goes
// into the database in one transaction: a slow or broken upload holds no connection and leaves nothing behind.

import { createHash } from 'node:crypto';
import { open, type FileHandle } from 'node:fs/promises';
import { Readable } from 'node:stream';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { AuditTrail } from '../audit/audit-trail';
import type { Actor } from '../core/access';
import { vietnamIso } from '../core/dates';
import { Problem } from '../core/problem';
import { normaliseText } from '../core/text/normalise';
import { Clock, Ids } from '../database/clock';
import { Transactions } from '../database/transactions';
import type { AttachmentDto } from './attachment.dto';
import { Attachment, type AttachmentKind } from './attachment.entity';
import { fileType } from './file-type';
import { refuseDraftsToLeaders } from './report-view';
import { refuseLocked, Standings, type Standing } from './standing';

export const LARGEST_FILE = 20 * 1024 * 1024;
const LARGEST_REPORT = 200 * 1024 * 1024;
const PIECE = 1024 * 1024;

/** A file as it lies on this machine's disk. */
export interface SpooledFile {
  path: string;
  /** As the sender called it. */
  name: string;
  size: number;
}

@Injectable()
export class AttachmentService {
  constructor(
    private readonly transactions: Transactions,
    private readonly standings: Standings,
    private readonly audit: AuditTrail,
    private readonly clock: Clock,
    private readonly ids: Ids,
  ) {}

  /** @throws Problem attachment.invalid (422), body.tooLarge (413), report.notStarted, period.locked (409) */
  async attach(
    actor: Actor,
    period: string,
    agency: string,
    kind: AttachmentKind,
    file: SpooledFile,
  ): Promise<AttachmentDto> {
    const handle = await open(file.path);
    try {
      const type = await fileType(handle, file.size);
      refuseWrongType(kind, type);
      return await this.transactions.run(async (manager) => {
        const standing = await this.started(manager, actor, period, agency);
        const rows = await manager.query<{ size: number }[]>(
          'SELECT COALESCE(sum(size), 0)::bigint AS size FROM attachment WHERE period = $1 AND agency = $2',
          [period, agency],
        );
        if ((rows[0]?.size ?? 0) + file.size > LARGEST_REPORT) {
          throw new Problem('body.tooLarge', 'Các tệp của một báo cáo tối đa 200 MB. Hãy gỡ bớt tệp rồi đính kèm lại.');
        }
        const row: Attachment = {
          ...{
            id: this.ids.next(),
            period: standing.period.code,
            agency: standing.agency.code,
            kind,
            type: type ?? '',
          },
          ...{ name: cleanName(file.name), size: file.size, sha256: await hashOf(handle) },
          ...{ uploadedBy: actor.username, uploadedAt: this.clock.now() },
        };
        await manager.insert(Attachment, row);
        await store(manager, row.id, handle);
        const detail = { kind, name: row.name, size: row.size, sha256: row.sha256 };
        await this.audit.record(manager, { actor, action: 'report.attach', agency, period, subject: row.id, detail });
        return attachmentBody(row);
      });
    } finally {
      await handle.close();
    }
  }

  /** Newest first. */
  list(actor: Actor, period: string, agency: string): Promise<AttachmentDto[]> {
    return this.transactions.read(async (manager) => {
      refuseDraftsToLeaders(actor, await this.standings.read(manager, period, agency));
      const rows = await manager.find(Attachment, {
        where: { period, agency },
        order: { uploadedAt: 'DESC', id: 'ASC' },
      });
      return rows.map(attachmentBody);
    });
  }

  /** The file, read piece by piece as the client takes it. @throws Problem attachment.unknown, access.denied */
  async download(
    actor: Actor,
    period: string,
    agency: string,
    id: string,
  ): Promise<{ file: Attachment; bytes: Readable }> {
    const file = await this.transactions.read(async (manager) => {
      refuseDraftsToLeaders(actor, await this.standings.read(manager, period, agency));
      return find(manager, period, agency, id);
    });
    await this.audit.recordApart({
      actor,
      action: 'report.export',
      agency,
      period,
      subject: id,
      detail: { name: file.name },
    });
    return { file, bytes: Readable.from(this.pieces(id)) };
  }

  /** @throws Problem attachment.unknown (404), period.locked (409) */
  async detach(actor: Actor, period: string, agency: string, id: string): Promise<void> {
    await this.transactions.run(async (manager) => {
      await this.started(manager, actor, period, agency);
      const { name, kind, sha256 } = await find(manager, period, agency, id);
      await manager.delete(Attachment, { id });
      const detail = { name, kind, sha256 };
      await this.audit.record(manager, { actor, action: 'report.detach', agency, period, subject: id, detail });
    });
  }

  private async started(manager: EntityManager, actor: Actor, period: string, agency: string): Promise<Standing> {
    const standing = await this.standings.lock(manager, period, agency);
    if (!standing.report) throw new Problem('report.notStarted');
    if (actor.role !== 'reviewer') refuseLocked(standing);
    return standing;
  }

  private async *pieces(id: string): AsyncGenerator<Buffer> {
    for (let position = 0; ; position += 1) {
      const rows = await this.transactions.single((manager) =>
        manager.query<{ bytes: Buffer }[]>(
          'SELECT bytes FROM attachment_piece WHERE attachment = $1 AND position = $2',
          [id, position],
        ),
      );
      if (!rows[0]) return;
      yield rows[0].bytes;
    }
  }
}

async function find(manager: EntityManager, period: string, agency: string, id: string): Promise<Attachment> {
  const isId = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(id);
  const row = isId ? await manager.findOneBy(Attachment, { id, period, agency }) : null;
  if (!row) throw new Problem('attachment.unknown');
  return row;
}

function refuseWrongType(kind: AttachmentKind, type: string | null): void {
  if (type === null) throw new Problem('attachment.invalid');
  if (kind === 'signed' && type !== 'application/pdf') {
    throw new Problem('attachment.invalid', 'Văn bản ký số phải là tệp PDF còn nguyên vẹn.');
  }
}

async function store(manager: EntityManager, id: string, handle: FileHandle): Promise<void> {
  const piece = Buffer.alloc(PIECE);
  for (let position = 0; ; position += 1) {
    const { bytesRead } = await handle.read(piece, 0, PIECE, position * PIECE);
    if (bytesRead === 0) return;
    await manager.query('INSERT INTO attachment_piece (attachment, position, bytes) VALUES ($1, $2, $3)', [
      id,
      position,
      piece.subarray(0, bytesRead),
    ]);
  }
}

async function hashOf(handle: FileHandle): Promise<string> {
  const hash = createHash('sha256');
  const piece = Buffer.alloc(PIECE);
  for (let from = 0; ;) {
    const { bytesRead } = await handle.read(piece, 0, PIECE, from);
    if (bytesRead === 0) return hash.digest('hex');
    hash.update(piece.subarray(0, bytesRead));
    from += bytesRead;
  }
}

/** Without folders, control characters and what file systems refuse; never empty. */
function cleanName(name: string): string {
  const last = normaliseText(name).split(/[\\/]/).at(-1) ?? '';
  const clean = last.replace(/[\n\t"*:<>?|]/g, ' ').trim();
  return [...(clean === '' ? 'tep-dinh-kem' : clean)].slice(-200).join('');
}

export function attachmentBody(row: Attachment): AttachmentDto {
  const { id, kind, name, type, size, sha256, uploadedBy, uploadedAt } = row;
  return { id, kind, name, type, size, sha256, uploadedBy, uploadedAt: vietnamIso(uploadedAt) };
}
