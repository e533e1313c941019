import type { FilePlace } from '../model/comparison/comparison.ts';
import type { InterfaceLanguage } from '../model/interface-language.ts';
import { formatMessage } from './format-message.ts';

/** "Table, row 2, column 3", of a whole row "Table, row 2", "Footnote". */
export function describeFilePlace(speech: InterfaceLanguage, { part, row, column }: FilePlace): string {
  if (row === null) return formatMessage(speech, `file-place.${part}`);
  return column === null
    ? formatMessage(speech, 'file-place.row', { row })
    : formatMessage(speech, 'file-place.cell', { row, column });
}
