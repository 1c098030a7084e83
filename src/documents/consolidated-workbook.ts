// The city's figures as an Excel workbook whose totals are live formulas, for whoever wants to check or count on.

import type { CityReportFacts } from '../core/outline/facts';
import { type OnStep, Steps } from './step';
import { addOverviewSheet } from './xlsx/overview-sheet';
import { addCoverageSheet, addListSheet, addRemarksSheet, addSourcesSheet } from './xlsx/row-sheets';
import { addThemeSheet } from './xlsx/theme-sheet';
import { Workbook } from './xlsx/workbook';
import { workbookFacts } from './xlsx/workbook-facts';

/** The XLSX file. The same facts give the same bytes in any process. `onStep` hears of each sheet and of the whole. */
export async function consolidatedWorkbook(input: CityReportFacts, onStep?: OnStep): Promise<Buffer> {
  const { template, asOf } = input;
  const { agencyName, subject } = template.consolidated;
  const facts = workbookFacts(input);
  const workbook = new Workbook({ title: subject, creator: agencyName, madeAt: asOf });
  const steps = new Steps(template.themes.length + template.lists.length + 5, onStep);
  const fillOverview = addOverviewSheet(workbook, facts);
  const places = template.themes.map((theme) => {
    const totals = addThemeSheet(workbook, facts, theme);
    steps.finished();
    return totals;
  });
  fillOverview(places.flat());
  steps.finished();
  for (const list of [...template.lists].reverse()) {
    addListSheet(workbook, facts, list);
    steps.finished();
  }
  for (const add of [addCoverageSheet, addSourcesSheet, addRemarksSheet]) {
    add(workbook, facts);
    steps.finished();
  }
  const file = await workbook.pack();
  steps.finished();
  return file;
}
