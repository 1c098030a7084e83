// How cells look, and the part of a workbook that lists every look once.

import { withEntities } from '../xml-text';

export interface CellStyle {
  /** Points; 11 without it. */
  size?: number;
  bold?: boolean;
  italic?: boolean;
  /** Background, "FFDDE6F3". */
  fill?: string;
  /** Thin grey lines on all sides. */
  lined?: boolean;
  horizontal?: 'center' | 'right';
  vertical?: 'top' | 'center';
  wrap?: boolean;
  /** Number format as Excel writes it. */
  format?: string;
}

/** Formats every reader knows by number; others are numbered from 164. */
const KNOWN_FORMATS: Record<string, number> = { '#,##0': 3, '0.00%': 10 };
const FIRST_OWN_FORMAT = 164;
const LINES = ['left', 'right', 'top', 'bottom']
  .map((side) => `<${side} style="thin"><color rgb="FFBFBFBF"/></${side}>`)
  .join('');
const LINED = `<border>${LINES}<diagonal/></border>`;

export class CellStyles {
  /** By object first: thousands of cells share one. */
  private readonly known = new Map<CellStyle, number>();
  private readonly formats: string[] = [];
  private readonly fonts = [font({})];
  private readonly fills = [pattern('none'), pattern('gray125')];
  private readonly borders = ['<border><left/><right/><top/><bottom/><diagonal/></border>', LINED];
  private readonly looks = ['<xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>'];

  /** The style's number in the list of looks. */
  indexOf(style: CellStyle): number {
    let index = this.known.get(style);
    if (index === undefined) this.known.set(style, (index = placeIn(this.looks, this.look(style))));
    return index;
  }

  /** The part `xl/styles.xml`. `highlight` is the colour of letters a condition marks. */
  xml(highlight: string): string {
    const formats = this.formats.map(
      (format, index) => `<numFmt numFmtId="${FIRST_OWN_FORMAT + index}" formatCode="${withEntities(format)}"/>`,
    );
    return [
      '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n',
      '<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">',
      ...[
        list('numFmts', formats),
        list('fonts', this.fonts),
        list('fills', this.fills),
        list('borders', this.borders),
      ],
      '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>',
      list('cellXfs', this.looks),
      '<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles>',
      `<dxfs count="1"><dxf><font><color rgb="${highlight}"/></font></dxf></dxfs>`,
      '</styleSheet>',
    ].join('');
  }

  private look({ fill, lined, horizontal, vertical, wrap, format, ...letters }: CellStyle): string {
    const number =
      format === undefined ? 0 : (KNOWN_FORMATS[format] ?? FIRST_OWN_FORMAT + placeIn(this.formats, format));
    const parts = [
      `numFmtId="${number}" fontId="${placeIn(this.fonts, font(letters))}"`,
      `fillId="${fill === undefined ? 0 : placeIn(this.fills, pattern('solid', fill))}" borderId="${lined ? 1 : 0}"`,
      'xfId="0" applyNumberFormat="1" applyFont="1" applyFill="1" applyBorder="1" applyAlignment="1"',
    ];
    const sides = [
      horizontal ? ` horizontal="${horizontal}"` : '',
      vertical ? ` vertical="${vertical}"` : '',
      wrap ? ' wrapText="1"' : '',
    ];
    return `<xf ${parts.join(' ')}><alignment${sides.join('')}/></xf>`;
  }
}

function font({ size = 11, bold, italic }: Pick<CellStyle, 'size' | 'bold' | 'italic'>): string {
  const marks = `${bold ? '<b/>' : ''}${italic ? '<i/>' : ''}`;
  return `<font>${marks}<sz val="${size}"/><name val="Times New Roman"/><family val="1"/></font>`;
}

function pattern(type: string, colour?: string): string {
  const inside = colour === undefined ? '' : `<fgColor rgb="${colour}"/>`;
  return `<fill><patternFill patternType="${type}">${inside}</patternFill></fill>`;
}

/** Equal entries stand in a list once. */
function placeIn(entries: string[], entry: string): number {
  const place = entries.indexOf(entry);
  return place === -1 ? entries.push(entry) - 1 : place;
}

function list(name: string, entries: readonly string[]): string {
  return entries.length === 0 ? '' : `<${name} count="${entries.length}">${entries.join('')}</${name}>`;
}
