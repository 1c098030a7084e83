// The same page under further names, each asking at once for the code of one kind of address: with the page alone a
// browser learns of a chunk only from the chunk before it, and on a slow line each such step costs half a second.

import type { Plugin, Rolldown } from 'vite';

type Bundle = Rolldown.OutputBundle;
type Chunk = Rolldown.OutputChunk;

/** What every page asks for at once (web/index.html). */
const OPENING = '"/api/v1/opening';

interface OpeningPage {
  /** Added to the address of the opening answer: "?with=figures". */
  query?: string;
  /** Endings of their paths, or "name.css". */
  modules: readonly string[];
}

/** @param pages file name → the modules whose chunks and styles it asks for */
export function openingPages(pages: Record<string, OpeningPage>): Plugin {
  return {
    name: 'opening-pages',
    apply: 'build',
    enforce: 'post',
    generateBundle: {
      order: 'post',
      handler(_, bundle) {
        const page = bundle['index.html'];
        if (page?.type !== 'asset') throw new Error('index.html was not built');
        const html = String(page.source);
        for (const [fileName, { modules, query = '' }] of Object.entries(pages)) {
          const chunks = modules.flatMap((module) => filesOf(bundle, module));
          const tags = [...new Set(chunks)].filter((name) => !html.includes(name)).map(tagOf);
          this.emitFile({
            type: 'asset',
            fileName,
            source: html.replace(OPENING, OPENING + query).replace('</head>', `${tags.join('')}</head>`),
          });
        }
      },
    },
  };
}

function filesOf(bundle: Bundle, module: string): string[] {
  // Of a chunk that holds nothing but styles Vite leaves only those, under the chunk's name.
  if (module.endsWith('.css'))
    return Object.keys(bundle).filter((name) => name.startsWith(`assets/${module.slice(0, -4)}-`));
  const chunk = Object.values(bundle).find(
    (one): one is Chunk => one.type === 'chunk' && Object.keys(one.modules).some((id) => id.endsWith(module)),
  );
  if (!chunk) throw new Error(`no chunk has ${module}`);
  return withImports(bundle, chunk);
}

/** Its file, those it imports, and their styles. */
function withImports(bundle: Bundle, { fileName, imports, viteMetadata }: Chunk): string[] {
  const deeper = imports.flatMap((name) => {
    const chunk = bundle[name];
    return chunk?.type === 'chunk' ? withImports(bundle, chunk) : [];
  });
  return [fileName, ...(viteMetadata?.importedCss ?? []), ...deeper];
}

const tagOf = (file: string): string =>
  file.endsWith('.css')
    ? `<link rel="stylesheet" crossorigin href="/${file}">`
    : `<link rel="modulepreload" crossorigin href="/${file}">`;
