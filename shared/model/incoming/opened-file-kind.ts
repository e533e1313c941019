/** What the program does with a file that is opened with it: a backup can be restored, a document can be read. */
export type OpenedFileKind = 'backup' | 'document';

/** The kind of a file by its name; null for a file that the program does not open. */
export function findOpenedFileKind(name: string): OpenedFileKind | null {
  if (/\.(naskah|age)$/i.test(name)) return 'backup';
  return /\.(docx?|rtf|odt)$/i.test(name) ? 'document' : null;
}
