import { closeSync, constants, fstatSync, openSync, writeSync } from 'node:fs';
import { dirname } from 'node:path';
import { createPrivateFile, createPrivateFolder } from '../private-files.ts';

/**
 * One small JSON text in a file, rewritten after every commit: in place, through an open handle, and without a sync.
 * ext4 writes out a file at once when it is renamed over another, which took a quarter of the time of a save. After a
 * power loss the text may be old or torn; torn text is invalid JSON and is ignored.
 */
export class DeviceStateFile {
  private readonly file: string;
  private handle: number | null = null;
  private size = 0;

  constructor(file: string) {
    this.file = file;
  }

  /** If the file cannot be written, nothing is remembered and nothing fails. */
  write(value: unknown): void {
    try {
      const handle = this.handle ?? this.open();
      // Spaces overwrite the rest of a longer earlier text.
      const bytes = new TextEncoder().encode(JSON.stringify(value).padEnd(this.size));
      this.size = bytes.byteLength;
      writeSync(handle, bytes, 0, bytes.byteLength, 0);
    } catch {
      this.close();
    }
  }

  close(): void {
    if (this.handle !== null) closeSync(this.handle);
    this.handle = null;
  }

  private open(): number {
    const folder = dirname(this.file);
    createPrivateFolder(folder);
    createPrivateFile(this.file);
    this.handle = openSync(this.file, constants.O_RDWR | constants.O_CREAT, 0o600);
    this.size = fstatSync(this.handle).size;
    return this.handle;
  }
}
