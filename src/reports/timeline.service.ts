// How reports came in: agencies' first submissions and first acceptances by day.

import { Injectable } from '@nestjs/common';
import { vietnamDate } from '../core/dates';
import { Transactions } from '../database/transactions';
import { PeriodService } from '../periods/period.service';
import type { TimelineDto } from './comparison.dto';
import { ExpectedReports } from './expected-reports';

@Injectable()
export class TimelineService {
  constructor(
    private readonly transactions: Transactions,
    private readonly periods: PeriodService,
    private readonly expected: ExpectedReports,
  ) {}

  /** @throws Problem period.unknown */
  read(periodCode: string): Promise<TimelineDto> {
    return this.transactions.read(async (manager) => {
      const period = await this.periods.one(manager, periodCode);
      const reports = await this.expected.of(manager, period);
      const known = new Set(reports.map(({ agency }) => agency.code));
      const rows = await manager.query<{ agency: string; at: Date }[]>(
        `SELECT agency, min(at) AS at FROM report_move WHERE period = $1 AND move = 'accept' GROUP BY agency`,
        [period.code],
      );
      const submitted = reports.flatMap(({ firstReceivedAt }) => (firstReceivedAt ? [firstReceivedAt] : []));
      const accepted = rows.filter(({ agency }) => known.has(agency)).map(({ at }) => at);
      return { expected: reports.length, deadline: period.deadline, items: byDay(submitted, accepted) };
    });
  }
}

function byDay(submitted: readonly Date[], accepted: readonly Date[]): TimelineDto['items'] {
  const days = new Map<string, { submitted: number; accepted: number }>();
  const count = (instants: readonly Date[], what: 'submitted' | 'accepted'): void => {
    for (const instant of instants) {
      const day = vietnamDate(instant);
      const counts = days.get(day) ?? { submitted: 0, accepted: 0 };
      counts[what] += 1;
      days.set(day, counts);
    }
  };
  count(submitted, 'submitted');
  count(accepted, 'accepted');
  return [...days].sort(([a], [b]) => (a < b ? -1 : 1)).map(([day, counts]) => ({ day, ...counts }));
}
