import { Button, Group } from '@mantine/core';
import { Lock } from 'lucide-react';
import { useRef, useState } from 'react';
import type { ShownClause } from '../../../shared/model/shown.ts';
import { useTranslate } from '../../components/use-translate.ts';
import { useTextPage } from '../clause/text-page-context.ts';
import styles from './agreement.module.css';
import { StatusAttribution } from './status-attribution.tsx';
import { StatusDialog } from './status-dialog.tsx';

/** Explains why the editor of a locked clause did not open, and offers to reopen the clause (D18). */
export function LockedNote({ clause }: { readonly clause: ShownClause }) {
  const { leave } = useTextPage();
  const say = useTranslate();
  const [asking, setAsking] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  const close = () => {
    setAsking(false);
    button.current?.focus();
  };
  if (clause.status === null) return null;
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: Escape closes the note, as it closes the editor
    <div
      className={styles.locked}
      onClick={(event) => event.stopPropagation()}
      onKeyDown={(event) => {
        event.stopPropagation();
        if (event.key === 'Escape' && event.currentTarget.contains(event.target as Node)) leave();
      }}
    >
      <Lock size={16} aria-hidden />
      <div role="status">
        <strong>{say('ui.agreement.locked')}</strong>
        <StatusAttribution status={clause.status} />
      </div>
      <Group gap={4}>
        <Button ref={button} autoFocus size="compact-sm" variant="default" onClick={() => setAsking(true)}>
          {say('ui.agreement.reopen')}
        </Button>
        <Button size="compact-sm" variant="subtle" onClick={() => leave()}>
          {say('ui.text.close')}
        </Button>
      </Group>
      {asking && <StatusDialog clause={clause} status="open" onClose={close} />}
    </div>
  );
}
