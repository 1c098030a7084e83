// A name that nobody else chooses.

/** 32 hexadecimal digits. `crypto.randomUUID` is there only over TLS, and a trial run in an office has none. */
export const freshId = (): string =>
  [...crypto.getRandomValues(new Uint8Array(16))].map((byte) => byte.toString(16).padStart(2, '0')).join('');
