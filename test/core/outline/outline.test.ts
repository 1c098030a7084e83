// Both reports follow the template: every section, indicator and list is there, and one more in a copy of the template
// appears in both without a line of code.

import { agencyOutline } from '../../../src/core/outline/agency-outline';
import { CITY_ANNEXES } from '../../../src/core/outline/annexes';
import type { Block } from '../../../src/core/outline/block';
import { cityOutline } from '../../../src/core/outline/city-outline';
import { figuresOf } from '../../../src/core/figures';
import { sectionsOf } from '../../../src/core/template/template';
import {
  PERIOD,
  sampleAgencies,
  sampleCity,
  sampleContent,
  sampleTemplate,
  withOneMore,
} from '../../documents/sample-city';

const template = sampleTemplate();
const extended = sampleTemplate(withOneMore);

function textOf(blocks: readonly Block[]): string {
  const parts = blocks.flatMap((block): string[] => {
    if (block.kind === 'heading') return [block.text];
    if (block.kind !== 'table') return [block.spans.map(({ text }) => text).join('')];
    const cells = block.rows.flatMap((row) =>
      row.cells.flatMap((lines) => lines.map((spans) => spans.map(({ text }) => text).join(''))),
    );
    return [block.title, ...block.columns.map(({ label }) => label), ...cells, ...block.notes];
  });
  return parts.join('\n');
}

function agencyText(which = template): string {
  const agency = sampleAgencies()[40]!;
  const content = sampleContent(which, agency, 40);
  return textOf(
    agencyOutline({
      template: which,
      period: PERIOD,
      agency,
      content,
      figures: figuresOf(which, content),
      dispatch: null,
    }),
  );
}

describe('the agency’s report', () => {
  const text = agencyText();
  it.each(
    sectionsOf(template)
      .filter(({ heading }) => heading !== '')
      .map(({ heading }) => heading),
  )('has %s', (heading) => {
    expect(text).toContain(heading);
  });
  it.each(template.indicators.map(({ short }) => short))('has the figure “%s”', (short) => {
    expect(text).toContain(short);
  });
  it('keeps the eight bullets of the form word for word', () => {
    for (const bullet of sectionsOf(template).flatMap(({ bullets }) => bullets)) {
      expect(text).toContain(bullet.text.slice(0, -1));
    }
  });
  it('tells classes that count from those only listed', () => {
    expect(text).toContain('Liệt kê, không tính vào số liệu nêu trên');
  });
});

describe('the city’s report', () => {
  const facts = sampleCity(template);
  const body = textOf(cityOutline(facts));
  const annexes = CITY_ANNEXES.map((annex) => textOf(annex(facts).blocks));

  it('has every section and every indicator, derived ones too', () => {
    for (const { heading } of sectionsOf(template)) expect(body).toContain(heading);
    for (const { short } of [...template.indicators, ...template.derived]) expect(body).toContain(short);
  });
  it('names every agency among the figures, in the texts and in the coverage', () => {
    for (const { agency } of facts.agencies) {
      const name = agency.name.replace('Ủy ban nhân dân ', '').slice(1);
      for (const index of [1, 3, 4]) expect(annexes[index]).toContain(name);
    }
  });
  it('never adds the three overlapping groups of the AI line', () => {
    const groups = facts.summary.indicators.filter(({ code }) => code.startsWith('ai'));
    const total = groups.reduce((sum, each) => sum + (each.kind === 'rate' ? (each.current.numerator ?? 0) : 0), 0);
    const printed = total.toLocaleString('de-DE');
    expect(body).not.toContain(printed);
    expect(annexes.join('\n')).not.toContain(printed);
  });
  it('uses the city’s own text where there is one', () => {
    const own = sampleCity(template);
    own.city.sections = { 'II.1': 'Sở đã tham mưu ban hành kế hoạch.\n- Một ý.' };
    expect(textOf(cityOutline(own))).toContain('Sở đã tham mưu ban hành kế hoạch.');
    expect(textOf(cityOutline(own))).not.toContain('nêu nội dung “Công tác lãnh đạo, chỉ đạo”');
  });
});

describe('one more indicator in a copy of the template', () => {
  it('is in both reports', () => {
    expect(agencyText(extended)).toContain('Người học thử');
    const facts = sampleCity(extended);
    expect(textOf(cityOutline(facts))).toContain('Người học thử');
    expect(textOf(CITY_ANNEXES.flatMap((annex) => annex(facts).blocks))).toContain('Người học thử');
  });
});
