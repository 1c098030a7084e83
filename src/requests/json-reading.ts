// JSON that comes again and again, nearly the same: an autosave sends a whole report of 100 kB in which one text is new.
// A part whose bytes are those of the reading before is that part again, the very same value: it is neither decoded nor
// parsed anew, and whoever compares the two contents sees at once that nothing changed there.

/** Objects are read member by member down to here: the envelope, its content, the content's sections. */
const DEPTH = 3;
/** An object of more is no report's; it is read as one part, which takes a hostile one no longer than `JSON.parse`. */
const MOST_MEMBERS = 200;

const [QUOTE, BACKSLASH, COLON, COMMA] = [0x22, 0x5c, 0x3a, 0x2c];
const [OPEN, CLOSE, OPEN_LIST, CLOSE_LIST] = [0x7b, 0x7d, 0x5b, 0x5d];

/** A value that was read, without its place: where a member stands is told from the beginning of its object. */
interface Part {
  length: number;
  value: unknown;
  members: ReadonlyMap<string, { at: number; part: Part }> | null;
}

/** A JSON text and what it says. The value is frozen: a later reading may share its parts. */
export interface JsonReading {
  bytes: Buffer;
  value: unknown;
  root: { at: number; part: Part };
}

/**
 * As `JSON.parse`, with the parts that did not change taken from the reading before. No key may stand twice in the
 * objects of the first levels: `JSON.parse` would drop the first silently.
 * @param bytes valid UTF-8; nobody changes them afterwards
 * @throws SyntaxError for what is no JSON
 */
export function readJson(bytes: Buffer, before?: JsonReading): JsonReading {
  const reader = new Reader(bytes, before?.bytes);
  const root = reader.whole(before?.root);
  return { bytes, value: root.part.value, root };
}

/** The bytes of a member of the outermost object, as they were sent; undefined when there is none. */
export function memberBytes({ bytes, root }: JsonReading, key: string): Buffer | undefined {
  const member = root.part.members?.get(key);
  return member && bytes.subarray(root.at + member.at, root.at + member.at + member.part.length);
}

class Reader {
  private at = 0;

  constructor(
    private readonly bytes: Buffer,
    private readonly old: Buffer | undefined,
  ) {}

  whole(before: JsonReading['root'] | undefined): JsonReading['root'] {
    this.skipSpace();
    const at = this.at;
    const part = this.part(0, before?.part, before?.at ?? 0);
    this.skipSpace();
    if (this.at !== this.bytes.length) throw new SyntaxError('more than one value');
    return { at, part };
  }

  /** @param known what stood here before @param knownAt where, in the old bytes */
  private part(depth: number, known: Part | undefined, knownAt: number): Part {
    if (known && this.isAgain(known, knownAt)) {
      this.at += known.length;
      return known;
    }
    const from = this.at;
    const object = depth < DEPTH && this.bytes[from] === OPEN && this.object(depth, known, knownAt);
    if (object) return object;
    this.at = from;
    this.skipValue();
    const value = frozen(JSON.parse(this.text(from)) as unknown);
    return { length: this.at - from, value, members: null };
  }

  private isAgain({ length }: Part, knownAt: number): boolean {
    const { at, bytes, old } = this;
    if (!old || at + length > bytes.length) return false;
    // "12" is not the beginning of "123": a value ends where something else begins.
    const next = bytes[at + length];
    if (next !== undefined && next !== COMMA && next !== CLOSE && !isSpace(next)) return false;
    return bytes.compare(old, knownAt, knownAt + length, at, at + length) === 0;
  }

  /** Null when it has too many members. */
  private object(depth: number, known: Part | undefined, knownAt: number): Part | null {
    const from = this.at;
    const members = new Map<string, { at: number; part: Part }>();
    const value: Record<string, unknown> = {};
    this.at += 1;
    this.skipSpace();
    for (let more = this.bytes[this.at] !== CLOSE; more; more = this.comma()) {
      const key = this.key();
      if (members.has(key)) throw new SyntaxError('a key stands twice');
      if (members.size === MOST_MEMBERS) return null;
      const before = known?.members?.get(key);
      const at = this.at - from;
      const part = this.part(depth + 1, before?.part, knownAt + (before?.at ?? 0));
      members.set(key, { at, part });
      setOwn(value, key, part.value);
    }
    if (this.bytes[this.at] !== CLOSE) throw new SyntaxError('an object does not end');
    this.at += 1;
    return { length: this.at - from, value: Object.freeze(value), members };
  }

  /** After a member: over a comma to the next one, or to where the object should end. */
  private comma(): boolean {
    this.skipSpace();
    if (this.bytes[this.at] !== COMMA) return false;
    this.at += 1;
    this.skipSpace();
    return true;
  }

  private key(): string {
    const from = this.at;
    if (this.bytes[from] !== QUOTE) throw new SyntaxError('a key is a string');
    this.skipString();
    const key = JSON.parse(this.text(from)) as string;
    this.skipSpace();
    if (this.bytes[this.at] !== COLON) throw new SyntaxError('a key has a value');
    this.at += 1;
    this.skipSpace();
    return key;
  }

  /** To the end of a value; whether it is one is `JSON.parse`'s to say. */
  private skipValue(): void {
    const { bytes } = this;
    for (let depth = 0; this.at < bytes.length;) {
      const byte = bytes[this.at]!;
      if (byte === QUOTE) this.skipString();
      else if (depth === 0 && (byte === COMMA || byte === CLOSE || byte === CLOSE_LIST || isSpace(byte))) return;
      else {
        if (byte === OPEN || byte === OPEN_LIST) depth += 1;
        if (byte === CLOSE || byte === CLOSE_LIST) depth -= 1;
        this.at += 1;
      }
      if (depth === 0 && (byte === QUOTE || byte === CLOSE || byte === CLOSE_LIST)) return;
    }
  }

  private skipString(): void {
    const { bytes } = this;
    for (let at = this.at + 1; at < bytes.length; at += 1) {
      if (bytes[at] === BACKSLASH) at += 1;
      else if (bytes[at] === QUOTE) {
        this.at = at + 1;
        return;
      }
    }
    this.at = bytes.length;
  }

  private skipSpace(): void {
    while (isSpace(this.bytes[this.at])) this.at += 1;
  }

  private text(from: number): string {
    return this.bytes.toString('utf8', from, this.at);
  }
}

const isSpace = (byte: number | undefined): boolean => byte === 0x20 || byte === 0x0a || byte === 0x0d || byte === 0x09;

/** Also for a key "__proto__", which stays a key like any other. */
function setOwn(object: Record<string, unknown>, key: string, value: unknown): void {
  if (key !== '__proto__') object[key] = value;
  else Object.defineProperty(object, key, { value, enumerable: true, configurable: true, writable: true });
}

function frozen<T>(value: T): T {
  if (typeof value !== 'object' || value === null) return value;
  const open: object[] = [value];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    for (const inner of Object.values(next))
      if (typeof inner === 'object' && inner !== null) open.push(inner as object);
    Object.freeze(next);
  }
  return value;
}
