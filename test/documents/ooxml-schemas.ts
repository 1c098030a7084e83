// Validation of every part of a package against the schemas of ISO/IEC 29500-4 (transitional) with xmllint. The schemas
// lie outside the project: .ci/run names their folder in OOXML_SCHEMAS; without it the checks say what they skip.

import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';

const SCHEMAS: [part: RegExp, schema: string][] = [
  [
    /^word\/(document|styles|settings|numbering|footnotes|endnotes|fontTable|comments|header\d*|footer\d*)\.xml$/,
    'wml',
  ],
  [/^(word|xl)\/theme\/.*\.xml$/, 'dml-main'],
  [/^word\/charts\/chart\d+\.xml$/, 'dml-chart'],
  [/^xl\/(workbook|styles|sharedStrings|worksheets\/[^/]+)\.xml$/, 'sml'],
  [/^docProps\/app\.xml$/, 'shared-documentPropertiesExtended'],
  [/^docProps\/custom\.xml$/, 'shared-documentPropertiesCustom'],
];

/** The folder of the schemas, or why there is no validation. */
export function schemaFolder(): { folder: string } | { skipped: string } {
  const base = process.env.OOXML_SCHEMAS;
  if (!base) return { skipped: 'OOXML_SCHEMAS is not set: parts are not validated against ISO/IEC 29500-4' };
  const folder = join(base, 'ISO-IEC29500-4_2016');
  if (!existsSync(join(folder, 'wml.xsd'))) return { skipped: `${folder} holds no wml.xsd: parts are not validated` };
  if (spawnSync('xmllint', ['--version']).error)
    return { skipped: 'xmllint is not installed: parts are not validated' };
  return { folder };
}

export interface Validation {
  /** Parts with a schema, all valid when `failures` is empty. */
  validated: string[];
  /** Parts of the packaging layer, for which ISO/IEC 29500-4 has no schema. */
  without: string[];
  failures: string[];
}

/** Validates a DOCX or XLSX and the workbooks embedded in it. */
export function validatePackage(file: Uint8Array, folder: string, prefix = ''): Validation {
  const result: Validation = { validated: [], without: [], failures: [] };
  const parts = unzipSync(file);
  const work = mkdtempSync(join(tmpdir(), 'ooxml-'));
  try {
    for (const [name, data] of Object.entries(parts)) {
      if (name.endsWith('.xlsx')) merge(result, validatePackage(data, folder, `${prefix}${name}!`));
      if (!name.endsWith('.xml')) continue;
      const schema = SCHEMAS.find(([part]) => part.test(name))?.[1];
      if (!schema) {
        result.without.push(prefix + name);
        continue;
      }
      const path = join(work, 'part.xml');
      writeFileSync(path, withoutIgnorable(strFromU8(data)));
      const lint = spawnSync(
        'xmllint',
        ['--nonet', '--huge', '--noout', '--schema', join(folder, `${schema}.xsd`), path],
        {
          encoding: 'utf8',
        },
      );
      if (lint.status === 0) result.validated.push(prefix + name);
      else result.failures.push(`${prefix}${name}: ${lint.stderr.split('\n').slice(0, 3).join(' | ')}`);
    }
  } finally {
    rmSync(work, { recursive: true });
  }
  return result;
}

function merge(into: Validation, other: Validation): void {
  into.validated.push(...other.validated);
  into.without.push(...other.without);
  into.failures.push(...other.failures);
}

/** The part as a reader sees it that knows no extension: what mc:Ignorable names is taken out. */
function withoutIgnorable(xml: string): string {
  const prefixes = /mc:Ignorable="([^"]*)"/.exec(xml)?.[1]?.split(/\s+/).filter(Boolean) ?? [];
  const names = prefixes.join('|');
  const stripped = xml
    .replace(/\s+mc:Ignorable="[^"]*"/, '')
    .replace(/<mc:AlternateContent[\s\S]*?<mc:Fallback>([\s\S]*?)<\/mc:Fallback><\/mc:AlternateContent>/g, '$1');
  if (names === '') return stripped;
  return stripped
    .replace(new RegExp(`<(${names}):([A-Za-z0-9]+)(?:\\s[^>]*)?/>`, 'g'), '')
    .replace(new RegExp(`<((?:${names}):[A-Za-z0-9]+)(?:\\s[^>]*)?>[\\s\\S]*?</\\1>`, 'g'), '')
    .replace(new RegExp(`\\s(?:${names}):[A-Za-z0-9]+="[^"]*"`, 'g'), '');
}
