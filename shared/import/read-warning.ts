import { formatMessage, type InterfaceLanguage } from '../i18n/format-message.ts';

/** What of a file was not understood, not followed, or is not as it looks. */
export type ReadWarning = {
  /** Whose codes they are: the reader's of Word files, or that of spreadsheets. */
  readonly of: 'word' | 'sheet';
  readonly code: string;
  /** What it is about: an element, a target, a sheet, words. */
  readonly name: string;
  /** Where it was met: a part of the file, a cell, a sheet. */
  readonly where: string;
  readonly count: number;
};

/** A warning as people read it. */
export function formatReadWarning(speech: InterfaceLanguage, { of, code, name, where, count }: ReadWarning): string {
  const words = { name: name === '' ? '–' : name, part: where, where, count };
  return formatMessage(speech, of === 'word' ? `cli.read.warning.${code}` : `cli.read.sheet-warning.${code}`, words);
}
