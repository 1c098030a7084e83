// Text and marks as WordprocessingML. Long annexes are written as text here rather than as objects of the `docx`
// library, which needs several megabytes for each agency (docs/decisions/documents.md).

import { escapeXml } from '../xml-text';

/** The text of a run; line ends become breaks, tabs become tab marks. */
export function runText(text: string): string {
  return escapeXml(text)
    .split('\n')
    .map((part) =>
      part
        .split('\t')
        .map((piece) => (piece === '' ? '' : `<w:t xml:space="preserve">${piece}</w:t>`))
        .join('<w:tab/>'),
    )
    .join('<w:br/>');
}

/** Hands out numbers and names of bookmarks, so that they are the same for the same document. */
export class Bookmarks {
  private readonly names = new Set<string>();
  private next = 1;

  /** Marks around nothing at the start of a place; a second place of the same name gets none. */
  mark(name: string): string {
    const known = bookmarkName(name);
    if (this.names.has(known)) return '';
    this.names.add(known);
    const id = this.next++;
    return `<w:bookmarkStart w:id="${id}" w:name="${known}"/><w:bookmarkEnd w:id="${id}"/>`;
  }
}

/** A bookmark's name: ASCII letters, digits and _, at most 40 characters, from any code. */
export function bookmarkName(name: string): string {
  return `_${name.replace(/[^A-Za-z0-9]/g, '_')}`.slice(0, 40);
}
