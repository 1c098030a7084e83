// The workbook as a package of parts (ISO/IEC 29500-1, 12): sheets are written and packed one by one, so that the cells
// of only one are in memory. The same contents give the same bytes.

import { normaliseText } from '../../core/text/normalise';
import { escapeXml } from '../xml-text';
import { type PackedEntry, packBeside, packEntry, packageOrder, zip } from '../zip';
import { CellStyles } from './cell-style';
import { Sheet, type SheetFrame } from './sheet';
import { type CellStore, rowXml, sheetXml } from './sheet-xml';

export interface WorkbookProperties {
  title: string;
  creator: string;
  /** ISO 8601: creation and change time of the file. */
  madeAt: string;
}

const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const CONTENT = 'application/vnd.openxmlformats-officedocument.spreadsheetml';
/** Letters of rates below the target. */
const HIGHLIGHT = 'FF9C5700';

export class Workbook {
  private readonly sheets: Sheet[] = [];
  private readonly packed: Promise<PackedEntry>[] = [];
  private readonly styles = new CellStyles();
  private readonly names: string[] = [];
  private readonly texts: string[] = [];
  /** By the text as given and as written: the same words stand in thousands of cells. */
  private readonly textPlaces = new Map<string, number>();

  private readonly cells: CellStore = { styles: this.styles, textIndex: (text) => this.textIndex(text) };

  constructor(private readonly properties: WorkbookProperties) {}

  /** The next sheet, with title and note in its first two rows. */
  addSheet(frame: SheetFrame): Sheet {
    const sheet = new Sheet(this.freeName(frame.name), frame, (row, cells, height) =>
      rowXml(row, cells, height, this.cells),
    );
    this.sheets.push(sheet);
    return sheet;
  }

  /** A name for a cell, for the reader's own formulas. @param place "'Sheet'!$F$7" */
  name(name: string, place: string): void {
    this.names.push(`<definedName name="${name}">${escapeXml(place)}</definedName>`);
  }

  /** Writes the sheet; nothing is added to it afterwards. It is compressed on another core. */
  finish(sheet: Sheet): void {
    const order = this.sheets.indexOf(sheet) + 1;
    this.packed.push(packBeside(`xl/worksheets/sheet${order}.xml`, sheetXml(sheet, order)));
    const { headerRow } = sheet.frame;
    const quoted = `'${sheet.name}'!`;
    const columns = sheet.pagesAcross > 1 ? `${quoted}$A:$B,` : '';
    const titles = escapeXml(`${columns}${quoted}$${Math.min(3, headerRow)}:$${headerRow}`);
    this.names.push(`<definedName name="_xlnm.Print_Titles" localSheetId="${order - 1}">${titles}</definedName>`);
  }

  /** The file, when every sheet is finished. */
  async pack(): Promise<Buffer> {
    const parts = Object.entries({
      '[Content_Types].xml': this.typesXml(),
      '_rels/.rels': this.packageRelations(),
      'docProps/core.xml': this.coreXml(),
      'xl/_rels/workbook.xml.rels': this.workbookRelations(),
      'xl/sharedStrings.xml': this.textsXml(),
      'xl/styles.xml': this.styles.xml(HIGHLIGHT),
      'xl/workbook.xml': this.workbookXml(),
    });
    const entries = [...(await Promise.all(this.packed)), ...parts.map(([name, xml]) => packEntry(name, xml))];
    return zip(entries.sort((left, right) => packageOrder(left.name, right.name)));
  }

  private textIndex(text: string): number {
    let place = this.textPlaces.get(text);
    if (place === undefined) {
      const clean = normaliseText(text).trim();
      place = this.textPlaces.get(clean) ?? this.texts.push(`<si><t>${plain(clean)}</t></si>`) - 1;
      this.textPlaces.set(clean, place);
      if (text !== clean) this.textPlaces.set(text, place);
    }
    return place;
  }

