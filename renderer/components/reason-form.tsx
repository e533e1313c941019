import { TextInput } from '@mantine/core';
import { useState } from 'react';
import { InlineForm } from './inline-form.tsx';

type Props = {
  /** What is done for that reason. */
  readonly label: string;
  readonly reasonLabel: string;
  readonly about?: string;
  /** What is said to who gives none. */
  readonly missing: string;
  readonly reason: string;
  readonly onType: (reason: string) => void;
  /** True where it was done. */
  readonly onGive: (reason: string) => Promise<boolean>;
  readonly onDone: () => void;
};

/** Asks for the reason that stays on record, without which nothing is done. */
export function ReasonForm({ label, reasonLabel, about, missing, reason, onType, onGive, onDone }: Props) {
  const [asked, setAsked] = useState(false);
  const given = reason.trim().normalize('NFC');
  const give = async () => {
    setAsked(true);
    return given !== '' && (await onGive(given));
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
        error={asked && given === '' && missing}
        onChange={(event) => onType(event.currentTarget.value)}
      />
    </InlineForm>
  );
}
