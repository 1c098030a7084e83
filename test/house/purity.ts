// Finds what would make the core depend on the moment, the machine or chance. Imports are dependency-cruiser's to find;
// this looks for the globals.

import ts from 'typescript';

const GLOBALS = new Set([
  ...['process', 'console', 'globalThis', 'window', 'document', 'localStorage', 'indexedDB', 'fetch', 'crypto'],
  ...['performance', 'setTimeout', 'setInterval', 'setImmediate', 'queueMicrotask', 'require', 'Buffer', '__dirname'],
]);
/** Depend on the language set on the machine. */
const LOCAL = /^(toLocale(Date|Time)?String|localeCompare)$/;
/** The same, unless the language is given. */
const CASED = /^toLocale(Upper|Lower)Case$/;
/** Depend on the time zone set on the machine. */
const ZONED = /^(get|set)(FullYear|Month|Date|Day|Hours|Minutes|Seconds|TimezoneOffset)$|^(toDateString|toTimeString)$/;

/** "line 3: Date.now" for every impure use in a TypeScript source. */
export function impurities(source: string): string[] {
  const file = ts.createSourceFile('core.ts', source, ts.ScriptTarget.Latest, true);
  const found: string[] = [];
  const report = (node: ts.Node): void => {
    const { line } = file.getLineAndCharacterOfPosition(node.getStart(file));
    found.push(`line ${line + 1}: ${node.getText(file).slice(0, 60)}`);
  };
  const visit = (node: ts.Node): void => {
    if (isImpure(node)) report(node);
    ts.forEachChild(node, visit);
  };
  visit(file);
  return found;
}

function isImpure(node: ts.Node): boolean {
  if (ts.isPropertyAccessExpression(node)) {
    const name = node.name.text;
    if (CASED.test(name)) return !(ts.isCallExpression(node.parent) && node.parent.arguments.length > 0);
    return /^(Date\.now|Math\.random)$/.test(node.getText()) || LOCAL.test(name) || ZONED.test(name);
  }
  if (ts.isNewExpression(node) || ts.isCallExpression(node)) {
    const isDate = ts.isIdentifier(node.expression) && node.expression.text === 'Date';
    return isDate && !node.arguments?.length;
  }
  return ts.isIdentifier(node) && GLOBALS.has(node.text) && isValue(node);
}

/** A name used as a value, not the name of a property, parameter, type or label of the file's own. */
function isValue(node: ts.Identifier): boolean {
  const { parent } = node;
  if (ts.isPropertyAccessExpression(parent)) return parent.expression === node;
  if (ts.isCallExpression(parent) || ts.isNewExpression(parent)) return true;
  return ts.isTypeOfExpression(parent) || ts.isElementAccessExpression(parent);
}
