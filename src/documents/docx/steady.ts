// Makes a package of the `docx` library the same every time: times come from the input, random names of relations and
// counters of the process are replaced by their order in the file.

import { strFromU8, strToU8, unzipSync } from 'fflate';
import { type ZipEntry, packageOrder, zip } from '../zip';

/** Relations of charts and links are named "rId" and 21 random letters. */
const RANDOM_NAME = /rId[A-Za-z0-9_-]{21}(?![A-Za-z0-9_-])/g;
/** Drawings are numbered by a counter of the process. */
const DRAWING_NUMBER = /(<wp:docPr id=")\d+(")/g;
/** So are watermarks, each in a header of its own. */
const WATERMARK = /("PowerPlusWaterMarkObject)[A-Za-z0-9_-]{21}"/g;
const CORE_TIME = /(<dcterms:(?:created|modified)[^>]*>)[^<]*/g;

/**
 * The parts of a package in order, steady. `madeAt` is ISO 8601; `change` may alter the main document's XML last (its
 * long contents are not searched for names).
 */
export function steadyParts(
  packed: Uint8Array,
  madeAt: string,
  change: (name: string, xml: string) => string | Uint8Array,
): ZipEntry[] {
  const parts = unzipSync(packed);
  const names = Object.keys(parts).sort(packageOrder);
  const renamed = newNames(names, parts);
  return names.map((name) => {
    const data = parts[name] ?? new Uint8Array();
    if (name.endsWith('.xlsx')) return { name, data: zip(steadyParts(data, madeAt, (_, xml) => xml)) };
    if (!/\.(xml|rels)$/.test(name)) return { name, data };
    const changed = change(name, steadyXml(name, strFromU8(data), renamed, madeAt));
    return { name, data: typeof changed === 'string' ? strToU8(changed) : changed };
  });
}

/** Random names in the order in which the relation parts list them. */
function newNames(names: readonly string[], parts: Record<string, Uint8Array>): Map<string, string> {
  const renamed = new Map<string, string>();
  for (const name of names.filter((each) => each.endsWith('.rels'))) {
    for (const [random] of strFromU8(parts[name] ?? new Uint8Array()).matchAll(RANDOM_NAME)) {
      if (!renamed.has(random)) renamed.set(random, `rIdPart${renamed.size + 1}`);
    }
  }
  return renamed;
}

function steadyXml(name: string, xml: string, renamed: Map<string, string>, madeAt: string): string {
  if (name === 'docProps/core.xml') {
    const time = new Date(madeAt).toISOString().replace(/\.\d+Z$/, 'Z');
    return xml.replace(CORE_TIME, (_, open: string) => `${open}${time}`);
  }
  let drawing = 0;
  return xml
    .replace(WATERMARK, (_, before: string) => `${before}1"`)
    .replace(RANDOM_NAME, (random) => renamed.get(random) ?? random)
    .replace(DRAWING_NUMBER, (_, before: string, after: string) => `${before}${(drawing += 1)}${after}`);
}
