// What was found out about a text is kept for as long as the text may come again: an autosave changes one text of a
// report and sends all of them, and reading the others anew would cost more than every other rule together.

/** Shorter texts are read anew sooner than they are looked up. */
const WORTH_KEEPING = 200;
/** No text that can be submitted is longer (rule R08). A draft's may have megabytes and must not push out all others. */
const LONGEST_KEPT = 20_000;
/** Room for 127 full reports of 104 kB, 80,000 letters each, while they are being written, and half as much again. */
const LETTERS_KEPT = 16_000_000;

interface Kept<T> {
  text: string;
  answer: T;
}

/**
 * The same function, asked once for each of the texts last asked for.
 * @param read of the text alone: the same text always gets the same answer, which nobody changes
 * @param most letters of all texts kept
 */
export function remembered<T>(read: (text: string) => T, most = LETTERS_KEPT): (text: string) => T {
  const known = new Map<string, Kept<T>>();
  let letters = 0;
  return (text) => {
    if (text.length < WORTH_KEEPING || text.length > LONGEST_KEPT) return read(text);
    const kept = known.get(text) ?? { text, answer: read(text) };
    // Taken out and put in again, the text becomes the newest; the oldest leave. It is the old copy that goes on: the new
    // one of each save would make the collector move a whole report at every autosave.
    if (!known.delete(kept.text)) letters += text.length;
    known.set(kept.text, kept);
    if (letters > most) letters -= forgetOldest(known, letters - most);
    return kept.answer;
  };
}

/** Asked only when there is too much: to find the oldest, a map steps over every place that was left since it grew. */
function forgetOldest(known: Map<string, unknown>, least: number): number {
  let letters = 0;
  for (const oldest of known.keys()) {
    if (letters >= least) break;
    known.delete(oldest);
    letters += oldest.length;
  }
  return letters;
}
