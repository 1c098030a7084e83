// Replies to a reviewer's comments, and whether they are done.

import { Injectable } from '@nestjs/common';
import { AuditTrail } from '../audit/audit-trail';
import type { Actor } from '../core/access';
import { Problem } from '../core/problem';
import { Clock } from '../database/clock';
import { Transactions } from '../database/transactions';
import { Comment } from './comment.entity';
import type { CommentDto, CommentUpdateDto } from './report.dto';
import { commentBody } from './report-view';
import { refuseLocked, Standings } from './standing';

@Injectable()
export class CommentService {
  constructor(
    private readonly transactions: Transactions,
    private readonly standings: Standings,
    private readonly audit: AuditTrail,
    private readonly clock: Clock,
  ) {}

  /**
   * Sets `done` and the reply; what the request leaves out stays.
   * @throws Problem comment.unknown; period.locked for an agency's person
   */
  update(actor: Actor, period: string, agency: string, id: string, dto: CommentUpdateDto): Promise<CommentDto> {
    return this.transactions.run(async (manager) => {
      const standing = await this.standings.lock(manager, period, agency);
      if (actor.role !== 'reviewer') refuseLocked(standing);
      const isId = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(id);
      const comment = isId ? await manager.findOneBy(Comment, { id, period, agency }) : null;
      if (!comment) throw new Problem('comment.unknown');
      if (dto.done !== undefined) comment.done = dto.done;
      if (dto.reply !== undefined) {
        comment.reply = dto.reply;
        comment.repliedBy = dto.reply === '' ? null : actor.username;
        comment.repliedAt = dto.reply === '' ? null : this.clock.now();
      }
      const { done, reply, repliedBy, repliedAt } = comment;
      await manager.update(Comment, { id }, { done, reply, repliedBy, repliedAt });
      const detail = { path: comment.path, done, ...(dto.reply === undefined ? {} : { reply }) };
      await this.audit.record(manager, { actor, action: 'report.comment', agency, period, subject: id, detail });
      return commentBody(comment, standing);
    });
  }
}
