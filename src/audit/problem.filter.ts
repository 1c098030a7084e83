// The one place that writes an error answer: RFC 9457, Vietnamese, never a stack trace. Refusals of signed-in people
// (403, 409) are written to the audit trail here, so that no route can forget to.

import { Catch, HttpException, Logger, type ArgumentsHost, type ExceptionFilter } from '@nestjs/common';
import type { Response } from 'express';
import { Problem, type ProblemCode } from '../core/problem';
import { translate } from '../database/constraints';
import type { ActorRequest } from './allow';
import { AuditTrail } from './audit-trail';

/** Errors of Nest, Express and its body parser by their status. */
const BY_STATUS: Record<number, ProblemCode> = {
  400: 'request.malformed',
  401: 'session.required',
  403: 'access.denied',
  404: 'route.unknown',
  405: 'route.unknown',
  406: 'request.malformed',
  413: 'body.tooLarge',
  415: 'body.unsupported',
  429: 'request.tooMany',
  503: 'database.unavailable',
};

@Catch()
export class ProblemFilter implements ExceptionFilter {
  private readonly logger = new Logger('Problem');

  constructor(private readonly audit: AuditTrail) {}

  async catch(error: unknown, host: ArgumentsHost): Promise<void> {
    const request = host.switchToHttp().getRequest<ActorRequest>();
    const response = host.switchToHttp().getResponse<Response>();
    const problem = problemOf(error);
    // 501 is an answer, not a fault.
    if (problem.status >= 500 && problem.status !== 501) this.logger.error(reasonOf(problem, error));
    await this.recordRefusal(request, problem);
    if (response.headersSent) {
      response.destroy();
      return;
    }
    const { retryAfter } = problem.extra;
    if (retryAfter !== undefined) response.setHeader('Retry-After', String(retryAfter));
    response.removeHeader('ETag');
    response.removeHeader('Content-Disposition');
    response.status(problem.status).setHeader('Content-Type', 'application/problem+json; charset=utf-8');
    response.end(JSON.stringify(problem.body()));
  }

  private async recordRefusal(request: ActorRequest, problem: Problem): Promise<void> {
    const { actor, action, params } = request;
    if (!actor || !action) return;
    const text = (value: unknown): string | null => (typeof value === 'string' ? value : null);
    await this.audit.recordRefusal(problem, {
      actor,
      action,
      // The person's own agency is the one that may read of it, whoever's report was asked for.
      agency: actor.agency ?? text(params['agency']),
      period: text(params['period']),
      subject: text(params['agency']),
      detail: { method: request.method, path: request.path.slice(0, 300) },
    });
  }
}

/** Whatever was thrown, as a problem. Unknown errors are 500 and tell nothing of themselves. */
export function problemOf(error: unknown): Problem {
  const translated = translate(error);
  if (translated instanceof Problem) return translated;
  const code = BY_STATUS[statusOf(error) ?? 500];
  return new Problem(code ?? 'server.failed');
}

/** For the administrator: what the database said in a line ("No space left on device"), a mistake with its stack. */
function reasonOf({ code, cause }: Problem, error: unknown): string {
  if (cause instanceof Error) return `${code}: ${cause.message}`;
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}

function statusOf(error: unknown): number | undefined {
  if (error instanceof HttpException) return error.getStatus();
  if (error instanceof URIError || error instanceof SyntaxError) return 400;
  if (typeof error !== 'object' || error === null || !('status' in error)) return undefined;
  // http-errors of the body parser mark what the client may know with `expose`.
  return typeof error.status === 'number' && 'expose' in error && error.expose === true ? error.status : undefined;
}
