import { hash as digest } from 'node:crypto';

export type OfferedFile = { readonly sha256: string; readonly name: string; readonly size: number };

/** Held files may be so large together: eight of the largest that a door takes. The oldest go first. */
const MAX_BYTES = 200 * 1024 * 1024;

/** Files that were made or handed in and are not kept: they can be fetched as kept ones are, until others take their place. */
export class OfferedFiles {
  private readonly files = new Map<string, Uint8Array>();
  private bytes = 0;

  offer(name: string, bytes: Uint8Array): OfferedFile {
    const sha256 = digest('sha256', bytes, 'hex');
    this.forget(sha256);
    this.files.set(sha256, bytes);
    this.bytes += bytes.byteLength;
    for (const oldest of this.files.keys()) {
      if (this.bytes <= MAX_BYTES) break;
      this.forget(oldest);
    }
    return { sha256, name, size: bytes.byteLength };
  }

  get(sha256: string): Uint8Array | null {
    return this.files.get(sha256) ?? null;
  }

  private forget(sha256: string): void {
    this.bytes -= this.files.get(sha256)?.byteLength ?? 0;
    this.files.delete(sha256);
  }
}
