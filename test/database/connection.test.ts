// A PostgreSQL that is being stopped lets a connection in and cuts it off with the same breath. The system goes on.

import { createServer, type AddressInfo } from 'node:net';
import { DataSource } from 'typeorm';
import { connectionOptions } from '../../src/database/connection';

const message = (type: string, body: string): Buffer => {
  const length = Buffer.alloc(4);
  length.writeInt32BE(4 + Buffer.byteLength(body));
  return Buffer.concat([Buffer.from(type), length, Buffer.from(body)]);
};
const LET_IN = [message('R', '\0\0\0\0'), message('Z', 'I')];
const CUT_OFF = message('E', 'SFATAL\0C57P01\0Mterminating connection due to administrator command\0\0');

it('a connection that is cut off as it opens is an error of whoever asked, and of nobody else', async () => {
  const server = createServer((socket) => {
    socket.on('error', () => undefined);
    socket.once('data', () => socket.end(Buffer.concat([...LET_IN, CUT_OFF])));
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const { port } = server.address() as AddressInfo;
  const opening = new DataSource({
    ...connectionOptions(`postgresql://th@127.0.0.1:${port}/th`),
    logging: false,
  }).initialize();
  await expect(opening).rejects.toThrow();
  await new Promise((closed) => server.close(closed));
});
