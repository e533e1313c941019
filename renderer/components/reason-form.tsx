import { TextInput } from '@mantine/core';
import { useState } from 'react';
import { InlineForm } from './inline-form.tsx';

type Props = {
  /** The action that the reason is for. */
  readonly label: string;
  readonly reasonLabel: string;
  readonly about?: string;
  /** Shown if the reason is empty. */
  readonly missing: string;
  readonly reason: string;
  readonly onType: (reason: string) => void;
  /** Resolves to true on success. */
  readonly onGive: (reason: string) => Promise<boolean>;
  readonly onDone: () => void;
};

/** Asks for the reason, which is recorded and mandatory. */
export function ReasonForm({ label, reasonLabel, about, missing, reason, onType, onGive, onDone }: Props) {
  const [asked, setAsked] = useState(false);
  const trimmed = reason.trim();
  const give = async () => {
    setAsked(true);
    return trimmed !== '' && (await onGive(trimmed));
  };
  return (
    <InlineForm label={label} onSubmit={give} onDone={onDone}>
      <TextInput
        autoFocus
        required
        size="xs"
        label={reasonLabel}
        description={about}
        maxLength={200}
        value={reason}
        error={asked && trimmed === '' && missing}
        onChange={(event) => onType(event.currentTarget.value)}
      />
    </InlineForm>
  );
}
