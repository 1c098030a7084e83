// The address to listen on: asked for before anything is touched, and why it cannot be had in one sentence.

import { createServer } from 'node:net';
import type { Config } from './config';
import { Refusal, codeOf, messageOf } from './refusal';

type Address = Pick<Config, 'host' | 'port'>;

/** What to type into a browser on this machine. */
export function addressOf({ host, port }: Address): string {
  const name = host === '0.0.0.0' || host === '::' ? 'localhost' : host.includes(':') ? `[${host}]` : host;
  return `http://${name}:${port}`;
}

/** @throws Refusal when another program listens there, or this machine has no such address */
export async function refuseTakenPort(address: Address): Promise<void> {
  const probe = createServer();
  try {
    await new Promise<void>((resolve, reject) => {
      probe.once('error', reject).listen({ ...address, exclusive: true }, resolve);
    });
  } catch (error) {
    throw portRefusal(address, error);
  }
  await new Promise((resolve) => probe.close(resolve));
}

/** The sentence for an error of `listen`. */
export function portRefusal({ host, port }: Address, error: unknown): Refusal {
  switch (codeOf(error)) {
    case 'EADDRINUSE':
      return new Refusal(`Cổng ${port} (biến PORT) đang có chương trình khác dùng; hãy dừng nó hoặc đặt PORT khác.`);
    case 'EACCES':
      return new Refusal(`Tài khoản đang chạy không được mở cổng ${port} (biến PORT); hãy đặt PORT từ 1024 trở lên.`);
    case 'EADDRNOTAVAIL':
    case 'ENOTFOUND':
    case 'EAI_AGAIN':
      return new Refusal(`Máy này không có địa chỉ ${host} (biến HOST).`);
    default:
      return new Refusal(`Không mở được ${host}:${port} (biến HOST, PORT): ${messageOf(error)}.`);
  }
}
