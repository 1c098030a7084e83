// The envelopes of a save, `{content, onBehalf?}`, and of a submission. Read here and not through a class, because turning 100 kB of content
// into class instances at every autosave would cost more than every rule together; the content has its own door.

import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import { plainToInstance } from 'class-transformer';
import { validateSync } from 'class-validator';
import type { Request } from 'express';
import { invalidRequest, Problem } from '../core/problem';
import { bytesOf } from '../requests/json-body';
import { OnBehalfDto } from './report.dto';

export interface SaveRequest {
  content: unknown;
  /** The JSON of the content as it was sent. */
  json: Buffer | null;
  onBehalf: OnBehalfDto | null;
}

export const SaveBody = createParamDecorator((_: unknown, context: ExecutionContext): SaveRequest => {
  const request = context.switchToHttp().getRequest<Request>();
  return saveRequest(request.body as unknown, bytesOf(request, 'content'));
});

/** @param json the content's bytes @throws Problem request.malformed for no JSON object, request.invalid for a wrong or unknown part */
export function saveRequest(body: unknown, json?: Buffer): SaveRequest {
  refuseStrangers(body, ['content', 'onBehalf']);
  if (!Object.hasOwn(body, 'content')) throw invalidRequest({ content: 'Yêu cầu lưu phải có nội dung (content).' });
  const { content, onBehalf = null } = body as { content: unknown; onBehalf?: unknown };
  return { content, json: json ?? null, onBehalf: onBehalf === null ? null : onBehalfOf(onBehalf) };
}

/** The envelope of a submission, `{onBehalf?}`. @throws Problem as `saveRequest` */
export function submitEnvelope(body: unknown): { onBehalf: OnBehalfDto | null } {
  const sent = body ?? {};
  refuseStrangers(sent, ['onBehalf']);
  const { onBehalf = null } = sent as { onBehalf?: unknown };
  return { onBehalf: onBehalf === null ? null : onBehalfOf(onBehalf) };
}

function refuseStrangers(body: unknown, known: readonly string[]): asserts body is object {
  if (typeof body !== 'object' || body === null || Array.isArray(body)) throw new Problem('request.malformed');
  const stranger = Object.keys(body).find((key) => !known.includes(key));
  if (stranger === undefined) return;
  const name = stranger.slice(0, 100);
  throw invalidRequest({ [name]: `Yêu cầu này không có ô “${name}”.` });
}

function onBehalfOf(value: unknown): OnBehalfDto {
  const sentence = 'Nêu ngày nhận văn bản và lý do nhập hộ.';
  if (typeof value !== 'object' || value === null || Array.isArray(value)) throw invalidRequest({ onBehalf: sentence });
  const onBehalf = plainToInstance(OnBehalfDto, value);
  const faults = validateSync(onBehalf, { whitelist: true, forbidNonWhitelisted: true, stopAtFirstError: true });
  if (faults.length > 0) {
    const fields = faults.map(({ property, constraints }): [string, string] => {
      const message = constraints?.['whitelistValidation'] ? undefined : Object.values(constraints ?? {})[0];
      return [`onBehalf.${property}`, message ?? sentence];
    });
    throw invalidRequest(Object.fromEntries(fields));
  }
  return onBehalf;
}
