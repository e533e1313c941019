import { formatLanguageDisplayName } from '../../../shared/i18n/format-language-name.ts';
import type { ShownText } from '../../../shared/model/shown.ts';
import type { RenderOptions } from '../../../shared/text/marks/render-marks.ts';
import { useInterfaceLanguage } from '../../components/use-translate.ts';
import { formatClauseLabel, formatPrintedLabel } from '../clause/clause-label.ts';
import styles from './projector.module.css';
import { formatPlainWords } from './sided-lines.ts';
import type { ProjectedLanguages } from './use-projected-languages.ts';

type Props = {
  readonly text: ShownText;
  readonly options: RenderOptions;
  readonly languages: ProjectedLanguages;
  /** The index of the current clause. */
  readonly here: number;
  /** The result of the last action. */
  readonly said: string;
  /** Whether a clause is being edited, which disables navigation. */
  readonly writing: boolean;
  readonly onShow: (place: number) => void;
  readonly onSize: (by: 1 | -1) => void;
  /** Asks whether to close the screen. */
  readonly onClose: () => void;
};

/** The footer of the projected screen: languages, clauses, size, the way to close it, and the last result. */
export function StatusFooter({ text, options, languages, here, said, writing, onShow, onSize, onClose }: Props) {
  const { speech, say } = useInterfaceLanguage();
  const [first = '', second = ''] = languages.shown;
  const names = text.languages.map((language) => ({
    value: language,
    label: formatLanguageDisplayName(language, speech),
  }));
  return (
    <div className={styles.foot}>
      <select
        autoComplete="off"
        aria-label={say('ui.projector.first')}
        value={first}
        disabled={writing}
        onChange={(event) => languages.setFirst(event.currentTarget.value)}
      >
        {names.map(({ value, label }) => (
          <option key={value} value={value}>
            {label}
          </option>
        ))}
      </select>
      <select
        autoComplete="off"
        aria-label={say('ui.projector.second')}
        value={second}
        disabled={writing}
        onChange={({ currentTarget: { value } }) => languages.setSecond(value === '' ? null : value)}
      >
        <option value="">–</option>
        {names
          .filter(({ value }) => value !== first)
          .map(({ value, label }) => (
            <option key={value} value={value}>
              {label}
            </option>
          ))}
      </select>
      <select
        autoComplete="off"
        className={styles.jump}
        aria-label={say('ui.projector.jump')}
        value={here}
        disabled={writing}
        onChange={(event) => onShow(Number(event.currentTarget.value))}
      >
        {text.clauses.map((clause, n) => (
          <option key={clause.id} value={n}>
            {[
              formatPrintedLabel(text, clause, first) ?? formatClauseLabel(clause, text, say),
              formatPlainWords(clause.heading[first] ?? '', options),
            ]
              .filter((words) => words !== '')
              .join(' · ')}
          </option>
        ))}
      </select>
      <button type="button" aria-label={`A−: ${say('ui.projector.smaller')}`} onClick={() => onSize(-1)}>
        A−
      </button>
      <button type="button" aria-label={`A+: ${say('ui.projector.larger')}`} onClick={() => onSize(1)}>
        A+
      </button>
      <span className={styles.said} role="status">
        {said}
      </span>
      <button type="button" disabled={writing} onClick={onClose}>
        <kbd>F5</kbd> {say('ui.projector.close')}
      </button>
    </div>
  );
}
