// Attaching files to a report, handing them out and removing them. A file goes into the database whole, in pieces of
// one short transaction, and comes out piece by piece: a slow line holds no connection, and no file is ever in memory.

import { Readable } from 'node:stream';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { AuditTrail } from '../audit/audit-trail';
import type { Actor } from '../core/access';
import { safeFileName, type AttachmentKind } from '../core/attachment';
import { HEAD, TAIL } from '../core/file-type';
import { Problem } from '../core/problem';
import { Clock, Ids } from '../database/clock';
import { Transactions } from '../database/transactions';
import { PeriodService } from '../periods/period.service';
import type { AttachmentDto } from './attachment.dto';
import { Attachment } from './attachment.entity';
import { refuseAttach, refuseDetach, refuseTooMuch, typeOf } from './attachment-rules';
import { attachmentBody, refuseDraftsToLeaders } from './report-view';
import { Standings } from './standing';
import { Turns } from '../core/turns';
import type { Upload } from './upload';

const PIECE = 256 * 1024;
/** Files written at once; each holds a connection for its 20 MB, and saves need the others. */
const WRITERS = 4;

@Injectable()
export class AttachmentService {
  private readonly turns = new Turns(WRITERS);

  constructor(
    private readonly transactions: Transactions,
    private readonly standings: Standings,
    private readonly periods: PeriodService,
    private readonly audit: AuditTrail,
    private readonly clock: Clock,
    private readonly ids: Ids,
  ) {}

  /** @throws Problem attachment.invalid (422), body.tooLarge (413), and what `refuseAttach` says (409) */
  async attach(
    actor: Actor,
    period: string,
    agency: string,
    kind: AttachmentKind,
    upload: Upload,
  ): Promise<AttachmentDto> {
    const { originalname, size, sha256 } = upload;
    const tail = Math.max(0, size - TAIL);
    const type = typeOf(kind, originalname, await bytesOf(upload, 0, HEAD), await bytesOf(upload, tail, TAIL));
    const name = safeFileName(originalname, type);
    return this.turns.take(() =>
      this.transactions.run(async (manager) => {
        await this.periods.forWriting(manager, period);
        refuseAttach(actor, await this.standings.lock(manager, period, agency), kind);
        refuseTooMuch(await this.attachedTo(manager, period, agency), size);
        const made = { uploadedBy: actor.username, uploadedAt: this.clock.now() };
        const row: Attachment = {
          id: this.ids.next(),
          period,
          agency,
          kind,
          name,
          type: type.type,
          size,
          sha256,
          ...made,
        };
        await manager.insert(Attachment, row);
        await store(manager, row.id, upload);
        const detail = { kind, name, size, sha256 };
        await this.audit.record(manager, { actor, action: 'report.attach', agency, period, subject: row.id, detail });
        return attachmentBody({ ...row, at: row.uploadedAt, by: row.uploadedBy });
      }),
    );
  }

  /** Newest first. */
  list(actor: Actor, period: string, agency: string): Promise<AttachmentDto[]> {
    return this.transactions.read(async (manager) => {
      const standing = await this.standings.read(manager, period, agency);
      refuseDraftsToLeaders(actor, standing);
      return standing.files.map(attachmentBody);
    });
  }

  /** The file, read as the client takes it; the download is in the audit. @throws Problem attachment.unknown, access.denied */
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
    const { name, sha256 } = file;
    const detail = { name, sha256 };
    await this.audit.recordApart({ actor, action: 'report.export', agency, period, subject: file.id, detail });
    return { file, bytes: Readable.from(this.pieces(file)) };
  }

  /** @throws Problem attachment.unknown (404), and what `refuseDetach` says (409) */
  async detach(actor: Actor, period: string, agency: string, id: string): Promise<void> {
    await this.transactions.run(async (manager) => {
      await this.periods.forWriting(manager, period);
      const standing = await this.standings.lock(manager, period, agency);
      const { name, kind, size, sha256, uploadedAt, uploadedBy } = await find(manager, period, agency, id);
      refuseDetach(actor, standing, kind, uploadedAt);
      await manager.delete(Attachment, { id });
      const detail = { name, kind, size, sha256, attachedBy: uploadedBy };
      await this.audit.record(manager, { actor, action: 'report.detach', agency, period, subject: id, detail });
    });
  }

  /** Bytes of all files of the report. */
  private async attachedTo(manager: EntityManager, period: string, agency: string): Promise<number> {
    return (await manager.sum(Attachment, 'size', { period, agency })) ?? 0;
  }

  private async *pieces({ id, size }: Attachment): AsyncGenerator<Buffer> {
    let given = 0;
    for (let position = 0; given < size; position += 1) {
      const [piece] = await this.transactions.single((manager) =>
        manager.query<{ bytes: Buffer }[]>(
          'SELECT bytes FROM attachment_piece WHERE attachment = $1 AND position = $2',
          [id, position],
        ),
      );
      // Removed in between: the connection breaks, so that nobody takes a part for the whole.
      if (!piece) throw new Problem('attachment.unknown');
      given += piece.bytes.length;
      yield piece.bytes;
    }
  }
}

async function find(manager: EntityManager, period: string, agency: string, id: string): Promise<Attachment> {
  const isId = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(id);
  const row = isId ? await manager.findOneBy(Attachment, { id, period, agency }) : null;
  if (!row) throw new Problem('attachment.unknown');
  return row;
}

async function bytesOf({ handle }: Upload, from: number, most: number): Promise<Buffer> {
  const { buffer, bytesRead } = await handle.read(Buffer.alloc(most), 0, most, from);
  return buffer.subarray(0, bytesRead);
}

async function store(manager: EntityManager, id: string, upload: Upload): Promise<void> {
  for (let position = 0; position * PIECE < upload.size; position += 1) {
    await manager.query('INSERT INTO attachment_piece (attachment, position, bytes) VALUES ($1, $2, $3)', [
      id,
      position,
      await bytesOf(upload, position * PIECE, PIECE),
    ]);
  }
}
