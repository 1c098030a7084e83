// Reads comma- or semicolon-separated text (RFC 4180): lists of agencies and accounts come as such files, from Excel
// with semicolons and a byte order mark.

/**
 * Rows of fields. Quoted fields may hold separators, line breaks and doubled quotes; empty lines are skipped. The
 * separator is the one found first in the first line, outside quotes.
 * @throws Error with the line number of a quote that is not closed
 */
export function parseCsv(text: string): { line: number; fields: string[] }[] {
  const source = text.replace(/^\ufeff/, '');
  const separator = separatorOf(source);
  const rows: { line: number; fields: string[] }[] = [];
  let line = 1;
  let start = 1;
  let fields: string[] = [];
  let field = '';
  let quoted = false;

  const endRow = (): void => {
    fields.push(field);
    if (fields.some((one) => one !== '')) rows.push({ line: start, fields });
    fields = [];
    field = '';
    start = line;
  };
  for (let at = 0; at < source.length; at += 1) {
    const letter = source.charAt(at);
    if (letter === '\n') line += 1;
    if (quoted) {
      if (letter !== '"') field += letter;
      else if (source.charAt(at + 1) === '"') {
        field += '"';
        at += 1;
      } else quoted = false;
    } else if (letter === '"' && field === '') quoted = true;
    else if (letter === separator) {
      fields.push(field);
      field = '';
    } else if (letter === '\n') endRow();
    else if (letter !== '\r') field += letter;
  }
  if (quoted) throw new Error(`Line ${start}: a quote is not closed`);
  if (field !== '' || fields.length > 0) endRow();
  return rows;
}

/** Rows as records by the names of the first row. Fields beyond the names are dropped, missing ones are ''. */
export function csvRecords(text: string): { line: number; record: Record<string, string> }[] {
  const [head, ...rows] = parseCsv(text);
  const names = head?.fields.map((name) => name.trim()) ?? [];
  return rows.map(({ line, fields }) => ({
    line,
    record: Object.fromEntries(names.map((name, at) => [name, (fields[at] ?? '').trim()])),
  }));
}

function separatorOf(source: string): string {
  const firstLine = source.split('\n', 1)[0]?.replace(/"[^"]*"/g, '') ?? '';
  return /[,;\t]/.exec(firstLine)?.[0] ?? ',';
}
