import type { FilePlace } from '../model/comparison/comparison.ts';
import type { InterfaceLanguage } from '../model/interface-language.ts';
import { formatMessage } from './format-message.ts';

/** "Table, row 2, column 3", "Footnote". */
export function describeFilePlace(speech: InterfaceLanguage, { part, row, column }: FilePlace): string {
  return row === null || column === null
    ? formatMessage(speech, `file-place.${part}`)
    : formatMessage(speech, 'file-place.cell', { row, column });
}
