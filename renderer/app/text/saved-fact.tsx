import { Check, CircleAlert, Pencil } from 'lucide-react';
import { formatDay, formatTime, getLocalDate } from '../../components/format-date.ts';
import { formatProblem } from '../../components/format-problem.ts';
import { useInterfaceLanguage } from '../../components/use-translate.ts';
import { type SaveState, useSaveState } from '../../features/clause/save-state.ts';
import styles from './title-bar.module.css';

type Props = {
  readonly code: string;
  /** When anything of the text was last recorded. */
  readonly saved: string | null;
  /** Whether the store keeps words that are not saved. */
  readonly hasTypings: boolean;
};

const icons: { readonly [S in SaveState['of']]: typeof Check } = {
  none: Check,
  kept: Pencil,
  typing: Pencil,
  failed: CircleAlert,
};

/** Says whether the words of a text are safe: typed, kept, saved as a version, or not kept and why. */
export function SavedFact({ code, saved, hasTypings }: Props) {
  const { speech, say } = useInterfaceLanguage();
  const state = useSaveState(code) ?? { of: hasTypings ? 'kept' : 'none' };
  const Icon = icons[state.of];
  const words = () => {
    switch (state.of) {
      case 'typing':
        return say('ui.title-bar.typing');
      case 'kept':
        return say('ui.title-bar.kept');
      case 'failed': {
        const reason =
          state.problem.code === 'host-gone' ? say('ui.title-bar.failed-host') : formatProblem(state.problem, say);
        return say('ui.title-bar.failed', { reason });
      }
      case 'none': {
        if (saved === null) return say('ui.title-bar.saved-unknown');
        const isToday = getLocalDate(new Date(saved)) === getLocalDate();
        return say('ui.title-bar.saved', {
          when: isToday ? formatTime(saved, speech) : formatDay(getLocalDate(new Date(saved)), speech),
        });
      }
    }
  };
  return (
    <li className={`${styles.fact} ${styles.saved}`} data-of={state.of}>
      <Icon size={16} aria-hidden />
      <span title={words()}>{words()}</span>
    </li>
  );
}
