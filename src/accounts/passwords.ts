// Passwords: hashing with argon2id, and one-time passwords that can be read aloud over the phone.

import { randomInt } from 'node:crypto';
import { hash, verify } from '@node-rs/argon2';

// OWASP's first choice of parameters (19 MiB, 2 passes, 1 lane): some 30 ms on the reference machine, so that 400
// sign-ins a minute take a fifth of one core.
const COST = { memoryCost: 19_456, timeCost: 2, parallelism: 1 };

/** A hash nobody has the password of; verified against for unknown names, so that they take as long as known ones. */
const NOBODY = '$argon2id$v=19$m=19456,t=2,p=1$dGhlcmUgaXMgbm9ib2R5IQ$Zm9yIG5vYm9keSBoYXMgdGhpcyBwYXNzd29yZCAhISE';

// Without letters and digits that look alike.
const LOWER = 'abcdefghjkmnpqrstuvwxyz';
const UPPER = 'ABCDEFGHJKMNPQRSTUVWXYZ';
const DIGITS = '23456789';

export function hashPassword(password: string): Promise<string> {
  return hash(password.normalize('NFC'), COST);
}

/** Whether the password is the one of the hash; without a hash it takes the same time and is never right. */
export async function isPassword(passwordHash: string | undefined, password: string): Promise<boolean> {
  const right = await verify(passwordHash ?? NOBODY, password.normalize('NFC'));
  return right && passwordHash !== undefined;
}

/** Four groups of four, "Kx7m-Pq4t-Rw9z-Hb3n": all four classes, some 80 bits. */
export function oneTimePassword(): string {
  const pick = (letters: string): string => letters.charAt(randomInt(letters.length));
  const group = (): string => pick(UPPER) + pick(LOWER) + pick(DIGITS) + pick(LOWER + UPPER);
  return [group(), group(), group(), group()].join('-');
}
