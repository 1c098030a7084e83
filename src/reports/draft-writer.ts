// Saves that come at the same moment are written together, each with its audit line, in one commit. A report that somebody
// is changing right now holds up nobody else's save: such a save is written by itself, and waits.

import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { AuditTrail, type AuditEntry } from '../audit/audit-trail';
import { Gathering } from '../database/gathering';
import { saveStatement, type Save } from './save-statement';

export interface RecordedSave extends Save {
  entry: AuditEntry;
}

@Injectable()
export class DraftWriter {
  private readonly together = new Gathering((saves: RecordedSave[]) => this.writeAll(saves, false));

  constructor(
    private readonly dataSource: DataSource,
    private readonly audit: AuditTrail,
  ) {}

  /** Whether the save is on the disk; not when the version is no longer the next one, or the period has been locked. */
  async write(save: RecordedSave): Promise<boolean> {
    return (await this.together.one(save)) || (await this.writeAll([save], true))[0]!;
  }

  private writeAll(saves: RecordedSave[], wait: boolean): Promise<boolean[]> {
    const entries = saves.map(({ entry }) => entry);
    return this.audit.recordWith(this.dataSource.manager, saveStatement(saves, wait), entries);
  }
}
