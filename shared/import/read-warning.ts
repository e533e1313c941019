import { formatMessage, type InterfaceLanguage } from '../i18n/format-message.ts';

/** What the reader of a file did not understand or did not follow, or what is not as it looks. */
export type ReadWarning = {
  /** The origin of the code: the reader of Word files, or that of spreadsheets. */
  readonly of: 'word' | 'sheet';
  readonly code: string;
  /** The subject: an element, a target, a sheet, words. */
  readonly name: string;
  /** The location: a part of the file, a cell, a sheet. */
  readonly where: string;
  readonly count: number;
};

/** Formats a warning for people. */
export function formatReadWarning(speech: InterfaceLanguage, { of, code, name, where, count }: ReadWarning): string {
  const words = { name: name === '' ? '–' : name, part: where, where, count };
  return formatMessage(speech, of === 'word' ? `cli.read.warning.${code}` : `cli.read.sheet-warning.${code}`, words);
}
