// Who is added up for an indicator: the template's basis, or the one a reviewer chose for the period with a reason.

import type { Agency } from '../agency';
import { formatNumber } from '../numbers';
import { type Basis, type Indicator, type Template, covers } from '../template/template';
import type { BasisChange, SummaryBasis } from './summary';

/** A basis as it applies, with its printed form. */
export interface AppliedBasis {
  basis: Basis;
  printed: SummaryBasis;
}

/** The basis of an indicator among these agencies; a change for the period wins over the template. */
export function basisOf(
  template: Template,
  indicator: Indicator,
  bases: readonly BasisChange[],
  agencies: readonly Agency[],
): AppliedBasis {
  const change = bases.find(({ indicator: code }) => code === indicator.code);
  const basis = change ? changedBasis(template, change, agencies) : indicator.basis;
  const kinds = basis.everyone ? template.agencyKinds.map(({ code }) => code) : [...basis.kinds];
  const byKind = agencies.filter(({ kind }) => basis.everyone || basis.kinds.includes(kind)).length;
  const label = basis.label.replace('{n}', formatNumber(byKind));
  return {
    basis,
    printed: { kinds, agencies: [...basis.agencies], label, ...(change ? { reason: change.reason } : {}) },
  };
}

/** Places of the agencies inside and outside of a basis. */
export function splitByBasis(basis: Basis, agencies: readonly Agency[]) {
  const inside: number[] = [];
  const outside: number[] = [];
  agencies.forEach((agency, place) => (covers(basis, agency) ? inside : outside).push(place));
  return { inside, outside };
}

/** The reviewer names kinds and agencies; the printed words are made of their names: "94 phường, xã và Sở Y tế". */
function changedBasis(template: Template, change: BasisChange, agencies: readonly Agency[]): Basis {
  const kinds = template.agencyKinds.filter(({ code }) => change.kinds.includes(code));
  const named = change.agencies.map((code) => agencies.find((agency) => agency.code === code)?.name ?? code);
  const everyKind = kinds.length === template.agencyKinds.length;
  const labels = everyKind ? 'đơn vị báo cáo' : kinds.map(({ label }) => label).join(', ');
  const parts = [...(kinds.length ? [`{n} ${labels}`] : []), ...(named.length ? [named.join(', ')] : [])];
  return { everyone: false, kinds: change.kinds, agencies: change.agencies, label: parts.join(' và ') };
}
