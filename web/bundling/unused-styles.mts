// Leaves out of the style sheets what govuk-frontend brings for classes that no page of ours has: half of its weight.

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'vite';

/** govuk-frontend writes each colour twice: as a custom property nobody here changes, and after it plain. */
const OWN_COLOUR = /var\(--govuk-[\w-]+,\s*(#\w+)\)/g;

/** Runs between the Sass compiler and Vite's own naming by content, so that a name still stands for what is inside. */
export function withoutUnusedStyles(sources: string): Plugin {
  return {
    name: 'without-unused-styles',
    apply: 'build',
    transform(code, id) {
      if (!id.endsWith('.scss')) return null;
      const known = namesIn(sources);
      const plain = code.replace(/\/\*[\s\S]*?\*\//g, '').replace(OWN_COLOUR, '$1');
      return { code: prune(plain, known), map: null };
    },
  };
}

function namesIn(folder: string): Set<string> {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) =>
    /\.(tsx?|html)$/.test(name),
  );
  return new Set(files.flatMap((name) => readFileSync(join(folder, name), 'utf8').match(/govuk-[\w-]+/g) ?? []));
}

/** `css` without the rules, and without the selectors of a rule, that name a govuk class outside `known`. */
function prune(css: string, known: ReadonlySet<string>): string {
  let out = '';
  for (let at = 0; at < css.length;) {
    const open = css.indexOf('{', at);
    const semicolon = css.indexOf(';', at);
    if (open < 0) return out + css.slice(at);
    if (semicolon >= 0 && semicolon < open) {
      // A statement without a block: @charset, @import.
      out += css.slice(at, semicolon + 1);
      at = semicolon + 1;
      continue;
    }
    const close = endOfBlock(css, open);
    const head = css.slice(at, open).trim();
    const body = css.slice(open + 1, close);
    out += rule(head, body, known);
    at = close + 1;
  }
  return out;
}

function rule(head: string, body: string, known: ReadonlySet<string>): string {
  if (head.startsWith('@')) {
    const inside = /^@(media|supports|layer|container)/.test(head) ? prune(body, known) : body;
    return inside.trim() === '' ? '' : `${head}{${inside}}\n`;
  }
  const kept = selectorsOf(head).filter((selector) =>
    (selector.replace(/:not\([^)]*\)/g, '').match(/\.govuk-[\w-]+/g) ?? []).every((name) => known.has(name.slice(1))),
  );
  return kept.length === 0 || body.trim() === '' ? '' : `${kept.join(',')}{${body}}\n`;
}

/** Splits at commas that are not inside brackets: ":is(a, b)". */
const selectorsOf = (head: string): string[] => head.split(/,(?![^()]*\))/);

function endOfBlock(css: string, open: number): number {
  let depth = 0;
  for (let at = open; at < css.length; at += 1) {
    if (css[at] === '{') depth += 1;
    if (css[at] === '}' && (depth -= 1) === 0) return at;
  }
  return css.length;
}
