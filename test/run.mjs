// `npm test`: everything, step by step, and one total as the last line. `node test/run.mjs unit api` runs only the
// steps named. A step that is no test suite (format, lint, types, build) counts as one test.

import { spawn, spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { installIfStale } from '../scripts/install.mjs';

const project = dirname(dirname(fileURLToPath(import.meta.url)));
const scratch = join(project, '.tmp', `run-${process.pid}`);
const chosen = process.argv.slice(2);

const bin = (path) => [process.execPath, join(project, 'node_modules', path)];
const jest = (name, ...more) => ({
  name,
  command: [
    ...bin('jest/bin/jest.js'),
    '--selectProjects',
    name,
    '--json',
    `--outputFile=${join(scratch, name)}`,
    '--forceExit', // a handle left open fails nobody, and must not hold the run for ever
    ...more,
  ],
  count: () => countJest(join(scratch, name)),
});

/** For two cores, the longest first, so that both end at about the same time. */
const BESIDE_EACH_OTHER = [
  { name: 'build', command: [process.execPath, join(project, 'scripts/build.mjs')] },
  { name: 'lint', command: [...bin('eslint/bin/eslint.js'), '.'] },
  {
    name: 'browser',
    command: [...bin('@playwright/test/cli.js'), 'test', '--config', 'test/browser', '--reporter', 'list,json'],
    env: { PLAYWRIGHT_JSON_OUTPUT_NAME: join(scratch, 'browser'), TMPDIR: join(project, '.tmp') },
    count: () => countPlaywright(join(scratch, 'browser')),
    built: true,
  },
  // Whole processes that start, are killed and start again: it waits more than it computes.
  { ...jest('start', '--runInBand'), built: true },
  jest('documents', '--runInBand'),
  jest('unit', '--runInBand'),
  { name: 'types', command: [...bin('typescript/bin/tsc'), '--noEmit', '-p', 'tsconfig.json'] },
  { name: 'web types', command: [...bin('typescript/bin/tsc'), '--noEmit', '-p', 'web'] },
  { name: 'web test types', command: [...bin('typescript/bin/tsc'), '--noEmit', '-p', 'test/web'] },
  { name: 'format', command: [...bin('prettier/bin/prettier.cjs'), '--check', '--log-level', 'warn', '.'] },
];
/** Fills both cores by itself. */
const API = jest('api', '--maxWorkers=2');

const LACKING = {
  soffice: 'LibreOffice (soffice): documents are not opened by a second program',
  pdftoppm: 'poppler (pdftoppm): rendered pages are not looked at',
  xmllint: 'libxml2 (xmllint): documents are not checked against the ISO/IEC 29500 schemas',
};

function countJest(file) {
  const { numPassedTests, numFailedTests, numPendingTests, numTodoTests, testResults } = readJson(file);
  // A file that could not even be loaded has no failed test to count.
  const broken = testResults.filter((result) => result.status === 'failed' && result.assertionResults.length === 0);
  return {
    passed: numPassedTests,
    failed: numFailedTests + broken.length,
    skipped: numPendingTests + numTodoTests,
  };
}

function countPlaywright(file) {
  const { expected, unexpected, flaky, skipped } = readJson(file).stats;
  return { passed: expected + flaky, failed: unexpected, skipped };
}

const readJson = (file) => JSON.parse(readFileSync(file, 'utf8'));

const total = { passed: 0, failed: 0, skipped: 0 };

async function run(step) {
  const since = Date.now();
  const { code, said } = await execute(step);
  const counted = count(step, code);
  for (const key of Object.keys(total)) total[key] += counted[key];
  const { passed, failed, skipped } = counted;
  if (failed > 0) console.log(said.trim());
  const seconds = ((Date.now() - since) / 1000).toFixed(1);
  const figures = step.count ? `: ${passed} passed, ${failed} failed${skipped ? `, ${skipped} skipped` : ''}` : '';
  console.log(`${failed > 0 ? '✗' : '✓'} ${step.name}${figures} (${seconds} s)`);
}

function count(step, code) {
  const one = { passed: code === 0 ? 1 : 0, failed: code === 0 ? 0 : 1, skipped: 0 };
  if (!step.count) return one;
  try {
    const counted = step.count();
    // A suite that counts no failure and yet ends badly has failed.
    return counted.failed === 0 && code !== 0 ? { ...counted, failed: 1 } : counted;
  } catch {
    return { passed: 0, failed: 1, skipped: 0 };
  }
}

function execute({ command: [file, ...args], env = {} }) {
  return new Promise((resolve) => {
    const child = spawn(file, args, {
      cwd: project,
      env: { ...process.env, ...env },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let said = '';
    child.stderr.on('data', (part) => (said += part));
    child.stdout.on('data', (part) => {
      // Jest's --json prints its whole result to stdout as well.
      if (!args.includes('--json')) said += part;
    });
    child.on('close', (code) => resolve({ code, said }));
  });
}

const isChosen = ({ name }) => chosen.length === 0 || chosen.includes(name);

/** Two lanes take from one queue. What runs the built program waits for the build. */
async function besideEachOther(steps) {
  const queue = steps.filter(isChosen);
  let build = Promise.resolve();
  const lane = async () => {
    for (let step = queue.shift(); step; step = queue.shift()) {
      if (step.built) await build;
      const running = run(step);
      if (step.name === 'build') build = running;
      await running;
    }
  };
  await Promise.all([lane(), lane()]);
}

await installIfStale(project, { tests: true });
mkdirSync(scratch, { recursive: true });
try {
  for (const [program, meaning] of Object.entries(LACKING)) {
    if (spawnSync('which', [program]).status !== 0) console.log(`This machine lacks ${meaning}.`);
  }
  const server = process.env.TEST_DATABASE_URL;
  console.log(
    server ? 'Database: the server of TEST_DATABASE_URL.' : 'Database: embedded; no second server was named.',
  );
  await besideEachOther(BESIDE_EACH_OTHER);
  if (isChosen(API)) await run(API);
} finally {
  rmSync(scratch, { recursive: true, force: true });
}
const skipped = total.skipped > 0 ? `, ${total.skipped} skipped` : '';
console.log(`${total.passed} passed, ${total.failed} failed${skipped}`);
process.exitCode = total.failed === 0 && total.passed > 0 ? 0 : 1;
