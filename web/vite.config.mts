// Builds the browser app into dist/web, whose files the server hands out as they are: nothing inline, because the
// Content-Security-Policy allows no inline script or style, and one chunk per page, because lines in the mountains are slow.
import { defineConfig } from 'vite';

export default defineConfig({
  root: import.meta.dirname,
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  css: { lightningcss: { errorRecovery: true }, preprocessorOptions: { scss: { loadPaths: ['../node_modules'] } } },
  build: {
    outDir: '../dist/web',
    emptyOutDir: true,
    target: 'es2022',
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    reportCompressedSize: true,
  },
  server: { proxy: { '/api': process.env['API'] ?? 'http://127.0.0.1:3000' } },
});
