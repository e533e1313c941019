import { type Ref, useImperativeHandle, useRef } from 'react';
import { formatLanguageDisplayName } from '../../../shared/i18n/format-language-name.ts';
import type { ShownClause, ShownText } from '../../../shared/model/shown.ts';
import { useInterfaceLanguage } from '../../components/use-translate.ts';
import { formatPrintedLabel } from '../clause/clause-label.ts';
import { type OwnCopyOptions, selectLanguageOptions } from '../clause/shown-source.ts';
import { ProjectedEditor, type ProjectedEditorHandle } from './projected-editor.tsx';
import styles from './projector.module.css';
import type { TypedClauseWords } from './table-typing.ts';

type WrittenPart = keyof TypedClauseWords;

export type ProjectedWritingHandle = {
  /** Returns the differences from the initial words, by language. */
  readonly changed: () => { readonly [language: string]: TypedClauseWords };
  /** Brackets the selected words for a side. */
  readonly bracket: (side: string) => void;
  readonly focus: () => void;
};

type Props = {
  readonly handle: Ref<ProjectedWritingHandle>;
  readonly text: ShownText;
  readonly clause: ShownClause;
  readonly options: OwnCopyOptions;
  readonly languages: readonly string[];
  /** Reports the current words of a language; null if they equal the initial words. */
  readonly onType: (language: string, words: TypedClauseWords | null) => void;
  readonly onSave: () => void;
  readonly onLeave: () => void;
};

/**
 * Edits a clause at the table, in the displayed languages. Starts with the saved words, never with unsaved typing from
 * elsewhere.
 */
export function ProjectedWriting({ handle, text, clause, options, languages, onType, onSave, onLeave }: Props) {
  const { speech, say } = useInterfaceLanguage();
  const opened = useRef(new Map(languages.map((language) => [language, getClauseWords(clause, language)])));
  const now = useRef(new Map(opened.current));
  const editors = useRef(new Map<string, ProjectedEditorHandle>());
  const last = useRef(`${languages[0]} body`);
  const changed = (language: string): TypedClauseWords | null => {
    const [before, words] = [opened.current.get(language), now.current.get(language)];
    return words === undefined || (before?.heading === words.heading && before.body === words.body) ? null : words;
  };
  const bracket = (side: string) => editors.current.get(last.current)?.bracket(side);
  useImperativeHandle(handle, () => ({
    changed: () =>
      Object.fromEntries(
        languages.flatMap((language) => {
          const words = changed(language);
          return words === null ? [] : [[language, words]];
        }),
      ),
    bracket,
    focus: () => editors.current.get(last.current)?.focus(),
  }));
  const editor = (language: string, part: WrittenPart) => {
    const key = `${language} ${part}`;
    return (
      <ProjectedEditor
        handle={(one) => {
          if (one === null) editors.current.delete(key);
          else editors.current.set(key, one);
        }}
        source={opened.current.get(language)?.[part] ?? ''}
        label={say(`ui.projector.${part}`, { language: formatLanguageDisplayName(language, speech) })}
        language={language}
        options={selectLanguageOptions(options, language)}
        oneLine={part === 'heading'}
        focus={language === languages[0] && part === 'body'}
        onChange={(source) => {
          const words = now.current.get(language) ?? getClauseWords(clause, language);
          now.current.set(language, { ...words, [part]: source });
          onType(language, changed(language));
        }}
        onFocus={() => {
          last.current = key;
        }}
      />
    );
  };
  return (
    <>
      <div className={styles.columns} data-columns={languages.length}>
        {languages.map((language) => (
          <div key={language} lang={language} className={styles.column}>
            {clause.number !== null && <p className={styles.number}>{formatPrintedLabel(text, clause, language)}</p>}
            {(clause.number !== null || opened.current.get(language)?.heading !== '') && editor(language, 'heading')}
            {editor(language, 'body')}
          </div>
        ))}
      </div>
      <div className={styles.tools}>
        {options.parties.map((side, n) => (
          <button key={side} type="button" onClick={() => bracket(side)}>
            {`[${side}: …]`} <kbd>Ctrl {n + 1}</kbd>
          </button>
        ))}
        <span className={styles.gap} />
        <button type="button" onClick={onSave}>
          {say('ui.projector.save')} <kbd>Ctrl Enter</kbd>
        </button>
        <button type="button" onClick={onLeave}>
          {say('ui.projector.close')} <kbd>Esc</kbd>
        </button>
      </div>
    </>
  );
}

function getClauseWords(clause: ShownClause, language: string): TypedClauseWords {
  return { heading: clause.heading[language] ?? '', body: clause.body[language] ?? '' };
}
