// How fast one account may ask. A person with several pages open never comes near it; a program that runs wild under
// somebody's name must not slow down the last evening for everybody else.

import { Injectable } from '@nestjs/common';
import { Problem } from '../core/problem';
import { AccountSettings } from './settings';

interface Allowance {
  left: number;
  /** Milliseconds, of the clock the caller counts by. */
  at: number;
}

/** Accounts remembered before those that have their whole allowance back are forgotten. */
const REMEMBERED = 1_000;

@Injectable()
export class RequestRate {
  private readonly allowances = new Map<string, Allowance>();

  constructor(private readonly settings: AccountSettings) {}

  /**
   * Takes one request off the account's allowance.
   * @param now milliseconds of a clock that is never set back
   * @returns 0, or after how many whole seconds to come again
   */
  take(username: string, now: number): number {
    const { requestBurst, requestsPerSecond } = this.settings;
    const known = this.allowances.get(username);
    const regained = known ? ((now - known.at) / 1000) * requestsPerSecond : requestBurst;
    const left = Math.min(requestBurst, (known?.left ?? 0) + regained);
    // A refusal takes nothing: who keeps asking still gets what the rate allows.
    if (left < 1) return Math.ceil((1 - left) / requestsPerSecond);
    if (!known && this.allowances.size >= REMEMBERED) this.forgetRested(now);
    this.allowances.set(username, { left: left - 1, at: now });
    return 0;
  }

  /** Takes one request off. @throws Problem request.tooMany (429) with the seconds to wait */
  refuseTooMany(username: string): void {
    const retryAfter = this.take(username, performance.now());
    if (retryAfter > 0) throw new Problem('request.tooMany', undefined, { retryAfter });
  }

  private forgetRested(now: number): void {
    const { requestBurst, requestsPerSecond } = this.settings;
    const whole = (requestBurst / requestsPerSecond) * 1000;
    for (const [username, { at }] of this.allowances) if (now - at >= whole) this.allowances.delete(username);
  }
}
