// Takes one file of a form while it arrives, without holding it in memory or a connection to the database: slow lines
// take minutes. It lies on this machine's disk without a name, so that nothing is left of it however the upload, or the
// server, ends.

import { createHash, randomUUID } from 'node:crypto';
import { open, unlink, type FileHandle } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Readable } from 'node:stream';
import { HttpException, Logger, type CallHandler, type ExecutionContext, type NestInterceptor } from '@nestjs/common';
import { FileInterceptor } from '@nestjs/platform-express';
import type { Request } from 'express';
import type { Observable } from 'rxjs';
import { LARGEST_FILE } from '../core/attachment';
import { invalidRequest, Problem } from '../core/problem';

/** A file that has arrived whole; whoever takes it closes the handle, and with that the file is gone. */
export interface Upload {
  handle: FileHandle;
  /** As the sender called it. */
  originalname: string;
  /** Bytes. */
  size: number;
  /** Of its bytes, hexadecimal. */
  sha256: string;
}

type Stored = Omit<Upload, 'originalname'>;
type Done = (error: unknown, stored?: Stored) => void;

/** As multer asks for it (its StorageEngine.md). */
const spool = {
  _handleFile: (_request: Request, file: { stream: Readable }, done: Done): void => {
    receive(file.stream).then((stored) => done(null, stored), done);
  },
  _removeFile: (_request: Request, file: Stored, done: (error: unknown) => void): void => {
    file.handle.close().then(() => done(null), done);
  },
};

async function receive(stream: Readable): Promise<Stored> {
  const handle = await nameless();
  try {
    const hash = createHash('sha256');
    let size = 0;
    for await (const part of stream as AsyncIterable<Buffer>) {
      hash.update(part);
      for (let at = 0; at < part.length;)
        at += (await handle.write(part, at, part.length - at, size + at)).bytesWritten;
      size += part.length;
    }
    return { handle, size, sha256: hash.digest('hex') };
  } catch (error) {
    await handle.close();
    throw error;
  }
}

/** A file that is gone when its handle is closed, also by the death of the process. */
async function nameless(): Promise<FileHandle> {
  const path = join(tmpdir(), `tong-hop-${randomUUID()}`);
  const handle = await open(path, 'wx+', 0o600);
  await unlink(path);
  return handle;
}

/** `defParamCharset`: names are UTF-8, which the parser takes for Latin-1 by itself. */
const OPTIONS = {
  storage: spool,
  defParamCharset: 'utf8',
  limits: { fileSize: LARGEST_FILE, files: 1, fields: 4, fieldSize: 1000, parts: 8 },
};

/** The form's `file`, for `@UploadedFile()`; its texts are the request's body. */
export class UploadInterceptor implements NestInterceptor {
  private readonly logger = new Logger('Upload');
  private readonly inner = new (FileInterceptor('file', OPTIONS))();

  /** @throws Problem body.unsupported (415), body.tooLarge (413), request.invalid (400), database.unavailable (503) */
  async intercept(context: ExecutionContext, next: CallHandler): Promise<Observable<unknown>> {
    const request = context.switchToHttp().getRequest<Request>();
    if (!request.is('multipart/form-data')) throw new Problem('body.unsupported');
    try {
      return await this.inner.intercept(context, next);
    } catch (error) {
      throw this.problemOf(error);
    }
  }

  private problemOf(error: unknown): unknown {
    if (error instanceof HttpException) return formProblem(error);
    const { syscall, message } = error as NodeJS.ErrnoException;
    // The disk is full, or the system out of handles: it may be better in a minute.
    if (syscall !== undefined && /^(open|unlink|write)$/.test(syscall)) {
      this.logger.error(message);
      return new Problem('database.unavailable', 'Máy chủ tạm thời chưa nhận được tệp. Đề nghị thử lại sau ít phút.');
    }
    // Whatever else ends an upload early comes from the line or from the form; nobody may be there to read it.
    return new Problem('request.malformed', 'Tệp chưa đến đủ nên chưa được đính kèm. Đề nghị đính kèm lại.');
  }
}

function formProblem(error: HttpException): unknown {
  if (error.getStatus() === 413) {
    const advice = 'Hãy quét lại với độ phân giải thấp hơn, hoặc chia thành nhiều tệp.';
    return new Problem('body.tooLarge', `Tệp lớn hơn 20 MB nên chưa được đính kèm. ${advice}`);
  }
  const { code } = (error.cause ?? {}) as { code?: string };
  if (!code?.startsWith('LIMIT_')) return error;
  return invalidRequest({ file: 'Mỗi lần chỉ đính kèm một tệp (ô “file”), kèm loại tệp (ô “kind”).' });
}
