// What a route declares about itself: the action of the access table it performs, or that it is public. One name is
// the permission and the audit action, which is why the declaration stands here, below accounts.

import { applyDecorators, createParamDecorator, SetMetadata, type ExecutionContext } from '@nestjs/common';
import { ApiExtension, ApiExtraModels, ApiResponse, ApiSecurity, getSchemaPath } from '@nestjs/swagger';
import type { Request } from 'express';
import type { Action, Actor } from '../core/access';
import { Problem } from '../core/problem';
import { ProblemDto } from '../requests/problem.dto';

export const ALLOWED_ACTION = 'tong-hop:action';
export const PUBLIC_ROUTE = 'tong-hop:public';

/** A request as the guard leaves it: who asks, for what, and by which session. */
export interface ActorRequest extends Request {
  actor?: Actor;
  action?: Action;
  sessionKey?: string;
}

/** Every error of every route has one shape. */
export function ApiProblems(): MethodDecorator {
  return applyDecorators(
    ApiExtraModels(ProblemDto),
    ApiResponse({
      status: 'default',
      description: 'Lỗi (RFC 9457); mã và câu chữ ở /api/problems.',
      content: { 'application/problem+json': { schema: { $ref: getSchemaPath(ProblemDto) } } },
    }),
  );
}

/** The route performs this action of the access table; the route parameter `agency` is the agency it is about. */
export function Allow(action: Action): MethodDecorator {
  return applyDecorators(SetMetadata(ALLOWED_ACTION, action), ApiExtension('x-action', action), ApiSecurity('session'));
}

/** The route answers without a session. */
export function Public(): MethodDecorator & ClassDecorator {
  return SetMetadata(PUBLIC_ROUTE, true);
}

/** The signed-in person. @throws Problem session.required on a public route without a session */
export const CurrentActor = createParamDecorator((_: unknown, context: ExecutionContext): Actor => {
  const { actor } = context.switchToHttp().getRequest<ActorRequest>();
  if (!actor) throw new Problem('session.required');
  return actor;
});
