import type { Uncompared } from '../model/comparison/uncompared.ts';
import type { InterfaceLanguage } from '../model/interface-language.ts';
import { formatMessage, type MessageKey } from './format-message.ts';

/** "Not compared: pictures (different), formatting", or another line; null if everything was compared. */
export function describeUncompared(
  speech: InterfaceLanguage,
  uncompared: Uncompared,
  line: MessageKey = 'uncompared.line',
): string | null {
  if (uncompared.length === 0) return null;
  const names = uncompared.map(({ what, differs }) => {
    const name = formatMessage(speech, `uncompared.${what}`);
    return differs ? formatMessage(speech, 'uncompared.differs', { what: name }) : name;
  });
  return formatMessage(speech, line, { what: names });
}
