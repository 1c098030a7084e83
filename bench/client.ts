// A signed-in person at the API, as cheap as possible: bodies are ready-made buffers and answers are read as bytes, so
// that the two processors belong to the server and the database.

import { Agent, type IncomingHttpHeaders, request } from 'node:http';
import { PASSWORD } from './server';

export interface Reply {
  status: number;
  headers: IncomingHttpHeaders;
  body: Buffer;
}

class IdleConnectionClosed extends Error {}

export class Client {
  private readonly agent = new Agent({ keepAlive: true, maxSockets: 1 });
  private cookie = '';

  constructor(private readonly origin: string) {}

  /** @param username a demo account: "20194", "tonghop" */
  static async signIn(origin: string, username: string): Promise<Client> {
    const client = new Client(origin);
    const body = Buffer.from(JSON.stringify({ username: username.toLowerCase(), password: PASSWORD }));
    const { status, headers, body: answer } = await client.send('POST', '/session', body);
    if (status >= 300) throw new Error(`sign-in of ${username}: ${status} ${answer.toString()}`);
    client.cookie = (headers['set-cookie'] ?? []).map((cookie) => cookie.split(';')[0]).join('; ');
    return client;
  }

  /** @param path below /api/v1. A connection the server closed while it was idle is opened again, as browsers do. */
  async send(method: string, path: string, body?: Buffer, headers: Record<string, string> = {}): Promise<Reply> {
    try {
      return await this.once(method, path, body, headers);
    } catch (error) {
      if (!(error instanceof IdleConnectionClosed)) throw error;
      return this.once(method, path, body, headers);
    }
  }

  private once(
    method: string,
    path: string,
    body: Buffer | undefined,
    headers: Record<string, string>,
  ): Promise<Reply> {
    return new Promise((resolve, reject) => {
      const sent = request(`${this.origin}/api/v1${path}`, {
        method,
        agent: this.agent,
        headers: {
          ...(this.cookie ? { cookie: this.cookie } : {}),
          ...(body ? { 'content-type': 'application/json', 'content-length': body.length } : {}),
          ...headers,
        },
      });
      sent.once('error', (error) => reject(sent.reusedSocket ? new IdleConnectionClosed(error.message) : error));
      sent.once('response', (response) => {
        const parts: Buffer[] = [];
        response.on('data', (part: Buffer) => parts.push(part));
        response.once('error', reject);
        response.once('end', () =>
          resolve({ status: response.statusCode ?? 0, headers: response.headers, body: Buffer.concat(parts) }),
        );
      });
      sent.end(body);
    });
  }

  /** The parsed answer. @throws Error when it is not a success */
  async get<T>(path: string): Promise<T> {
    const { status, body } = await this.send('GET', path);
    if (status !== 200) throw new Error(`GET ${path}: ${status} ${body.toString().slice(0, 500)}`);
    return JSON.parse(body.toString()) as T;
  }

  close(): void {
    this.agent.destroy();
  }
}
