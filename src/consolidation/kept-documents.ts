// Documents that were made, kept while they may be asked for again: the ones used last, within so many bytes.

/** A file, and the tag by which it is asked for again. */
export interface MadeDocument {
  bytes: Buffer;
  /** SHA-256 of the bytes, as an HTTP entity tag. */
  etag: string;
}

const MOST_BYTES = 64 * 1024 * 1024;

export class KeptDocuments {
  /** In the order of their last use. */
  private readonly kept = new Map<string, MadeDocument>();
  private bytes = 0;

  /** @param limit bytes of all documents together */
  constructor(private readonly limit = MOST_BYTES) {}

  find(key: string): MadeDocument | undefined {
    const found = this.kept.get(key);
    if (found) {
      this.kept.delete(key);
      this.kept.set(key, found);
    }
    return found;
  }

  /** One that is larger than everything together may be is not kept. */
  keep(key: string, document: MadeDocument): void {
    this.drop(key);
    if (document.bytes.length > this.limit) return;
    this.kept.set(key, document);
    this.bytes += document.bytes.length;
    for (const oldest of this.kept.keys()) {
      if (this.bytes <= this.limit) break;
      this.drop(oldest);
    }
  }

  private drop(key: string): void {
    this.bytes -= this.kept.get(key)?.bytes.length ?? 0;
    this.kept.delete(key);
  }
}
