// The letter that reminds agencies of their report (công văn đôn đốc) as a Word document, with the list of agencies
// behind it when there are many (Decree 30/2020/NĐ-CP, appendix III, form 1.5).

import { Document, Paragraph, TextRun, convertMillimetersToTwip } from 'docx';
import type { ISectionOptions } from 'docx';
import { vietnamDate } from '../core/dates';
import {
  hasList,
  letterAddressees,
  letterBlocks,
  letterList,
  letterSubject,
  letterSymbol,
  type ChaseLetterFacts,
} from '../core/outline/chase-letter';
import { dateLine, numberLine } from '../core/outline/opening';
import { blocksXml } from './docx/block-xml';
import { letterheadTable } from './docx/letterhead';
import type { BlockOptions } from './docx/line-xml';
import { Inserts, packDocx } from './docx/package';
import { PORTRAIT, PORTRAIT_WIDTH, headers } from './docx/page';
import { signatureTable } from './docx/signature';
import { STYLES, THEME } from './docx/styles';
import { Bookmarks } from './docx/xml';

/** "Kính gửi:" stands where the addressees under it are still clear of the margin. */
const ADDRESS_INDENT = convertMillimetersToTwip(30);
const ADDRESSEE_INDENT = convertMillimetersToTwip(50);

/** The DOCX file. The same facts give the same bytes in any process. */
export async function chaseLetter(facts: ChaseLetterFacts): Promise<Buffer> {
  const wording = facts.template.consolidated;
  const inserts = new Inserts();
  const options: BlockOptions = {
    width: PORTRAIT_WIDTH,
    tableStyle: 'Table',
    working: false,
    guidance: false,
    bookmarks: new Bookmarks(),
  };
  const document = new Document({
    title: letterSubject(facts.template),
    subject: facts.template.name,
    creator: wording.agencyName,
    lastModifiedBy: wording.agencyName,
    description: 'Công văn đôn đốc',
    compatabilityModeVersion: 15,
    styles: STYLES,
    theme: THEME,
    sections: [
      letterSection(facts, inserts, options),
      ...(hasList(facts.agencies) ? [listSection(facts, inserts, options)] : []),
    ],
  });
  return packDocx(document, inserts, facts.asOf);
}

function letterSection(facts: ChaseLetterFacts, inserts: Inserts, options: BlockOptions): ISectionOptions {
  const wording = facts.template.consolidated;
  return {
    properties: PORTRAIT,
    headers: headers(''),
    children: [
      letterheadTable({
        superior: wording.superior,
        agency: wording.agency,
        number: numberLine(letterSymbol(wording), null),
        date: dateLine(wording.place, vietnamDate(new Date(facts.asOf)), null),
        about: letterSubject(facts.template),
      }),
      ...addressParagraphs(letterAddressees(facts)),
      inserts.add(blocksXml(letterBlocks(facts), options)),
      signatureTable({
        recipients: wording.recipients,
        authority: '',
        signerTitle: wording.signerTitle,
        signerName: '',
        hint: wording.signerHint,
      }),
    ],
  };
}

/** One addressee on the line of "Kính gửi:"; several below it, each with a dash, the last with a full stop (II.9.b). */
function addressParagraphs(addressees: readonly string[]): Paragraph[] {
  const [only, ...others] = addressees;
  const one = others.length === 0;
  const head = addressLine(one ? `Kính gửi: ${only ?? ''}.` : 'Kính gửi:', one ? 'center' : ADDRESS_INDENT, 240);
  if (one) return [head];
  return [
    head,
    ...addressees.map((name, index) =>
      addressLine(`- ${name}${index === addressees.length - 1 ? '.' : ';'}`, ADDRESSEE_INDENT, 0),
    ),
    new Paragraph({ style: 'AfterTable' }),
  ];
}

function addressLine(text: string, place: 'center' | number, before: number): Paragraph {
  return new Paragraph({
    spacing: { before, after: place === 'center' ? 120 : 0 },
    ...(place === 'center' ? { alignment: 'center' } : { indent: { left: place } }),
    children: [new TextRun({ text, size: 28 })],
  });
}

function listSection(facts: ChaseLetterFacts, inserts: Inserts, options: BlockOptions): ISectionOptions {
  const wording = facts.template.consolidated;
  const number = numberLine(letterSymbol(wording), null).replace('Số: ', 'số ');
  const date = dateLine('', vietnamDate(new Date(facts.asOf)), null).replace(/^, /, '');
  return {
    properties: PORTRAIT,
    headers: headers(''),
    children: [
      title('AnnexNumber', 'DANH SÁCH'),
      title('AnnexTitle', 'Các cơ quan, đơn vị, địa phương được đề nghị gửi, hoàn thiện báo cáo'),
      title('AnnexWith', `(Kèm theo Công văn ${number} ${date} của ${wording.agencyName})`),
      inserts.add(blocksXml(letterList(facts), options)),
      new Paragraph({ style: 'AfterTable' }),
    ],
  };
}

function title(style: string, text: string): Paragraph {
  return new Paragraph({ style, children: [new TextRun(text)] });
}
