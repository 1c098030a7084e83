// Accepting several reports at once: each in its own transaction, so that one that cannot be accepted holds up no other,
// and each with its own answer.

import { Injectable } from '@nestjs/common';
import { AuditTrail } from '../audit/audit-trail';
import type { Actor } from '../core/access';
import { Problem, PROBLEMS } from '../core/problem';
import type { AcceptanceDto, AcceptancesDto, ChosenReportDto } from './comparison.dto';
import { ReviewService } from './review.service';

@Injectable()
export class AcceptanceService {
  constructor(
    private readonly reviews: ReviewService,
    private readonly audit: AuditTrail,
  ) {}

  /** In the order asked. @throws what is no refusal: a database that is away ends the whole */
  async accept(actor: Actor, period: string, chosen: readonly ChosenReportDto[]): Promise<AcceptancesDto> {
    const items: AcceptanceDto[] = [];
    for (const { agency, revision } of chosen) {
      try {
        await this.reviews.move(actor, period, agency, 'accept', { revision });
        items.push({ agency, accepted: true, code: null, reason: '' });
      } catch (error) {
        if (!(error instanceof Problem) || error.status >= 500) throw error;
        await this.recordRefusal(actor, period, agency, error);
        const { title } = PROBLEMS[error.code];
        items.push({ agency, accepted: false, code: error.code, reason: `${title}. ${error.detail}` });
      }
    }
    return { items };
  }

  /** As the filter does for a request of its own. */
  private async recordRefusal(actor: Actor, period: string, agency: string, { code }: Problem): Promise<void> {
    const entry = { actor, action: 'report.accept', agency, period, outcome: 'refused', detail: { code } } as const;
    await this.audit.recordApart(entry);
  }
}
