import { Button, Group, Text } from '@mantine/core';
import { Languages } from 'lucide-react';
import { useMemo, useState } from 'react';
import type { ShownClause } from '../../../shared/model/shown.ts';
import { useHistory } from '../../api/queries.ts';
import { useSay } from '../../ui/speech.ts';
import { DiffWords } from './diff-words.tsx';
import { usePage } from './page.ts';
import { readable } from './shown-source.ts';
import { shortened, staleSince } from './stale-since.ts';
import styles from './text.module.css';
import { useConfirm } from './use-confirm.ts';

type Props = { readonly clause: ShownClause; readonly language: string };

/** Below a language that others have left behind: what they changed since, and that it says the same all the same. */
export function StaleNote({ clause, language }: Props) {
  const { text, here, edit } = usePage();
  const say = useSay();
  const confirm = useConfirm(text.code);
  const [asked, setAsked] = useState(false);
  const [busy, setBusy] = useState(false);
  const open = asked || here === clause.code;
  const small = { size: 'compact-xs', variant: 'default' } as const;
  return (
    <section className={styles.stale} aria-label={say('ui.text.stale', { languages: [language.toUpperCase()] })}>
      <Group gap={6}>
        <Languages size={14} aria-hidden />
        <Text size="xs" fw={600} flex={1}>
          {say('ui.text.stale-since')}
        </Text>
        {!open && (
          <Button {...small} onClick={() => setAsked(true)}>
            {say('ui.text.stale-what')}
          </Button>
        )}
        <Button
          {...small}
          disabled={busy}
          onClick={async () => {
            setBusy(true);
            await confirm(clause, language);
            setBusy(false);
          }}
        >
          {say('ui.text.confirm', { language: language.toUpperCase() })}
        </Button>
        <Button {...small} onClick={() => edit({ clause: clause.code, language })}>
          {say('ui.text.stale-edit')}
        </Button>
      </Group>
      {open && <ChangedSince clause={clause} language={language} />}
    </section>
  );
}

/** What the other languages changed since this one was current. */
export function ChangedSince({ clause, language }: Props) {
  const { text, options } = usePage();
  const say = useSay();
  const { data } = useHistory(text.code, clause.code);
  const since = useMemo(
    () =>
      data === undefined
        ? undefined
        : staleSince(data.versions, clause.version, language, (source) => readable(source, options)),
    [data, clause.version, language, options],
  );
  if (since === undefined) return null;
  if (since === null || since.length === 0) return <Text size="xs">{say('ui.text.stale-unknown')}</Text>;
  return since.map((one) => (
    <div key={one.language}>
      <Text size="xs" fw={600}>
        {say('ui.text.changed-in', { language: one.language.toUpperCase() })}
      </Text>
      <DiffWords changes={shortened(one.changes)} language={one.language} />
    </div>
  ));
}