  /** At most 31 letters, none that Excel forbids, unique in the workbook. */
  private freeName(wanted: string): string {
    const clean = normaliseText(wanted)
      .replace(/[[\]:*?/\\']/g, ' ')
      .trim();
    const short = clean.length <= 31 ? clean : `${clean.slice(0, 28).replace(/\s+\S*$/, '')}…`;
    let name = short;
    for (let copy = 2; this.sheets.some((sheet) => sheet.name === name); copy += 1)
      name = `${short.slice(0, 28)} ${copy}`;
    return name;
  }

  private typesXml(): string {
    const part = (name: string, type: string) => `<Override PartName="${name}" ContentType="${type}+xml"/>`;
    return [
      `${HEAD}<Types xmlns="${PACKAGE}/content-types">`,
      `<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>`,
      '<Default Extension="xml" ContentType="application/xml"/>',
      part('/xl/workbook.xml', `${CONTENT}.sheet.main`),
      ...this.sheets.map((_, index) => part(`/xl/worksheets/sheet${index + 1}.xml`, `${CONTENT}.worksheet`)),
      part('/xl/styles.xml', `${CONTENT}.styles`),
      part('/xl/sharedStrings.xml', `${CONTENT}.sharedStrings`),
      part('/docProps/core.xml', 'application/vnd.openxmlformats-package.core-properties'),
      '</Types>',
    ].join('');
  }

  private packageRelations(): string {
    return relations([
      [`${OFFICE}/officeDocument`, 'xl/workbook.xml'],
      [`${PACKAGE}/relationships/metadata/core-properties`, 'docProps/core.xml'],
    ]);
  }

  private workbookRelations(): string {
    return relations([
      ...this.sheets.map((_, index): [string, string] => [`${OFFICE}/worksheet`, `worksheets/sheet${index + 1}.xml`]),
      [`${OFFICE}/styles`, 'styles.xml'],
      [`${OFFICE}/sharedStrings`, 'sharedStrings.xml'],
    ]);
  }

  private workbookXml(): string {
    const sheets = this.sheets.map(
      ({ name }, index) => `<sheet name="${escapeXml(name)}" sheetId="${index + 1}" r:id="rId${index + 1}"/>`,
    );
    // Readers recalculate on opening, so that a formula and its kept value are seen to agree.
    return `${HEAD}<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><sheets>${sheets.join('')}</sheets><definedNames>${this.names.join('')}</definedNames><calcPr calcId="171027" fullCalcOnLoad="1"/></workbook>`;
  }

  private textsXml(): string {
    return `${HEAD}<sst xmlns="${MAIN}" uniqueCount="${this.texts.length}">${this.texts.join('')}</sst>`;
  }

  private coreXml(): string {
    const { title, creator, madeAt } = this.properties;
    const time = new Date(madeAt).toISOString().replace(/\.\d+Z$/, 'Z');
    return [
      `${HEAD}<cp:coreProperties xmlns:cp="${PACKAGE}/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/"`,
      ' xmlns:dcterms="http://purl.org/dc/terms/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">',
      `<dc:title>${escapeXml(title)}</dc:title><dc:creator>${escapeXml(creator)}</dc:creator>`,
      `<cp:lastModifiedBy>${escapeXml(creator)}</cp:lastModifiedBy>`,
      `<dcterms:created xsi:type="dcterms:W3CDTF">${time}</dcterms:created>`,
      `<dcterms:modified xsi:type="dcterms:W3CDTF">${time}</dcterms:modified></cp:coreProperties>`,
    ].join('');
  }
}

function relations(targets: readonly [type: string, target: string][]): string {
  const each = targets.map(
    ([type, target], index) => `<Relationship Id="rId${index + 1}" Type="${type}" Target="${target}"/>`,
  );
  return `${HEAD}<Relationships xmlns="${PACKAGE}/relationships">${each.join('')}</Relationships>`;
}

/** Spreadsheets read "_x0041_" as an "A"; a text that only looks so keeps its letters. */
function plain(text: string): string {
  return escapeXml(text).replace(/_(?=x[0-9A-Fa-f]{4}_)/g, '_x005F_');
}
