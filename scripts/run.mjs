// Runs a tool quietly and tells what it said only when it failed. Used by install and build.

import { spawn } from 'node:child_process';

/**
 * @param {string} command
 * @param {string[]} args
 * @param {string} cwd
 * @param {string} complaint what to say before the tool's own words when it fails
 */
export function run(command, args, cwd, complaint) {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, { cwd, stdio: ['ignore', 'pipe', 'pipe'] });
    let said = '';
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (part) => (said += part));
    const stop = (signal) => child.kill(signal);
    process.once('SIGINT', stop).once('SIGTERM', stop);
    child.on('error', (error) => reject(new Error(`${complaint}\n${error.message}`)));
    child.on('close', (code) => {
      process.off('SIGINT', stop).off('SIGTERM', stop);
      if (code === 0) resolve(said);
      else reject(new Error(`${complaint}\n${said.trim()}`));
    });
  });
}
