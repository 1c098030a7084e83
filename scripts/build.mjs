// Builds dist/ from the sources: the server with `nest build`, the browser application with `vite build`. A stamp of
// the sources' content beside each part says whether it is stale; it is written last, so a killed build is made again.
// `node scripts/build.mjs` builds; `--no-web` leaves the browser application out.

import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { run } from './run.mjs';

export const SERVER = {
  stamp: 'dist/server.stamp',
  makes: ['dist/src', 'dist/migrations'],
  from: ['src', 'migrations', 'tsconfig.json', 'tsconfig.build.json', 'nest-cli.json', 'package-lock.json'],
  exists: () => true,
  tool: ['node_modules/@nestjs/cli/bin/nest.js', 'build'],
  complaint: 'Không dựng được phần máy chủ:',
};

const PARTS = [
  SERVER,
  {
    stamp: 'dist/web.stamp',
    makes: ['dist/web'],
    from: ['web', 'src/core', 'package-lock.json'],
    exists: (project) => existsSync(join(project, 'web/index.html')),
    tool: ['node_modules/vite/bin/vite.js', 'build', 'web', '--logLevel', 'warn'],
    complaint: 'Không dựng được phần giao diện:',
  },
];

export async function buildIfStale(project, parts = PARTS) {
  const stale = parts.filter((part) => part.exists(project) && !isFresh(project, part));
  if (stale.length > 0) console.log('Đang dựng chương trình…');
  await Promise.all(stale.map((part) => build(project, part)));
}

function isFresh(project, part) {
  const stamp = join(project, part.stamp);
  return existsSync(stamp) && readFileSync(stamp, 'utf8') === contentOf(project, part.from);
}

async function build(project, part) {
  const content = contentOf(project, part.from);
  for (const path of [part.stamp, ...part.makes]) rmSync(join(project, path), { recursive: true, force: true });
  await run(process.execPath, part.tool, project, part.complaint);
  mkdirSync(join(project, dirname(part.stamp)), { recursive: true });
  writeFileSync(join(project, part.stamp), content);
}

function contentOf(project, paths) {
  const hash = createHash('sha256').update(process.versions.node.split('.')[0]);
  for (const path of paths.flatMap((path) => filesOf(join(project, path)))) {
    hash
      .update(`${path.slice(project.length)}\0`)
      .update(readFileSync(path))
      .update('\0');
  }
  return hash.digest('hex');
}

function filesOf(path) {
  if (!existsSync(path)) return [];
  if (!statSync(path).isDirectory()) return [path];
  return readdirSync(path)
    .filter((name) => name !== 'node_modules')
    .sort()
    .flatMap((name) => filesOf(join(path, name)));
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const project = dirname(dirname(fileURLToPath(import.meta.url)));
  const parts = process.argv.includes('--no-web') ? [SERVER] : PARTS;
  await buildIfStale(project, parts).catch((error) => {
    console.error(error.message);
    process.exitCode = 1;
  });
}
