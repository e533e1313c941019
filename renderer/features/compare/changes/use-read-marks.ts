import { useMemo } from 'react';
import { usePerson } from '../../../api/queries.ts';
import { buildSettingName, useSetting } from '../../../api/settings.ts';

/** Names of changes that fit into a setting many times over; the oldest marks are forgotten first. */
const MAX_MARKS = 5000;

export type ReadMarks = {
  readonly isRead: (change: number) => boolean;
  /** How many of them are read. */
  readonly count: number;
  readonly toggle: (change: number) => void;
};

/**
 * Which changes the person who works here has marked as read. The marks stay in this store, and go with their text when
 * it is deleted.
 *
 * @param about the code of the text, or what else the comparison belongs to
 * @param names of the changes (`nameChanges`)
 */
export function useReadMarks(about: string, names: readonly string[]): ReadMarks {
  const person = usePerson().data;
  const setting = buildSettingName('kept', 'read', about, person?.name ?? '', person?.unit ?? '');
  const [stored, store] = useSetting(setting, '');
  return useMemo(() => {
    const marks = stored === '' ? [] : stored.split(' ');
    const known = new Set(marks);
    return {
      isRead: (change) => known.has(names[change] ?? ''),
      count: names.filter((name) => known.has(name)).length,
      toggle: (change) => {
        const name = names[change];
        if (name === undefined) return;
        const others = marks.filter((one) => one !== name);
        store((known.has(name) ? others : [...others, name].slice(-MAX_MARKS)).join(' '));
      },
    };
  }, [stored, store, names]);
}
