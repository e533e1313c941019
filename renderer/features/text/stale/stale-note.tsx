import { Text } from '@mantine/core';
import { useTimeout } from '@mantine/hooks';
import { Languages } from 'lucide-react';
import { memo, useMemo, useState } from 'react';
import type { ShownClause } from '../../../../shared/model/shown.ts';
import { useClauseHistory } from '../../../api/queries.ts';
import { useTranslate } from '../../../components/use-translate.ts';
import { DiffWords } from '../../clause/diff-words.tsx';
import { formatReadableText, selectLanguageOptions } from '../../clause/shown-source.ts';
import { type TextPageState, useTextPage } from '../../clause/text-page-context.ts';
import { useConfirmLanguage } from '../../clause/use-confirm-language.ts';
import { listChangesSinceCurrent, shortenUnchangedText } from './changes-since-current.ts';
import styles from './stale.module.css';

type Props = { readonly clause: ShownClause; readonly language: string };

type StaleNoteProps = Props & {
  readonly negotiation: string;
  /** Whether this is the current clause. */
  readonly here: boolean;
  readonly edit: TextPageState['edit'];
};

/**
 * A note below a stale language: what the others changed since, with a button to confirm that it still matches them.
 */
export const StaleNote = memo(function StaleNote({ clause, language, negotiation, here, edit }: StaleNoteProps) {
  const say = useTranslate();
  const { busy, confirm } = useConfirmLanguage(negotiation);
  const [asked, setAsked] = useState(false);
  const open = asked || here;
  return (
    // biome-ignore lint/a11y/useSemanticElements: one of many, unlike a landmark
    <div
      className={styles.stale}
      role="group"
      aria-label={say('ui.text.stale', { languages: [language.toUpperCase()] })}
    >
      {/* Plain elements: there is one for every clause and language on the screen. */}
      <div className={styles.head}>
        <Languages size={14} aria-hidden />
        <strong>{say('ui.text.stale-since')}</strong>
        {!open && (
          <button type="button" onClick={() => setAsked(true)}>
            {say('ui.text.stale-what')}
          </button>
        )}
        <button type="button" disabled={busy} onClick={() => void confirm(clause, language)}>
          {say('ui.text.confirm', { language: language.toUpperCase() })}
        </button>
        <button type="button" onClick={() => edit({ clause: clause.code, language })}>
          {say('ui.text.stale-edit')}
        </button>
      </div>
      {open && <ChangesSinceCurrent clause={clause} language={language} />}
    </div>
  );
});

/** A history can be long, so it is not loaded for a person who only passes by. */
const READ_DELAY_MS = 800;

/** Shows what the other languages changed since this one was current, after a short delay. */
export function ChangesSinceCurrent(props: Props) {
  const [later, setLater] = useState(false);
  useTimeout(() => setLater(true), READ_DELAY_MS, { autoInvoke: true });
  return later && <ChangeExcerpts {...props} />;
}

function ChangeExcerpts({ clause, language }: Props) {
  const { text, options } = useTextPage();
  const say = useTranslate();
  const { data } = useClauseHistory(text.code, clause.code);
  const since = useMemo(
    () =>
      data === undefined
        ? undefined
        : listChangesSinceCurrent(data.versions, clause.version, language, (source) =>
            formatReadableText(source, selectLanguageOptions(options, language)),
          ),
    [data, clause.version, language, options],
  );
  if (since === undefined) return null;
  if (since === null || since.length === 0) return <Text size="xs">{say('ui.text.stale-unknown')}</Text>;
  return since.map((one) => (
    <div key={one.language}>
      <Text size="xs" fw={600}>
        {say('ui.text.changed-in', { language: one.language.toUpperCase() })}
      </Text>
      <DiffWords changes={shortenUnchangedText(one.changes)} language={one.language} />
    </div>
  ));
}
