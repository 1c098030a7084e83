// What was found out about a text is kept for as long as the text may come again: an autosave changes one text of a
// report and sends all of them, and reading the others anew would cost more than every other rule together.

/** Shorter texts are read anew sooner than they are looked up. */
const WORTH_KEEPING = 200;

/**
 * The same function, asked once for each of the last `most` texts.
 * @param read of the text alone: the same text always gets the same answer, which nobody changes
 */
export function remembered<T>(most: number, read: (text: string) => T): (text: string) => T {
  const known = new Map<string, { answer: T }>();
  return (text) => {
    if (text.length < WORTH_KEEPING) return read(text);
    const found = known.get(text);
    if (found) return found.answer;
    const answer = read(text);
    known.set(text, { answer });
    // A Map hands its keys out in the order they came: the first is the oldest.
    if (known.size > most) known.delete(known.keys().next().value ?? text);
    return answer;
  };
}
