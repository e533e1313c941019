import { createHash, createHmac, randomBytes } from 'node:crypto';
import type { HostMemory, RememberedHost } from './host-memory.ts';

const DAY_MS = 24 * 60 * 60 * 1000;
/** A page left open over a holiday needs a new address. */
const VALID_MS = 7 * DAY_MS;
/** More pages than anybody has open; a reloaded page leaves an unused key. */
const MAX_KEYS = 64;

/**
 * The keys with which open pages come back to the next process on the same data and the same port. A killed process
 * cannot warn its pages, and a page that had to be opened with a new address would lose what was typed in it.
 *
 * - A key is a one-use code, like the one in an address: it is exchanged for a token of the new process and for the
 *   next key. Tokens end with their process.
 * - The disk holds SHA-256 digests of the keys, readable by their owner only. A digest admits nobody.
 * - A page holds its key in memory only. Another program that has the port in between, and serves a page on it, finds
 *   no key in the browser's storage.
 * - A waiting page may also reach that other program. So the process first proves that it knows the digest (an HMAC of
 *   the page's nonce under it), and a page sends neither its key nor any text before that.
 * - Quitting ends all keys. So does another port, on which no page can come back.
 */
export class ReturnKeys {
  private readonly memory: HostMemory;
  private readonly port: number;
  private readonly now: () => number;
  private returns: RememberedHost['returns'];

  /** A page of another port cannot come back: its keys are forgotten, and so are expired ones. */
  constructor(memory: HostMemory, port: number, now: () => number = () => Date.now()) {
    this.memory = memory;
    this.port = port;
    this.now = now;
    const before = memory.read();
    this.returns = before?.port === port ? before.returns : [];
    this.keep(this.returns);
  }

  newKey(): string {
    const key = randomBytes(32).toString('base64url');
    this.keep([...this.returns, { digest: digestKey(key), until: this.now() + VALID_MS }]);
    return key;
  }

  /** Whether the key was valid; it is then used up. */
  takeKey(given: string): boolean {
    const digest = digestKey(given);
    // Digests need no constant-time comparison: whoever guesses keys cannot choose how their digests begin.
    const rest = this.returns.filter((one) => one.digest !== digest);
    const isKey = this.returns.some((one) => one.digest === digest && one.until >= this.now());
    if (rest.length < this.returns.length) this.keep(rest);
    return isKey;
  }

  /** For every key a proof that its digest is known here, for pages that wait to come back. */
  prove(nonce: string): readonly string[] {
    return this.returns.map(({ digest }) =>
      createHmac('sha256', Buffer.from(digest, 'base64url')).update(nonce).digest('base64url'),
    );
  }

  /** After a person quits, no page comes back. */
  forget(): void {
    this.keep([]);
  }

  private keep(all: RememberedHost['returns']): void {
    this.returns = all.filter(({ until }) => until >= this.now()).slice(-MAX_KEYS);
    this.memory.write({ port: this.port, returns: this.returns });
  }
}

function digestKey(key: string): string {
  return createHash('sha256').update(key).digest('base64url');
}
