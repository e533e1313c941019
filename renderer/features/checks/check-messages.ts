import { getCheckMessageKey } from '../../../shared/i18n/check-message-key.ts';
import type { CheckCode, Finding } from '../../../shared/model/check.ts';
import type { Translate } from '../../components/use-translate.ts';

/** Returns the messages of a finding: its title, what it found, why it matters, and what to do. */
export function formatCheckMessages({ check, details }: Pick<Finding, 'check' | 'details'>, say: Translate) {
  const shown = Object.fromEntries(
    Object.entries(details).map(([name, value]) => [
      name,
      LANGUAGE_DETAILS.includes(name) ? formatLanguageCodes(value) : value,
    ]),
  );
  const words = (part: 'title' | 'says' | 'why' | 'todo') => say(getCheckMessageKey(check, part), shown);
  return { title: words('title'), says: words('says'), why: words('why'), todo: words('todo') };
}

export const formatCheckTitle = (check: CheckCode, say: Translate): string => say(getCheckMessageKey(check, 'title'));

/** Details with language codes, which are shown in upper case like the language buttons. */
const LANGUAGE_DETAILS = ['base', 'language', 'languages'];

function formatLanguageCodes(value: Finding['details'][string]): Finding['details'][string] {
  if (typeof value === 'number') return value;
  return typeof value === 'string' ? value.toUpperCase() : value.map((one) => one.toUpperCase());
}
