// Reads one template file: YAML to a Template, or a refusal that names the line and the reason.

import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { isMap, isNode, LineCounter, parseDocument, type Document } from 'yaml';
import { parseTemplate } from '../core/template/parse';
import type { Misfit, Path } from '../core/template/reader';
import type { Template } from '../core/template/template';
import { Refusal } from '../refusal';

/** More lines than these help nobody. */
const MAX_REASONS = 10;

export interface TemplateFile {
  /** As printed in refusals: "templates/bdhvs-2026.yaml". */
  name: string;
  template: Template;
  source: string;
  /** Of the source: a published file is frozen. */
  sha256: string;
  /** A refusal that names the lines of these misfits. */
  refuse: (misfits: readonly Misfit[]) => Refusal;
}

/** @throws Refusal naming the file, the line and what is wrong there */
export function readTemplateFile(name: string, source: string): TemplateFile {
  const lines = new LineCounter();
  const document = parseDocument(source, { lineCounter: lines, prettyErrors: false });
  const broken = document.errors[0];
  if (broken) {
    const line = lines.linePos(broken.pos[0]).line;
    throw new Refusal(`Đề cương ${name}, dòng ${line}: không đọc được YAML (${broken.message}).`);
  }
  const refuse = (misfits: readonly Misfit[]): Refusal => {
    const reasons = misfits
      .map(({ path, reason }) => ({ line: lineOf(document, lines, path), reason }))
      .sort((a, b) => a.line - b.line)
      .map(({ line, reason }) => `dòng ${line}: ${reason}`);
    const more = reasons.length > MAX_REASONS ? `; và ${reasons.length - MAX_REASONS} chỗ khác` : '';
    return new Refusal(`Đề cương ${name}, ${reasons.slice(0, MAX_REASONS).join('; ')}${more}.`);
  };
  const { template, misfits } = parseTemplate(document.toJS({ maxAliasCount: 100 }));
  if (!template) throw refuse(misfits);
  return { name, template, source, sha256: createHash('sha256').update(source).digest('hex'), refuse };
}

/** Every `*.yaml` of a folder. @throws Refusal also when two files are the same version of one template */
export function readTemplateFolder(folder: string): TemplateFile[] {
  const names = readdirSync(folder).filter((name) => /\.ya?ml$/.test(name));
  const files = names.sort().map((name) => {
    return readTemplateFile(`${basename(folder)}/${name}`, readFileSync(join(folder, name), 'utf8'));
  });
  for (const [at, { name, template }] of files.entries()) {
    const same = files.slice(0, at).find((one) => sameVersion(one.template, template));
    if (same)
      throw new Refusal(`Hai tệp ${same.name} và ${name} cùng là bản ${template.version} của ${template.code}.`);
  }
  return files;
}

function sameVersion(a: Template, b: Template): boolean {
  return a.code === b.code && a.version === b.version;
}

/** The line of a path's key, or of the nearest part above that the file has. */
function lineOf(document: Document, lines: LineCounter, path: Path): number {
  for (let length = path.length; length > 0; length -= 1) {
    const parent: unknown = length > 1 ? document.getIn(path.slice(0, length - 1), true) : document.contents;
    const last = path[length - 1];
    const key = isMap(parent) ? parent.items.find((pair) => String(pair.key) === String(last))?.key : undefined;
    const node: unknown = key ?? document.getIn(path.slice(0, length), true);
    if (isNode(node) && node.range) return lines.linePos(node.range[0]).line;
  }
  return 1;
}
