import { Button, Group, Stack } from '@mantine/core';
import { type ReactNode, useRef, useState } from 'react';
import { useTranslate } from './use-translate.ts';

type Props = {
  /** The form's name, and the button's label unless `submit` gives one. */
  readonly label: string;
  readonly submit?: string;
  readonly children: ReactNode;
  /** Resolves to true on success, after which the form closes. */
  readonly onSubmit: () => Promise<boolean>;
  /** Called after success or cancellation. */
  readonly onDone: () => void;
};

/** A short form inside a list: Enter or its button submits it once, Escape cancels it. */
export function InlineForm({ label, submit = label, children, onSubmit, onDone }: Props) {
  const say = useTranslate();
  const [busy, setBusy] = useState(false);
  const running = useRef(false);
  const run = async () => {
    if (running.current) return;
    running.current = true;
    setBusy(true);
    const done = await onSubmit();
    running.current = false;
    setBusy(false);
    if (done) onDone();
  };
  return (
    <form
      noValidate
      aria-label={label}
      onSubmit={(event) => {
        event.preventDefault();
        void run();
      }}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        event.stopPropagation();
        onDone();
      }}
    >
      <Stack gap={4}>
        {children}
        <Group gap={4}>
          <Button size="compact-xs" type="submit" loading={busy}>
            {submit}
          </Button>
          <Button size="compact-xs" variant="default" onClick={onDone}>
            {say('ui.text.cancel')}
          </Button>
        </Group>
      </Stack>
    </form>
  );
}
