import type { InterfaceLanguage } from '../model/interface-language.ts';
import type { ReadWarning } from '../model/reply.ts';
import { formatMessage } from './format-message.ts';

/** A warning as people read it. */
export function formatReadWarning(speech: InterfaceLanguage, { of, code, name, where, count }: ReadWarning): string {
  const words = { name: name === '' ? '–' : name, part: where, where, count };
  return formatMessage(speech, of === 'word' ? `cli.read.warning.${code}` : `cli.read.sheet-warning.${code}`, words);
}
