// The project's own files, and what no file of it may be or hold. Text rules, without parsing.

import { readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';

export const PROJECT = resolve(__dirname, '../..');

const NOT_OURS = new Set(['node_modules', 'dist', '.git', 'data', 'data-demo', '.tmp', 'coverage', 'test-results']);

/** Paths of all files from the project's folder, without what is installed, built or run. */
export function files(below = ''): string[] {
  return readdirSync(join(PROJECT, below), { withFileTypes: true }).flatMap((entry) => {
    const path = below ? `${below}/${entry.name}` : entry.name;
    if (NOT_OURS.has(path) || entry.name === 'node_modules') return [];
    return entry.isDirectory() ? files(path) : [path];
  });
}

export const isCode = (path: string): boolean => /\.(ts|tsx|mjs|cjs|js|css|scss)$/.test(path);
export const isText = (path: string): boolean => !/\.(png|jpg|pdf|docx|xlsx|ico|woff2)$/.test(path);

const LONGEST = 250;
const VAGUE = /(^|[/.-])(index|utils?|helpers?|common|base|managers?|misc|shared)([.-][a-z.-]*)?\.(ts|tsx)$/i;

/** What is wrong with a file's name, or nothing. */
export function nameFaults(path: string): string[] {
  const faults: string[] = [];
  if (isCode(path) && VAGUE.test(path)) faults.push('a name that says nothing, or a barrel');
  if (/\.spec\.tsx?$/.test(path)) faults.push('tests are named *.test.ts, or no step runs them');
  if (isCode(path) && !/^[a-z0-9./_-]+$/.test(path)) faults.push('names are lower case');
  return faults;
}

/** What is wrong with a file's text, or nothing. */
export function textFaults(path: string, text: string): string[] {
  const faults: string[] = [];
  if (isCode(path)) {
    const lines = text.replace(/\n$/, '').split('\n').length;
    if (lines > LONGEST) faults.push(`${lines} lines`);
    if (/^(src|test|web|bench|scripts)\//.test(path) && !/^(#!.*\n)?(\/\/|\/\*)/.test(text)) {
      faults.push('does not open with why it exists');
    }
    if (/\bforwardRef\s*\(/.test(text)) faults.push('forwardRef');
    if (/\b(it|test|describe)\.only\s*\(/.test(text)) faults.push('.only');
  }
  for (const [fault, pattern] of FOREIGN) {
    const found = pattern.exec(text)?.[0];
    // CI names the folder of the ISO schemas where they lie, because they may not be copied into the project.
    const schemas = path === '.ci/run' && !pattern.test(text.replaceAll(SCHEMAS, ''));
    if (found && !schemas) faults.push(`${fault}: ${found}`);
  }
  return faults;
}

const SCHEMAS = `../${'shared'}/data/ooxml-schemas`;

/** Text that belongs to one machine or to the making of the project, not to the project. */
const FOREIGN: [string, RegExp][] = [
  ['a path of one machine', /(^|[\s'"`(=:])(\/work\/|\/root\/|\/home\/[a-z]|\/Users\/[a-z]|[A-Z]:\\Users)/m],
  ['a folder that is not shipped', /\.\.\/shared\b|\/\.library\b/],
  ['the host of a package registry', /registry\.(npmjs\.org|yarnpkg\.com|npmmirror\.com)|\bnpm\.pkg\.github\b/],
  ['an address npm resolved', /"resolved"\s*:\s*"http/],
];
