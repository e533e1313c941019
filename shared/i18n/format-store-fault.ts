import type { InterfaceLanguage } from '../model/interface-language.ts';
import type { BackupCopy, ShownDamagedRecord, ShownStoreFault } from '../model/store/store-condition.ts';
import { formatMessage } from './format-message.ts';

/** Something damaged: what it was, in which text, and what the newest backup has of it, null where that makes no sense. */
export function describeStoreFault(
  fault: ShownStoreFault,
  speech: InterfaceLanguage,
): { readonly what: string; readonly backup: string | null } {
  const name = fault.name || (fault.fault === 'record-damaged' ? '' : (fault.hash ?? '').slice(0, 8));
  const details = {
    subject: formatMessage(speech, `condition.subject.${fault.subject}`),
    name,
    text: fault.text ?? formatMessage(speech, 'condition.text-unknown'),
    detail: fault.detail.toUpperCase(),
  };
  const key = fault.fault === 'record-damaged' && name === '' ? 'record-unnamed' : fault.fault;
  const what = formatMessage(speech, `condition.fault.${key}`, details);
  return { what, backup: fault.hash === null ? null : formatMessage(speech, `condition.backup.${fault.backup}`) };
}

/** The same as one line. */
export function formatStoreFault(fault: ShownStoreFault, speech: InterfaceLanguage): string {
  const { what, backup } = describeStoreFault(fault, speech);
  return backup === null ? what : `${what}: ${backup}`;
}

/** `backup` is null if it is not known. */
export type DamagedRow = Pick<ShownDamagedRecord, 'subject' | 'name'> & { readonly backup: BackupCopy | null };

/** The same in a list of one text, whose place says the rest. */
export function formatDamagedRecord({ subject, name, backup }: DamagedRow, speech: InterfaceLanguage): string {
  const details = { subject: formatMessage(speech, `condition.subject.${subject}`), name };
  const what = formatMessage(speech, `condition.row.${name === '' ? 'unnamed' : 'named'}`, details);
  return backup === null ? what : `${what}: ${formatMessage(speech, `condition.backup.${backup}`)}`;
}
