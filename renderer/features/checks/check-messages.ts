import { getCheckMessageKey } from '../../../shared/i18n/check-message-key.ts';
import type { CheckCode, Finding } from '../../../shared/model/check.ts';
import type { Translate } from '../../components/use-translate.ts';

/** How a finding is explained: what it is called, what it says here, why it matters, what to do. */
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

/** Details that name languages, which stand on the screen as their buttons do. */
const LANGUAGE_DETAILS = ['base', 'language', 'languages'];

function formatLanguageCodes(value: Finding['details'][string]): Finding['details'][string] {
  if (typeof value === 'number') return value;
  return typeof value === 'string' ? value.toUpperCase() : value.map((one) => one.toUpperCase());
}
