// Closed by default: every route says which action of the access table it performs, or that it is public. This guard
// finds the person behind the session cookie and asks the table; refusals are written down by the problem filter.

import { Injectable, type CanActivate, type ExecutionContext } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import { ALLOWED_ACTION, PUBLIC_ROUTE, type ActorRequest } from '../audit/allow';
import { mayDo, type Action } from '../core/access';
import { Problem } from '../core/problem';
import { RequestRate } from './request-rate';
import { SessionService } from './session.service';

// Features import the declaration from the place where they look for it.
export { Allow, CurrentActor, Public, type ActorRequest } from '../audit/allow';

@Injectable()
export class AccessGuard implements CanActivate {
  constructor(
    private readonly reflector: Reflector,
    private readonly sessions: SessionService,
    private readonly rate: RequestRate,
  ) {}

  /** @throws Problem session.required (401), request.tooMany (429), access.denied, session.passwordChangeRequired (403) */
  async canActivate(context: ExecutionContext): Promise<boolean> {
    const request = context.switchToHttp().getRequest<ActorRequest>();
    const targets = [context.getHandler(), context.getClass()];
    if (this.reflector.getAllAndOverride<boolean>(PUBLIC_ROUTE, targets)) return true;
    const action = this.reflector.get<Action | undefined>(ALLOWED_ACTION, context.getHandler());
    if (!action) throw new Problem('access.denied');

    const session = await this.sessions.find(request);
    if (!session) throw new Problem('session.required');
    this.rate.refuseTooMany(session.actor.username);
    request.actor = session.actor;
    request.action = action;
    request.sessionKey = session.key;
    if (session.mustChangePassword && !action.startsWith('session.'))
      throw new Problem('session.passwordChangeRequired');

    const { agency } = request.params;
    if (!mayDo(session.actor, action, typeof agency === 'string' ? agency : undefined))
      throw new Problem('access.denied');
    return true;
  }
}
