// Reads a plain value into a typed shape and remembers every place where it does not fit, so that whoever edits a
// template sees all mistakes at once. Pure: line numbers are added by whoever has the file.

export type Path = readonly (string | number)[];

export interface Misfit {
  path: Path;
  /** A Vietnamese clause that says what is wrong and what is expected. */
  reason: string;
}

export class Reader {
  private readonly seen = new Set<string>();

  constructor(
    private readonly node: unknown,
    readonly path: Path,
    readonly misfits: Misfit[],
  ) {}

  fail(reason: string, ...below: (string | number)[]): void {
    this.misfits.push({ path: [...this.path, ...below], reason });
  }

  private get fields(): Record<string, unknown> {
    return typeof this.node === 'object' && this.node !== null && !Array.isArray(this.node)
      ? (this.node as Record<string, unknown>)
      : {};
  }

  has(key: string): boolean {
    return Object.hasOwn(this.fields, key);
  }

  private take(key: string): unknown {
    this.seen.add(key);
    return this.has(key) ? this.fields[key] : undefined;
  }

  text(key: string): string {
    const value = this.take(key);
    if (typeof value === 'string' && value !== '') return value;
    this.fail(`thiếu “${key}” (một đoạn chữ)`, ...(this.has(key) ? [key] : []));
    return '';
  }

  optionalText(key: string): string | undefined {
    return this.has(key) && this.fields[key] !== '' ? this.text(key) : void this.take(key);
  }

  oneOf<const T extends string>(key: string, allowed: readonly T[], otherwise?: T): T {
    const value = this.take(key) ?? otherwise;
    const found = allowed.find((each) => each === value);
    if (found === undefined)
      this.fail(`“${key}” phải là một trong: ${allowed.join(', ')}`, ...(this.has(key) ? [key] : []));
    return found ?? (allowed[0] as T);
  }

  number(key: string): number {
    const value = this.take(key);
    if (typeof value === 'number' && Number.isFinite(value)) return value;
    this.fail(`thiếu “${key}” (một số)`, ...(this.has(key) ? [key] : []));
    return 0;
  }

  optionalNumber(key: string): number | undefined {
    return this.has(key) ? this.number(key) : undefined;
  }

  flag(key: string): boolean {
    const value = this.take(key);
    if (value !== undefined && typeof value !== 'boolean') this.fail(`“${key}” phải là true hoặc false`, key);
    return value === true;
  }

  texts(key: string): string[] {
    const value = this.take(key) ?? [];
    if (Array.isArray(value) && value.every((each) => typeof each === 'string')) return value;
    this.fail(`“${key}” phải là danh sách các đoạn chữ`, key);
    return [];
  }

  textMap(key: string): Record<string, string> {
    const value = this.take(key) ?? {};
    const isMap = typeof value === 'object' && value !== null && !Array.isArray(value);
    if (isMap && Object.values(value).every((each) => typeof each === 'string')) return value as Record<string, string>;
    this.fail(`“${key}” phải gồm các cặp tên: giá trị`, key);
    return {};
  }

  one<T>(key: string, read: (reader: Reader) => T): T {
    if (!this.has(key)) this.fail(`thiếu phần “${key}”`);
    return this.below(key, this.take(key), read);
  }

  optionalOne<T>(key: string, read: (reader: Reader) => T): T | undefined {
    return this.has(key) ? this.one(key, read) : undefined;
  }

  many<T>(key: string, read: (reader: Reader) => T): T[] {
    const value = this.take(key) ?? [];
    if (!Array.isArray(value)) {
      this.fail(`“${key}” phải là một danh sách`, key);
      return [];
    }
    return value.map((each, at) => {
      const reader = new Reader(each, [...this.path, key, at], this.misfits);
      return reader.closed(read);
    });
  }

  map<T>(key: string, read: (reader: Reader) => T): Map<string, T> {
    return this.one(key, (reader) => {
      const entries = Object.keys(reader.fields).map((name): [string, T] => [name, reader.one(name, read)]);
      return new Map(entries);
    });
  }

  /** Runs `read` and then refuses every key it did not ask for: a misspelt key must not be silently ignored. */
  closed<T>(read: (reader: Reader) => T): T {
    if (typeof this.node !== 'object' || this.node === null || Array.isArray(this.node)) {
      this.fail('phải gồm các cặp tên: giá trị');
    }
    const result = read(this);
    for (const key of Object.keys(this.fields)) {
      if (!this.seen.has(key)) this.fail(`không có mục nào tên “${key}”`, key);
    }
    return result;
  }

  private below<T>(key: string, node: unknown, read: (reader: Reader) => T): T {
    return new Reader(node ?? {}, [...this.path, key], this.misfits).closed(read);
  }
}
