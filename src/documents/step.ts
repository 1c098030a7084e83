// How a maker of documents says how far it is.

/** Called with how many parts of a document are finished, of how many. */
export type OnStep = (done: number, of: number) => void;

/** Counts parts as they are finished. */
export class Steps {
  private done = 0;

  constructor(
    private readonly of: number,
    private readonly onStep: OnStep = () => undefined,
  ) {}

  finished(): void {
    this.done += 1;
    this.onStep(this.done, this.of);
  }
}
