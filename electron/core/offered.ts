import { hash as digest } from 'node:crypto';

export type OfferedFile = { readonly sha256: string; readonly name: string; readonly size: number };

/** So many files are held for who asked for them; the oldest goes first. */
const MOST = 4;

/** Files that were made and are not kept: they can be fetched as kept ones are, until others take their place. */
export class Offered {
  private readonly files = new Map<string, Uint8Array>();

  offer(name: string, bytes: Uint8Array): OfferedFile {
    const sha256 = digest('sha256', bytes, 'hex');
    this.files.delete(sha256);
    this.files.set(sha256, bytes);
    for (const oldest of this.files.keys()) if (this.files.size > MOST) this.files.delete(oldest);
    return { sha256, name, size: bytes.byteLength };
  }

  get(sha256: string): Uint8Array | null {
    return this.files.get(sha256) ?? null;
  }
}
