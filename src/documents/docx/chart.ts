// Bar charts of an annex as native Word charts, so that whoever receives the report can open and edit their figures.

import { AlignmentType, Paragraph } from 'docx';
import { ChartRun } from 'docx/charts';
import type { ChartBlock } from '../../core/outline/annex';
import { FONT } from './styles';

/** Pixels; two charts fit under each other on a page on its side. */
const SIZE = { width: 900, height: 330 };
const COLOURS = ['8FAADC', '1F4E79'];

export function chartParagraph(chart: ChartBlock): Paragraph {
  const font = { name: FONT, size: 10, color: '000000' };
  const range = chart.percent ? { minimum: 0, maximum: 100, interval: 20 } : { minimum: 0 };
  return new Paragraph({
    alignment: AlignmentType.CENTER,
    spacing: { before: 120 },
    children: [
      new ChartRun({
        type: 'column',
        transformation: SIZE,
        title: { text: chart.title, font: { ...font, bold: true, size: 12 } },
        categories: chart.categories,
        series: chart.series.map((series, index) => ({ ...series, color: COLOURS[index % COLOURS.length] })),
        dataLabels: { value: true, numberFormat: chart.percent ? '0.00' : '#,##0', font },
        categoryAxis: { font },
        valueAxis: { ...range, font, numberFormat: '#,##0' },
        legend: { position: 'bottom', font },
        altText: { name: chart.title, title: chart.title, description: chart.description },
      }),
    ],
  });
}
