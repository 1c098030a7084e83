// The agency's report as a Word document in the form of Decree 30/2020/NĐ-CP, ready to be printed and signed.

import { Document } from 'docx';
import { agencyOutline } from '../core/outline/agency-outline';
import type { Block } from '../core/outline/block';
import type { AgencyReportFacts } from '../core/outline/facts';
import { closingText, dateLine, numberLine, openingText } from '../core/outline/opening';
import { line } from '../core/outline/prose';
import { areaOf } from '../core/template/template';
import { blocksXml } from './docx/block-xml';
import { letterheadTable, titleParagraphs } from './docx/letterhead';
import type { BlockOptions } from './docx/line-xml';
import { Inserts, packDocx } from './docx/package';
import { PORTRAIT, PORTRAIT_WIDTH, headers } from './docx/page';
import { type SignatureLines, signatureTable } from './docx/signature';
import { STYLES, THEME } from './docx/styles';
import { Bookmarks } from './docx/xml';

export interface AgencyReportInput extends AgencyReportFacts {
  /** Prints the watermark "DỰ THẢO"; never on what goes to be signed. */
  draft: boolean;
  /** Written as the file's creation time (ISO 8601): the last save, never "now", so that the bytes repeat. */
  madeAt: string;
}

/** The DOCX file. The same input gives the same bytes in any process. */
export async function agencyReport(input: AgencyReportInput): Promise<Buffer> {
  const { template, agency, content, period, dispatch } = input;
  const wording = template.report;
  const { letterhead } = content;
  const inserts = new Inserts();
  const document = new Document({
    title: `${wording.kind}: ${wording.subject}`,
    subject: agency.name,
    creator: agency.name,
    lastModifiedBy: agency.name,
    description: template.name,
    compatabilityModeVersion: 15,
    styles: STYLES,
    theme: THEME,
    sections: [
      {
        properties: PORTRAIT,
        headers: headers(input.draft ? 'DỰ THẢO' : ''),
        children: [
          letterheadTable({
            superior: letterhead.superior,
            agency: letterhead.agency,
            number: numberLine(letterhead.symbol, dispatch),
            date: dateLine(letterhead.place, period.deadline, dispatch),
          }),
          ...titleParagraphs(wording.kind, wording.subject, wording.addressee),
          inserts.add(blocksXml(bodyOf(input), BODY())),
          signatureTable(signatureOf(input)),
        ],
      },
    ],
  });
  return packDocx(document, inserts, input.madeAt);
}

const BODY = (): BlockOptions => ({
  width: PORTRAIT_WIDTH,
  tableStyle: 'Table',
  working: false,
  guidance: false,
  bookmarks: new Bookmarks(),
});

function bodyOf(input: AgencyReportInput): Block[] {
  const { template, agency, period } = input;
  const closing = closingText(template.report, agency.name, areaOf(template, agency));
  return [
    line('paragraph', openingText(template.report, period, agency.name), 'template'),
    ...agencyOutline(input),
    { ...line('paragraph', closing, 'template'), keep: true },
  ];
}

/** The agency's own titles; where it gave none, the form's "THỦ TRƯỞNG CƠ QUAN, ĐƠN VỊ (Ký tên và đóng dấu)". */
function signatureOf({ template, content }: AgencyReportInput): SignatureLines {
  const { authority, signerTitle, signerName } = content.letterhead;
  const own = signerTitle.trim() !== '';
  return {
    recipients: template.report.recipients,
    authority,
    signerTitle: own ? signerTitle : template.report.signerTitle,
    signerName,
    hint: own ? '' : template.report.signerHint,
  };
}
