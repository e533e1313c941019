import { createHash, randomBytes, timingSafeEqual } from 'node:crypto';

/** How long a code is valid. */
const CODE_MS = 600_000;

/** The credentials of the host: one-use codes in addresses, tokens of pages, and the secret of a second start. */
export class SessionKeys {
  readonly secret = createKey();
  private readonly codes = new Map<string, number>();
  private readonly tokens = new Set<string>();
  private readonly now: () => number;

  constructor(now: () => number = () => performance.now()) {
    this.now = now;
  }

  newCode(): string {
    const code = createKey();
    this.codes.set(code, this.now() + CODE_MS);
    return code;
  }

  /** Exchanges a code for a token and uses the code up; null if it is unknown, used or expired. */
  swap(given: string): string | null {
    const code = findEqualKey(this.codes.keys(), given);
    if (code === null) return null;
    const until = this.codes.get(code) ?? 0;
    this.codes.delete(code);
    if (until < this.now()) return null;
    return this.newToken();
  }

  newToken(): string {
    const token = createKey();
    this.tokens.add(token);
    return token;
  }

  isToken(given: string): boolean {
    return findEqualKey(this.tokens, given) !== null;
  }

  isSecret(given: string): boolean {
    return findEqualKey([this.secret], given) !== null;
  }
}

/** 256 bits. */
function createKey(): string {
  return randomBytes(32).toString('base64url');
}

/** Finds the key that equals the given one, in a time that does not reveal how much of it was right. */
function findEqualKey(keys: Iterable<string>, given: string): string | null {
  const digest = (text: string) => createHash('sha256').update(text).digest();
  const wanted = digest(given);
  let found: string | null = null;
  for (const key of keys) if (timingSafeEqual(digest(key), wanted)) found = key;
  return found;
}
