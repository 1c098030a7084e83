// The city's own text, and what is read beside it.

import type { CityText } from '../../src/core/outline/facts';
import type { ReportStatus } from '../../src/core/workflow';
import { call, get } from './client';
import type { Statuses } from './summary';

export interface CityReport {
  version: number;
  content: CityText;
  savedAt: string | null;
  savedBy: string | null;
}

export const readCityReport = (period: string): Promise<CityReport> => get(`/periods/${period}/consolidation`);

/** Saves over version `version`. @throws ApiProblem version.stale (412) with the text as it is now */
export async function saveCityReport(
  period: string,
  version: number,
  content: CityText,
  keepalive = false,
): Promise<CityReport> {
  const headers = { 'if-match': `"${version}"` };
  const options = { body: { content }, headers, keepalive };
  return (await call<CityReport>('PUT', `/periods/${period}/consolidation`, options)).data;
}

/** What one agency wrote in a section. */
export interface SectionText {
  code: string;
  name: string;
  kind: string;
  status: ReportStatus;
  revision: number;
  text: string;
}

export const readSectionTexts = async (period: string, section: string, statuses: Statuses): Promise<SectionText[]> =>
  (
    await get<{ agencies: SectionText[] }>(
      `/periods/${period}/sections/${encodeURIComponent(section)}?statuses=${statuses}`,
    )
  ).agencies;

export interface MadeLine {
  kind: 'paragraph' | 'bullet' | 'subBullet' | 'guidance' | 'note';
  origin: 'template' | 'author' | 'figures';
  text: string;
  /** Code of the figure it tells. */
  figure: string | null;
}

/** The lines the program prints from figures: instead of an empty text, and in any case. */
interface MadeSection {
  section: string;
  instead: MadeLine[];
  always: MadeLine[];
}

export const readMadeLines = async (period: string, statuses: Statuses): Promise<MadeSection[]> =>
  (await get<{ sections: MadeSection[] }>(`/periods/${period}/consolidation/sentences?statuses=${statuses}`)).sections;
