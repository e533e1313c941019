import type { StoreFault } from '../../../../shared/model/store/store-condition.ts';
import type { BackupFile } from '../backups/list-backups.ts';
import { type FoundCopy, listReadableBackups, searchBackup } from './find-in-backup.ts';

type SearchedFault = Pick<StoreFault, 'fault' | 'hash'>;

/** `copies` has one entry for each fault, in order; null where nobody has looked yet. */
export type BackupSearch = BackupFile & { readonly copies: readonly (FoundCopy | null)[] };

const buildFaultKey = ({ fault, hash }: SearchedFault) => `${fault} ${hash}`;

/**
 * The newest readable backup of a data folder, and what it has of things that are damaged in the store. What was found is
 * remembered until the files in the folder change: every look at the condition asks, and a record that the index of a
 * backup of 560 MB does not lead to takes 0.1 s of computing.
 */
export class NewestBackup {
  private readonly folder: string;
  private listed = '';
  private chosen: BackupFile | null = null;
  private readonly copies = new Map<string, FoundCopy>();

  constructor(folder: string) {
    this.folder = folder;
  }

  /** Null if there is no readable backup. With `mayRead` false no file is opened, and only what is known is returned. */
  search(faults: readonly SearchedFault[], mayRead: boolean): BackupSearch | null {
    const files = listReadableBackups(this.folder);
    const listed = JSON.stringify(files);
    if (listed !== this.listed) {
      if (!mayRead) return null;
      this.copies.clear();
      this.chosen = files.find((file) => this.read(file, faults)) ?? null;
      this.listed = listed;
    }
    if (this.chosen === null) return null;
    const unknown = faults.filter((fault) => !this.copies.has(buildFaultKey(fault)));
    if (unknown.length > 0 && mayRead) this.read(this.chosen, unknown);
    return { ...this.chosen, copies: faults.map((fault) => this.copies.get(buildFaultKey(fault)) ?? null) };
  }

  /** Returns whether the file could be read. */
  private read({ file }: BackupFile, faults: readonly SearchedFault[]): boolean {
    const copies = searchBackup(file, faults);
    copies?.forEach((copy, at) => {
      const fault = faults[at];
      if (fault !== undefined) this.copies.set(buildFaultKey(fault), copy);
    });
    return copies !== null;
  }
}
