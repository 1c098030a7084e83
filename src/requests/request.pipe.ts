// Guards the envelopes of requests: what a DTO does not name is refused, and every fault becomes an issue with a path
// and a Vietnamese sentence (400). The content of a report is not checked here but by its template's rules.

import { ValidationPipe, type ArgumentMetadata, type ValidationError } from '@nestjs/common';
import { Problem, requestIssue } from '../core/problem';
import type { Issue } from '../core/check/issue';

/** More would help nobody, and a hostile body could ask for millions. */
const MAX_ISSUES = 100;

export class RequestPipe extends ValidationPipe {
  constructor() {
    super({
      transform: true,
      whitelist: true,
      forbidNonWhitelisted: true,
      forbidUnknownValues: true,
      stopAtFirstError: true,
      exceptionFactory: (errors) => {
        const issues = errors.flatMap((error) => issuesOf(error, '')).slice(0, MAX_ISSUES);
        return new Problem(
          'request.invalid',
          issues
            .map((issue) => issue.message)
            .join(' ')
            .slice(0, 2000),
          { issues },
        );
      },
    });
  }

  /** A body that is absent is an empty one; one that is a list or a bare value is no envelope at all. */
  override async transform(value: unknown, metadata: ArgumentMetadata): Promise<unknown> {
    if (metadata.type !== 'body') return super.transform(value, metadata) as Promise<unknown>;
    const body = value ?? {};
    if (typeof body !== 'object' || Array.isArray(body)) throw new Problem('request.malformed');
    return super.transform(body, metadata) as Promise<unknown>;
  }
}

function issuesOf(error: ValidationError, parent: string): Issue[] {
  const path = parent ? `${parent}.${error.property}` : error.property;
  const own = Object.entries(error.constraints ?? {}).map(([rule, message]) =>
    requestIssue(path, sentence(rule, message, path)),
  );
  return [...own, ...(error.children ?? []).flatMap((child) => issuesOf(child, path))];
}

/** class-validator's own messages are English; a DTO that forgot its sentence still answers in Vietnamese. */
function sentence(rule: string, message: string, path: string): string {
  const name = path.slice(0, 100);
  if (rule === 'whitelistValidation') return `Yêu cầu này không có ô “${name}”.`;
  // eslint-disable-next-line no-control-regex
  return /^[\u0000-\u007f]*$/.test(message) ? `Ô “${name}” chưa nhập đúng.` : message;
}
