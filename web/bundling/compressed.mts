// Writes every text file of the build a second and third time, compressed as small as it goes, for the server to hand
// out, and the service worker with the names of all files.

import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import type { Plugin } from 'vite';

export function compressed(web: string): Plugin {
  let folder = '';
  return {
    name: 'compressed',
    apply: 'build',
    configResolved: ({ root, build }) => void (folder = resolve(root, build.outDir)),
    closeBundle() {
      // Called after a failed build too, whose own complaint should be the one that is read.
      if (!existsSync(join(folder, 'assets'))) return;
      writeWorker(folder, readFileSync(join(web, 'offline/worker.js'), 'utf8'));
      for (const name of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
        if (!/\.(js|css|html|svg)$/.test(name)) continue;
        const file = join(folder, name);
        const content = readFileSync(file);
        writeFileSync(`${file}.br`, brotliCompressSync(content));
        writeFileSync(`${file}.gz`, gzipSync(content, { level: 9 }));
      }
    },
  };
}

/** The service worker with the names of all files of this build in it; another build is another worker. */
function writeWorker(folder: string, source: string): void {
  const assets = readdirSync(join(folder, 'assets')).map((name) => `/assets/${name}`);
  writeFileSync(join(folder, 'sw.js'), source.replace("['__FILES__']", JSON.stringify(assets)));
}
