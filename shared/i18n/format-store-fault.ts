import type { InterfaceLanguage } from '../model/interface-language.ts';
import type { ShownStoreFault } from '../model/store/store-condition.ts';
import { formatMessage } from './format-message.ts';

/** One line about something damaged: what it was, in which text, and what the newest backup has of it. */
export function formatStoreFault(fault: ShownStoreFault, speech: InterfaceLanguage): string {
  const name = fault.name || (fault.fault === 'record-damaged' ? '' : (fault.hash ?? '').slice(0, 8));
  const details = {
    subject: formatMessage(speech, `condition.subject.${fault.subject}`),
    name,
    text: fault.text ?? formatMessage(speech, 'condition.text-unknown'),
  };
  const key = fault.fault === 'record-damaged' && name === '' ? 'record-unnamed' : fault.fault;
  const what = formatMessage(speech, `condition.fault.${key}`, details);
  return fault.hash === null ? what : `${what}: ${formatMessage(speech, `condition.backup.${fault.backup}`)}`;
}
