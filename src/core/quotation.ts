// Quoting an agency in the city's text: its words with its name, on lines of their own, nothing around them touched.

export interface Quoted {
  text: string;
  /** Where the quotation begins and ends in `text`. */
  from: number;
  to: number;
}

/** "Ủy ban nhân dân xã Trà My: “…”"; several lines stand under the name as they are, so that bullets stay bullets. */
export function quotation(source: string, words: string): string {
  const said = words.trim();
  return said.includes('\n') || said.startsWith('- ') ? `${source} báo cáo:\n${said}` : `${source}: “${said}”`;
}

/** The text with the quotation after the line in which `at` stands; `at` counts UTF-16 units, as a text box does. */
export function quote(text: string, at: number, source: string, words: string): Quoted {
  const lineEnd = text.indexOf('\n', Math.min(Math.max(at, 0), text.length));
  const cut = lineEnd < 0 ? text.length : lineEnd;
  const before = text.slice(0, cut);
  const from = before === '' || before.endsWith('\n') ? before.length : before.length + 1;
  const said = quotation(source, words);
  return {
    text: `${before.padEnd(from, '\n')}${said}${text.slice(cut)}`,
    from,
    to: from + said.length,
  };
}
