// What was found out about a text is kept for as long as the text may come again: an autosave changes one text of a
// report and sends all of them, and reading the others anew would cost more than every other rule together.

/** Shorter texts are read anew sooner than they are looked up. */
const WORTH_KEEPING = 200;
/** No text that can be submitted is longer (rule R08). A draft's may have megabytes and must not push out all others. */
const LONGEST_KEPT = 20_000;
/** Room for the texts of a city's reports while they are being written. */
const LETTERS_KEPT = 8_000_000;

/**
 * The same function, asked once for each of the texts last asked for.
 * @param read of the text alone: the same text always gets the same answer, which nobody changes
 * @param most letters of all texts kept
 */
export function remembered<T>(read: (text: string) => T, most = LETTERS_KEPT): (text: string) => T {
  const known = new Map<string, { answer: T }>();
  let letters = 0;
  return (text) => {
    if (text.length < WORTH_KEEPING || text.length > LONGEST_KEPT) return read(text);
    const kept = known.get(text) ?? { answer: read(text) };
    // Taken out and put in again, the text becomes the newest; the oldest leave.
    if (!known.delete(text)) letters += text.length;
    known.set(text, kept);
    for (const oldest of known.keys()) {
      if (letters <= most) break;
      known.delete(oldest);
      letters -= oldest.length;
    }
    return kept.answer;
  };
}
