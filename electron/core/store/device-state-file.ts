import { closeSync, constants, fstatSync, openSync, writeSync } from 'node:fs';
import { dirname } from 'node:path';
import { createPrivateFile, createPrivateFolder } from './private-files.ts';

/**
 * One small JSON text in a file, written anew after every commit: in place, by a handle that stays open, and without a
 * sync. A file that is renamed over another is written out at once by ext4, which took a quarter of the time of a save.
 * After a power loss the text may be an older one or torn, and then it is no text.
 */
export class DeviceStateFile {
  private readonly file: string;
  private handle: number | null = null;
  private size = 0;

  constructor(file: string) {
    this.file = file;
  }

  /** Where the file cannot be written, nothing is remembered and nothing fails. */
  write(value: unknown): void {
    try {
      const handle = this.handle ?? this.open();
      // Spaces cover what a longer text left behind.
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
