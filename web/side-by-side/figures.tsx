// One figure of every agency: this year beside the last, the change, and what is out of line in words.

import { useMemo, useState } from 'preact/hooks';
import { useRoute } from 'preact-iso/router';
import { indicatorOf, type Template } from '../../src/core/template/template';
import { matchesSearch } from '../../src/core/text/search';
import { readFindings } from '../api/comparison';
import { currentPeriod, progressOf, templateOf, type Period } from '../api/period';
import { readTrace, type Trace } from '../api/summary';
import { usePerson } from '../session/session';
import { Page } from '../shell/page';
import { useLoad } from '../ui/use-load';
import { WhenRead } from '../ui/wait';
import { dayOf } from '../words/time';
import '../styles/board.scss';
import { Chooser } from './chooser';
import { answerKind } from '../../src/core/year-change';
import { FigureFilter, NO_FILTER, type Filter } from './figure-filter';
import { FigureTable } from './figure-table';
import { compareLines, lineOf, type Line } from './line';

interface Facts {
  period: Period;
  template: Template;
  trace: Trace;
  lines: Line[];
}

async function read(indicator: string, reviewer: boolean): Promise<Facts> {
  const period = await currentPeriod();
  const path = `indicators.${indicator}`;
  const [template, trace, progress, findings] = await Promise.all([
    templateOf(period.template),
    readTrace(period.code, indicator, 'submitted,accepted'),
    progressOf(period.code),
    reviewer ? readFindings(period.code, path) : [],
  ]);
  const status = new Map(progress.agencies.map((row) => [row.code, row.status]));
  const lines = trace.agencies
    .filter(({ included }) => included)
    .map((line) => lineOf(line, status.get(line.code), findings));
  return { period, template, trace, lines };
}

export function Figures() {
  const code = useRoute().params['indicator'] ?? '';
  const reviewer = usePerson().role === 'reviewer';
  const facts = useLoad(code, () => read(code, reviewer));
  const name = facts.data && indicatorOf(facts.data.template, code)?.short;
  return (
    <Page title={name ?? 'Một số liệu của mọi đơn vị'} above="So sánh các đơn vị">
      <WhenRead of={facts}>{(data) => <FiguresBody key={code} code={code} {...data} />}</WhenRead>
    </Page>
  );
}

const fits = ({ search, kind, status, answer }: Filter, line: Line): boolean =>
  (kind === '' || line.kind === kind) &&
  (status === '' || line.status === status) &&
  (answer === '' || (answer === 'remarked' ? line.remarks.length > 0 : answerKind(line.current) === answer)) &&
  (search === '' || matchesSearch(`${line.name} ${line.code}`, search));

function FiguresBody({ code, period, template, trace, lines }: Facts & { code: string }) {
  const [filter, setFilter] = useState<Filter>(NO_FILTER);
  const shown = useMemo(
    () =>
      compareLines(
        lines.filter((line) => fits(filter, line)),
        filter.order,
      ),
    [lines, filter],
  );
  return (
    <>
      <Chooser template={template} indicator={code} />
      <p class="govuk-body lead">
        {indicatorOf(template, code)?.label}. {indicatorOf(template, code)?.definition} Số liệu năm {template.year} tính
        đến ngày {dayOf(period.cutoff)}, năm {template.year - 1} là cả năm. Cộng từ:{' '}
        {trace.bases.map(({ label }) => label).join('; ')}.
      </p>
      <FigureFilter filter={filter} onFilter={setFilter} lines={lines} kinds={template.agencyKinds} />
      <p class="govuk-body" role="status">
        {shown.length === lines.length
          ? `${lines.length} đơn vị có báo cáo đã gửi hoặc đã chấp nhận số liệu.`
          : `${shown.length} trên ${lines.length} đơn vị.`}
      </p>
      {shown.length > 0 && <FigureTable lines={shown} year={template.year} indicator={code} />}
    </>
  );
}
