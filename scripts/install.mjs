// Installs the packages of package-lock.json when those in node_modules are not exactly them. No install scripts run.
// What `npm start` needs (the build included) are `dependencies`; `devDependencies`, half of it all, are for tests.

import { existsSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { run } from './run.mjs';

/** What npm itself writes down, at the very end, about the tree it has installed. */
const INSTALLED = 'node_modules/.package-lock.json';

/** @param {{ tests: boolean }} wanted whether the tests' tools are wanted too */
export async function installIfStale(project, { tests }) {
  if (isInstalled(project, tests)) return;
  console.log('Đang cài các thư viện (lần đầu mất khoảng một phút)…');
  const npm = process.env.npm_execpath ?? '';
  const [command, first] = basename(npm) === 'npm-cli.js' ? [process.execPath, [npm]] : ['npm', []];
  await run(
    command,
    [
      ...first,
      'ci',
      '--ignore-scripts',
      '--no-audit',
      '--no-fund',
      '--loglevel=error',
      ...(tests ? [] : ['--omit=dev']),
    ],
    project,
    'Không cài được các thư viện; máy cần vào được kho npm. npm trả lời:',
  );
}

/** True when every package of the lock file is there in its version; optional ones may be missing. */
export function isInstalled(project, tests) {
  const installed = packages(join(project, INSTALLED));
  const wanted = packages(join(project, 'package-lock.json'));
  if (!installed || !wanted) return false;
  return Object.entries(wanted).every(([path, { version, optional, dev, devOptional }]) => {
    if (path === '' || (!tests && (dev || devOptional))) return true;
    const there = installed[path];
    return there ? there.version === version : optional === true;
  });
}

function packages(file) {
  if (!existsSync(file)) return null;
  try {
    return JSON.parse(readFileSync(file, 'utf8')).packages;
  } catch {
    return null;
  }
}
