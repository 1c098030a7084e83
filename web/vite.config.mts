// Builds the browser app into dist/web, whose files the server hands out as they are: nothing inline, because the
// Content-Security-Policy allows no inline script or style, and one chunk per page, because lines in the mountains are slow.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { defineConfig, type Plugin } from 'vite';

/** Writes every text file a second and third time, compressed as small as it goes, for the server to hand out. */
function compressed(): Plugin {
  let folder = '';
  return {
    name: 'compressed',
    apply: 'build',
    configResolved: ({ root, build }) => void (folder = resolve(root, build.outDir)),
    closeBundle() {
      writeWorker(folder);
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
function writeWorker(folder: string): void {
  const assets = readdirSync(join(folder, 'assets')).map((name) => `/assets/${name}`);
  const source = readFileSync(join(import.meta.dirname, 'offline/worker.js'), 'utf8');
  writeFileSync(join(folder, 'sw.js'), source.replace("['__FILES__']", JSON.stringify(assets)));
}

const BASE =
  /node_modules\/preact|web\/api\/(client|period|report|session)|web\/ui\/(notice|problem|wait|use-load|error-summary|text-field|text-area|secret|tag)\.|web\/words|web\/shell\/page|src\/core\/(dates|content|answers|text\/normalise|template\/template)\./;

export default defineConfig({
  root: import.meta.dirname,
  plugins: [compressed()],
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  css: { lightningcss: { errorRecovery: true }, preprocessorOptions: { scss: { loadPaths: ['../node_modules'] } } },
  build: {
    outDir: '../dist/web',
    emptyOutDir: true,
    target: 'es2022',
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    reportCompressedSize: false,
    rolldownOptions: {
      output: {
        codeSplitting: {
          // What nearly every page needs comes in one piece: on a slow line each further request costs its headers.
          groups: [{ name: 'base', test: BASE }],
        },
      },
    },
  },
  server: { proxy: { '/api': process.env['API'] ?? 'http://127.0.0.1:3000' } },
});
