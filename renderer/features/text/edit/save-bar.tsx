import { Button, NativeSelect, Text, TextInput } from '@mantine/core';
import { Check, GitFork, PencilLine } from 'lucide-react';
import { useEffect, useRef } from 'react';
import type { ChangeSense } from '../../../../shared/model/clause.ts';
import type { ShownClause } from '../../../../shared/model/shown.ts';
import { useFormDraft } from '../../../api/use-form-draft.ts';
import { DiscardButton } from '../../../components/discard-button.tsx';
import { formatProblem } from '../../../components/format-problem.ts';
import { countLostWords } from '../../../components/lost-words.ts';
import { useNotice } from '../../../components/notice.tsx';
import { useTranslate } from '../../../components/use-translate.ts';
import { registerClauseSave } from '../../clause/open-editor.ts';
import { useTextPage } from '../../clause/text-page-context.ts';
import type { UnsavedTyping } from '../../clause/typing-session.ts';
import { useConfirmLanguage } from '../../clause/use-confirm-language.ts';
import { assumeClauseChangeSense, type ChangeSenses } from './clause-texts.ts';
import styles from './save-bar.module.css';
import { useOvertakenTypings } from './use-overtaken-typings.ts';
import { useSaveClause } from './use-save-clause.ts';

/** How to save: what each change means, and a note. */
type SaveOptions = { readonly note: string; readonly senses: ChangeSenses };
const NO_OPTIONS: SaveOptions = { note: '', senses: {} };

/**
 * The one save bar of a clause: names the languages with unsaved words, saves them together as one version, with the
 * meaning of each change and a note, and discards each by itself.
 */
export function SaveBar({ clause }: { readonly clause: ShownClause }) {
  const { text, typings, editors, languages, edit, leave } = useTextPage();
  const say = useTranslate();
  const notice = useNotice();
  const { busy, save } = useSaveClause();
  const { confirm } = useConfirmLanguage(text.code);
  const [said, setSaid] = useFormDraft<SaveOptions>('version', clause.id);
  const { note, senses } = said ?? NO_OPTIONS;
  const overtaken = useOvertakenTypings(clause);
  const unsaved = typings.of(clause.code);
  const isBehind = unsaved.some(({ base }) => base !== clause.version);
  const rank = (language: string) => text.languages.indexOf(language);
  const typed = unsaved.map(({ language }) => language).sort((a, b) => rank(a) - rank(b));
  const isOpen = (language: string) => editors.some((one) => one.language === language);
  const run = async () => {
    // The conflict shown above it must be resolved first.
    if (busy || isBehind) return;
    if (await save(clause, note, senses)) setSaid(null);
  };
  const newest = useRef(run);
  newest.current = run;
  useEffect(() => registerClauseSave(() => void newest.current()), []);
  const restore = (typing: UnsavedTyping) => {
    const newer = typings.restore(typing);
    if (newer !== undefined) notice.done(say('ui.discard.done'), { undo: async () => restore(newer) });
  };
  const discard = (language: string) => {
    const typing = typings.get(clause.code, language);
    typings.drop(clause.code, language);
    if (typed.length <= 1) setSaid(null);
    leave(language);
    return () => {
      if (typing !== undefined) restore(typing);
      if (typed.length <= 1) setSaid(said);
    };
  };
  const countLost = (language: string) => {
    const { heading = '', body = '' } = typings.get(clause.code, language) ?? {};
    return countLostWords(`${heading}\n${body}`, `${clause.heading[language] ?? ''}\n${clause.body[language] ?? ''}`);
  };
  const names = typed.map((language) => language.toUpperCase());
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset cannot be laid out as a bar
    <div className={styles.saveBar} role="group" aria-label={say('ui.text.save-bar')}>
      {typed.length > 0 && (
        <>
          <strong className={styles.unsaved}>
            <PencilLine size={14} aria-hidden />
            {say('ui.text.unsaved-in', { languages: names })}
          </strong>
          {typed.map((language) => (
            <NativeSelect
              key={language}
              size="xs"
              w="8.5rem"
              label={say('ui.text.change-in', { language: language.toUpperCase() })}
              value={senses[language] ?? assumeClauseChangeSense(clause, language)}
              onChange={(event) =>
                setSaid({ note, senses: { ...senses, [language]: event.currentTarget.value as ChangeSense } })
              }
              data={(['sense', 'wording', 'catches-up'] as const).map((value) => ({
                value,
                label: say(`ui.text.sense.${value}`),
              }))}
            />
          ))}
          <TextInput
            size="xs"
            flex={1}
            miw="7rem"
            label={say('ui.text.note')}
            value={note}
            onChange={(event) => setSaid({ senses, note: event.currentTarget.value })}
          />
        </>
      )}
      <div className={styles.break} />
      {overtaken.map((language) => (
        <div key={language} className={styles.overtaken}>
          <GitFork size={14} aria-hidden />
          <Text size="xs">{say('ui.text.overtaken-in', { language: language.toUpperCase() })}</Text>
          {!isOpen(language) && (
            <Button size="compact-xs" variant="default" onClick={() => edit({ clause: clause.code, language })}>
              {say('ui.text.overtaken-show', { language: language.toUpperCase() })}
            </Button>
          )}
        </div>
      ))}
      {typed.length > 0 && !isBehind && (
        <Button
          size="compact-sm"
          loading={busy}
          leftSection={<Check size={14} aria-hidden />}
          onClick={() => void run()}
        >
          {say('ui.text.save-in', { languages: names })}
        </Button>
      )}
      {typed.length === 0 &&
        clause.stale.filter(isOpen).map((language) => (
          <Button
            key={language}
            size="compact-sm"
            variant="light"
            onClick={async () => (await confirm(clause, language)) && leave(language)}
          >
            {say('ui.text.confirm', { language: language.toUpperCase() })}
          </Button>
        ))}
      {/* Only what can be seen is discarded. */}
      {typed
        .filter((language) => languages.includes(language))
        .map((language) => (
          <DiscardButton
            key={language}
            size="compact-sm"
            label={say('ui.text.discard-in', { language: language.toUpperCase() })}
            countLost={() => countLost(language)}
            onDiscard={() => discard(language)}
          />
        ))}
      <Button size="compact-sm" variant="subtle" onClick={() => leave()}>
        {say(typed.length > 0 ? 'ui.text.leave-kept' : 'ui.text.leave')}
      </Button>
      {typings.problem !== null && (
        <Text size="xs" c="red" role="alert" w="100%">
          {say('ui.text.not-kept', { reason: formatProblem(typings.problem, say) })}
        </Text>
      )}
    </div>
  );
}
