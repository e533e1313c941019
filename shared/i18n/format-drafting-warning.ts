import type { InterfaceLanguage } from '../model/interface-language.ts';
import { formatMessage } from './format-message.ts';

/** Formats a warning of a cut file such as "number-twice: 4"; its detail, and what is not known, are left unchanged. */
export function formatDraftingWarning(warning: string, speech: InterfaceLanguage): string {
  const [code = '', ...detail] = warning.split(': ');
  const key = `ui.new.word-warning.${code}`;
  const text = formatMessage(speech, key);
  return text === key ? warning : [text, ...detail].join(': ');
}
