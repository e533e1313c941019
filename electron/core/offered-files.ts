import { hash as digest } from 'node:crypto';

export type OfferedFile = { readonly sha256: string; readonly name: string; readonly size: number };

/**
 * Limit for the total size of held files: eight of the largest files that a host accepts. The oldest are dropped first.
 */
const MAX_BYTES = 200 * 1024 * 1024;

/**
 * Files that were made or uploaded but not saved. They can be fetched like saved files until newer ones displace them.
 */
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
