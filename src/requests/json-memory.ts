// The newest saves as they were read, so that the next one at the same address need only be read where it differs.

import type { JsonReading } from './json-reading';

/** Smaller bodies are read anew in no time. */
const WORTH_KEEPING = 4_000;
/** Room for full reports of all agencies at 104 kB, and half as much again. */
const BYTES_KEPT = 20_000_000;

export class JsonMemory {
  private readonly readings = new Map<string, JsonReading>();
  private bytes = 0;

  constructor(private readonly most = BYTES_KEPT) {}

  find(address: string): JsonReading | undefined {
    return this.readings.get(address);
  }

  keep(address: string, reading: JsonReading): void {
    this.forget(address);
    if (reading.bytes.length < WORTH_KEEPING) return;
    this.readings.set(address, reading);
    this.bytes += reading.bytes.length;
    for (const oldest of this.readings.keys()) {
      if (this.bytes <= this.most) break;
      this.forget(oldest);
    }
  }

  private forget(address: string): void {
    this.bytes -= this.readings.get(address)?.bytes.length ?? 0;
    this.readings.delete(address);
  }
}
