// From a content hash to the submission it is the receipt of.

import { get } from './client';

export interface FoundReceipt {
  sha256: string;
  periodName: string;
  agency: string;
  agencyName: string;
  revision: number;
  submittedAt: string;
  /** The person's name. */
  submittedByName: string;
  late: boolean;
  dueAt: string;
  onBehalf: { receivedOn: string; reason: string } | null;
  newest: boolean;
  repeats: { agencyName: string; revision: number; submittedAt: string }[];
}

export const readReceipt = (sha256: string): Promise<FoundReceipt> => get(`/receipts/${sha256}`);
