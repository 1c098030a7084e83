// Why a start was refused, in one Vietnamese sentence for the administrator. main.ts prints it and exits with code 1;
// whoever throws one has changed nothing.

export class Refusal extends Error {
  constructor(sentence: string) {
    super(sentence);
    this.name = 'Refusal';
  }
}

/** The operating system's or driver's error code ("EACCES", "ECONNREFUSED", "28P01"), or '' when there is none. */
export function codeOf(error: unknown): string {
  const code = (error as { code?: unknown } | null)?.code;
  return typeof code === 'string' ? code : '';
}

/** What an error says of itself, for the end of a sentence. */
export function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
