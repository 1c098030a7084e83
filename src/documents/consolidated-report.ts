// The city's report as a Word document: from the consolidating department to the city People's Committee, with its
// annexes.

import { Document, LineRuleType, Paragraph, TextRun } from 'docx';
import type { ISectionOptions } from 'docx';
import type { Annex } from '../core/outline/annex';
import { CITY_ANNEXES } from '../core/outline/annexes';
import type { Block } from '../core/outline/block';
import { cityOutline } from '../core/outline/city-outline';
import type { CityReportFacts } from '../core/outline/facts';
import { closingText, dateLine, numberLine, openingText } from '../core/outline/opening';
import { line } from '../core/outline/prose';
import { blocksXml } from './docx/block-xml';
import { chartParagraph } from './docx/chart';
import { letterheadTable, titleParagraphs } from './docx/letterhead';
import type { BlockOptions } from './docx/line-xml';
import { Inserts, packDocx } from './docx/package';
import { LANDSCAPE, LANDSCAPE_WIDTH, PORTRAIT, PORTRAIT_WIDTH, headers } from './docx/page';
import { signatureTable } from './docx/signature';
import { STYLES, THEME } from './docx/styles';
import { Bookmarks } from './docx/xml';
import { type OnStep, Steps } from './step';

/** The DOCX file. The same facts give the same bytes in any process. `onStep` hears of body, annexes and packing. */
export async function consolidatedReport(input: CityReportFacts, onStep?: OnStep): Promise<Buffer> {
  const wording = input.template.consolidated;
  const inserts = new Inserts();
  const body: BlockOptions = {
    width: PORTRAIT_WIDTH,
    tableStyle: 'Table',
    working: input.copy === 'working',
    guidance: false,
    bookmarks: new Bookmarks(),
  };
  const annex: BlockOptions = { ...body, width: LANDSCAPE_WIDTH, tableStyle: 'Small' };
  const steps = new Steps(CITY_ANNEXES.length + 2, onStep);
  const section = (made: ISectionOptions): ISectionOptions => {
    steps.finished();
    return made;
  };
  const document = new Document({
    title: `${wording.kind}: ${wording.subject}`,
    subject: input.template.name,
    creator: wording.agencyName,
    lastModifiedBy: wording.agencyName,
    description: input.copy === 'working' ? 'Bản làm việc' : 'Bản trình ký',
    compatabilityModeVersion: 15,
    styles: STYLES,
    theme: THEME,
    sections: [
      section(bodySection(input, inserts, body)),
      ...CITY_ANNEXES.map((drawn) => section(annexSection(input, drawn(input), inserts, annex))),
    ],
  });
  const file = await packDocx(document, inserts, input.asOf);
  steps.finished();
  return file;
}

function bodySection(input: CityReportFacts, inserts: Inserts, options: BlockOptions): ISectionOptions {
  const { template, city, period, dispatch } = input;
  const wording = template.consolidated;
  const { letterhead } = city;
  return {
    properties: PORTRAIT,
    headers: headers(''),
    children: [
      letterheadTable({
        superior: letterhead.superior,
        agency: letterhead.agency,
        number: numberLine(letterhead.symbol, dispatch),
        date: dateLine(letterhead.place, period.deadline, dispatch),
      }),
      ...titleParagraphs(wording.kind, wording.subject, wording.addressee),
      inserts.add(blocksXml(bodyBlocks(input), options)),
      signatureTable({
        recipients: wording.recipients,
        authority: letterhead.authority,
        signerTitle: letterhead.signerTitle || wording.signerTitle,
        signerName: letterhead.signerName,
        hint: wording.signerHint,
      }),
      // The section ends in this paragraph: of usual height it would make a page of its own where the signature comes to
      // the foot of one.
      new Paragraph({ style: 'AfterTable', spacing: { line: 20, lineRule: LineRuleType.EXACT } }),
    ],
  };
}

function bodyBlocks(input: CityReportFacts): Block[] {
  const wording = input.template.consolidated;
  const closing = closingText(wording, wording.agencyName, wording.place);
  return [
    line('paragraph', openingText(wording, input.period, wording.agencyName), 'template'),
    ...cityOutline(input),
    { ...line('paragraph', closing, 'template'), keep: true },
  ];
}

function annexSection(input: CityReportFacts, annex: Annex, inserts: Inserts, options: BlockOptions): ISectionOptions {
  const wording = input.template.consolidated;
  const number = numberLine(input.city.letterhead.symbol, input.dispatch).replace('Số: ', 'số ');
  const date = dateLine('', input.period.deadline, input.dispatch).replace(/^, /, '');
  return {
    properties: LANDSCAPE,
    headers: headers(''),
    children: [
      title('AnnexNumber', `Phụ lục ${annex.number}`),
      title('AnnexTitle', annex.title.toLocaleUpperCase('vi')),
      title('AnnexWith', `(Kèm theo Báo cáo ${number} ${date} của ${wording.agencyName})`),
      inserts.add(blocksXml(annex.blocks, options)),
      ...annex.charts.map(chartParagraph),
      // The last paragraph of a section carries its page format, so it cannot be a place for contents.
      new Paragraph({ style: 'AfterTable' }),
    ],
  };
}

function title(style: string, text: string): Paragraph {
  return new Paragraph({ style, children: [new TextRun(text)] });
}
