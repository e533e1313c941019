import { Button, NativeSelect, Text, TextInput } from '@mantine/core';
import { Check } from 'lucide-react';
import { useEffect, useRef, useState } from 'react';
import type { ChangeSense } from '../../../shared/model/clause.ts';
import type { ShownClause } from '../../../shared/model/shown.ts';
import { problemText } from '../../ui/problem-text.ts';
import { useSay } from '../../ui/speech.ts';
import styles from './editor.module.css';
import { usePage } from './page.ts';
import { listenToSave } from './save-request.ts';
import { useConfirm } from './use-confirm.ts';
import { type Senses, useSave, usualSense } from './use-save.ts';

/** How what was typed in a clause becomes a version: what each change means, a note, and who keeps what until then. */
export function SaveBar({ clause, language }: { readonly clause: ShownClause; readonly language: string }) {
  const { text, typings, leave } = usePage();
  const say = useSay();
  const save = useSave();
  const confirmed = useConfirm(text.code);
  const [note, setNote] = useState('');
  const [senses, setSenses] = useState<Senses>({});
  const [busy, setBusy] = useState(false);
  const typed = typings.all.filter((one) => one.clause === clause.code);
  const overtaken = typed.some(({ base }) => base !== clause.version);
  const run = async () => {
    // Beside it stands what must be looked at first.
    if (busy || overtaken) return;
    setBusy(true);
    await save(clause, note, senses);
    setBusy(false);
  };
  const newest = useRef(run);
  newest.current = run;
  useEffect(() => listenToSave(() => void newest.current()), []);
  const cancel = () => {
    for (const one of typed) typings.drop(one.clause, one.language);
    leave();
  };
  const confirm = async () => {
    if (await confirmed(clause, language)) leave();
  };
  return (
    <div className={styles.saveBar}>
      {typed.map((one) => (
        <NativeSelect
          key={one.language}
          size="xs"
          w="8.5rem"
          label={say('ui.text.change-in', { language: one.language.toUpperCase() })}
          value={senses[one.language] ?? usualSense(clause, one.language)}
          onChange={(event) => setSenses({ ...senses, [one.language]: event.currentTarget.value as ChangeSense })}
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
          onChange={(event) => setNote(event.currentTarget.value)}
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
        <Button size="compact-sm" variant="light" onClick={() => void confirm()}>
          {say('ui.text.confirm', { language: language.toUpperCase() })}
        </Button>
      )}
      {typed.length > 0 && (
        <Button size="compact-sm" variant="default" onClick={cancel}>
          {say('ui.text.discard')}
        </Button>
      )}
      <Button size="compact-sm" variant="subtle" onClick={leave}>
        {say(typed.length > 0 ? 'ui.text.leave-kept' : 'ui.text.leave')}
      </Button>
      {typings.problem !== null && (
        <Text size="xs" c="red" role="alert" w="100%">
          {say('ui.text.not-kept', { reason: problemText(typings.problem, say) })}
        </Text>
      )}
    </div>
  );
}
