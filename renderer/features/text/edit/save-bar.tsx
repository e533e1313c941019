import { Button, NativeSelect, Text, TextInput } from '@mantine/core';
import { Check } from 'lucide-react';
import { useEffect, useRef } from 'react';
import type { ChangeSense } from '../../../../shared/model/clause.ts';
import type { ShownClause } from '../../../../shared/model/shown.ts';
import { useFormDraft } from '../../../api/use-form-draft.ts';
import { DiscardButton } from '../../../components/discard-button.tsx';
import { formatProblem } from '../../../components/format-problem.ts';
import { countLostWords } from '../../../components/lost-words.ts';
import { useNotice } from '../../../components/notice.tsx';
import { useTranslate } from '../../../components/use-translate.ts';
import { registerOpenEditor } from '../../clause/open-editor.ts';
import { useTextPage } from '../../clause/text-page-context.ts';
import type { UnsavedTyping } from '../../clause/typing-session.ts';
import { useConfirmLanguage } from '../../clause/use-confirm-language.ts';
import { assumeClauseChangeSense, type ChangeSenses } from './clause-texts.ts';
import styles from './save-bar.module.css';
import { useSaveClause } from './use-save-clause.ts';

/** How to save: what each change means, and a note. */
type SaveOptions = { readonly note: string; readonly senses: ChangeSenses };
const NO_OPTIONS: SaveOptions = { note: '', senses: {} };

/**
 * Saves the typed words of a clause as a version, with the meaning of each change and a note; says how the typing is
 * kept until then.
 */
export function SaveBar({ clause, language }: { readonly clause: ShownClause; readonly language: string }) {
  const { text, typings, leave } = useTextPage();
  const say = useTranslate();
  const notice = useNotice();
  const { busy, save } = useSaveClause();
  const { confirm } = useConfirmLanguage(text.code);
  const [said, setSaid] = useFormDraft<SaveOptions>('version', clause.id);
  const { note, senses } = said ?? NO_OPTIONS;
  const typed = typings.all.filter((one) => one.clause === clause.code);
  const overtaken = typed.some(({ base }) => base !== clause.version);
  const run = async () => {
    // The conflict shown next to it must be resolved first.
    if (busy || overtaken) return;
    if (await save(clause, note, senses)) setSaid(null);
  };
  const newest = useRef(run);
  newest.current = run;
  useEffect(() => registerOpenEditor('save', () => void newest.current()), []);
  const restore = (typing: UnsavedTyping) => {
    const newer = typings.restore(typing);
    if (newer !== undefined) notice.done(say('ui.discard.done'), { undo: async () => restore(newer) });
  };
  /** Only the typing in the open language: the typing in other languages is not visible here. */
  const discard = () => {
    const typing = typings.get(clause.code, language);
    typings.drop(clause.code, language);
    if (typed.length <= 1) setSaid(null);
    leave();
    return () => {
      if (typing !== undefined) restore(typing);
      if (typed.length <= 1) setSaid(said);
    };
  };
  const countLost = () => {
    const { heading = '', body = '' } = typings.get(clause.code, language) ?? {};
    return countLostWords(`${heading}\n${body}`, `${clause.heading[language] ?? ''}\n${clause.body[language] ?? ''}`);
  };
  return (
    <div className={styles.saveBar}>
      {typed.map((one) => (
        <NativeSelect
          key={one.language}
          size="xs"
          w="8.5rem"
          label={say('ui.text.change-in', { language: one.language.toUpperCase() })}
          value={senses[one.language] ?? assumeClauseChangeSense(clause, one.language)}
          onChange={(event) =>
            setSaid({ note, senses: { ...senses, [one.language]: event.currentTarget.value as ChangeSense } })
          }
          data={(['sense', 'wording', 'catches-up'] as const).map((value) => ({
            value,
            label: say(`ui.text.sense.${value}`),
          }))}
        />
      ))}
      {typed.length > 0 && (
        <TextInput
          size="xs"
          flex={1}
          miw="7rem"
          label={say('ui.text.note')}
          value={note}
          onChange={(event) => setSaid({ senses, note: event.currentTarget.value })}
        />
      )}
      <div className={styles.break} />
      {typed.length > 0 && !overtaken && (
        <Button
          size="compact-sm"
          loading={busy}
          leftSection={<Check size={14} aria-hidden />}
          onClick={() => void run()}
        >
          {say('ui.text.save')}
        </Button>
      )}
      {clause.stale.includes(language) && typed.length === 0 && (
        <Button size="compact-sm" variant="light" onClick={async () => (await confirm(clause, language)) && leave()}>
          {say('ui.text.confirm', { language: language.toUpperCase() })}
        </Button>
      )}
      {typed.some((one) => one.language === language) && (
        <DiscardButton
          size="compact-sm"
          label={say('ui.text.discard-in', { language: language.toUpperCase() })}
          countLost={countLost}
          onDiscard={discard}
        />
      )}
      <Button size="compact-sm" variant="subtle" onClick={leave}>
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
