// The city's figures as an Excel workbook whose totals are live formulas, for whoever wants to check or count on.

import { Workbook } from 'exceljs';
import type { CityReportFacts } from '../core/outline/facts';
import { addOverviewSheet } from './xlsx/overview-sheet';
import { packXlsx } from './xlsx/package';
import { addCoverageSheet, addListSheet, addRemarksSheet, addSourcesSheet } from './xlsx/row-sheets';
import { fitPages } from './xlsx/sheet';
import { addThemeSheet } from './xlsx/theme-sheet';

/** The XLSX file. The same facts give the same bytes in any process. */
export async function consolidatedWorkbook(input: CityReportFacts): Promise<Buffer> {
  const { template } = input;
  const workbook = new Workbook();
  const made = new Date(input.asOf);
  workbook.created = made;
  workbook.modified = made;
  workbook.creator = template.consolidated.agencyName;
  workbook.lastModifiedBy = template.consolidated.agencyName;
  workbook.title = template.consolidated.subject;
  // Readers recalculate on opening, so that a formula and its kept value are seen to agree.
  workbook.calcProperties = { fullCalcOnLoad: true };
  const fillOverview = addOverviewSheet(workbook, input);
  fillOverview(template.themes.flatMap((theme) => addThemeSheet(workbook, input, theme)));
  for (const list of [...template.lists].reverse()) addListSheet(workbook, input, list);
  addCoverageSheet(workbook, input);
  addSourcesSheet(workbook, input);
  addRemarksSheet(workbook, input);
  workbook.worksheets.forEach(fitPages);
  return packXlsx(workbook);
}
