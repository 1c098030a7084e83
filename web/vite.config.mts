// Builds the browser app into dist/web, whose files the server hands out as they are: nothing inline, because the
// Content-Security-Policy allows no inline script or style, and one chunk per page, because lines in the mountains are slow.
import { defineConfig } from 'vite';
import { compressed } from './bundling/compressed.mts';
import { openingPages } from './bundling/opening-pages.mts';
import { withoutUnusedStyles } from './bundling/unused-styles.mts';

/** What every page needs comes in one piece: each further request costs its headers. */
const BASE =
  /node_modules\/preact|preload-helper|web\/(main|app)\.|web\/api\/(client|opening|report)\.|web\/session\/(session|sign-out)\.|web\/ui\/(field|notice|problem|secret|text-area|use-load|wait)\.|web\/words\/now\.|web\/form\/(drafts|device-store)\.|web\/shell\/(page|lazy|shell|navigation)\./;
/** What a text of the report needs to be typed in. */
const FORM =
  /web\/form\/(form|part-page|parts|use-report|whole-template|open-editor|editor|kept-form|text-fields)\.|core\/check\/missing\./;
/** What most other pages share. */
const COMMON =
  /web\/ui\/(tag|text-field|error-summary|dialog|use-errors)\.|web\/api\/period\.|web\/words\/|web\/form\/part-progress\.|src\/core\/(dates|answers|content|template\/template)\./;

export default defineConfig({
  root: import.meta.dirname,
  plugins: [
    withoutUnusedStyles(import.meta.dirname),
    openingPages({
      'form.html': { modules: ['web/form/form.tsx'] },
      'figures.html': {
        query: '?with=figures',
        modules: ['web/form/form.tsx', 'web/form/figure-fields.tsx', 'rest-of-style.css'],
      },
    }),
    compressed(import.meta.dirname),
  ],
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
          groups: [
            { name: 'base', test: BASE, priority: 3 },
            { name: 'form', test: FORM, priority: 2 },
            { name: 'common', test: COMMON, priority: 1 },
          ],
        },
      },
    },
  },
  server: { proxy: { '/api': process.env['API'] ?? 'http://127.0.0.1:3000' } },
});
