// Accepting several reports at once: each in its own transaction, so that one that cannot be accepted holds up no other,
// and each with its own answer.

import { Injectable, Logger } from '@nestjs/common';
import { AuditTrail } from '../audit/audit-trail';
import { problemOf } from '../audit/problem.filter';
import type { Actor } from '../core/access';
import { PROBLEMS, type Problem } from '../core/problem';
import type { AcceptanceDto, AcceptancesDto, ChosenReportDto } from './comparison.dto';
import { ReviewService } from './review.service';

@Injectable()
export class AcceptanceService {
  private readonly logger = new Logger('Acceptances');

  constructor(
    private readonly reviews: ReviewService,
    private readonly audit: AuditTrail,
  ) {}

  /**
   * In the order asked. When the database goes away halfway, what was accepted is accepted: the others are answered with
   * why they were not, and no more are tried. @throws the same as for one report, when none was accepted before
   */
  async accept(actor: Actor, period: string, chosen: readonly ChosenReportDto[]): Promise<AcceptancesDto> {
    const items: AcceptanceDto[] = [];
    for (const [place, { agency, revision }] of chosen.entries()) {
      try {
        await this.reviews.move(actor, period, agency, 'accept', { revision });
        items.push({ agency, accepted: true, code: null, reason: '' });
      } catch (error) {
        const problem = problemOf(error);
        if (problem.status >= 500) {
          if (!items.some(({ accepted }) => accepted)) throw error;
          this.logger.error(`${problem.code}: ${String(error)}`);
          return { items: [...items, ...chosen.slice(place).map(({ agency }) => refused(agency, problem))] };
        }
        await this.audit.recordRefusal(problem, { actor, action: 'report.accept', agency, period });
        items.push(refused(agency, problem));
      }
    }
    return { items };
  }
}

function refused(agency: string, { code, detail }: Problem): AcceptanceDto {
  return { agency, accepted: false, code, reason: `${PROBLEMS[code].title}. ${detail}` };
}
