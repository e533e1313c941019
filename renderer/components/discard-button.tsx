import { Button, type ButtonProps, Group, Text } from '@mantine/core';
import { useRef, useState } from 'react';
import { useNotice } from './notice.tsx';
import { useTranslate } from './use-translate.ts';

/** Fewer words are quickly retyped, so discarding them needs no confirmation. */
const FEW_WORDS = 5;

type Props = Pick<ButtonProps, 'size' | 'variant' | 'mr'> & {
  readonly label: string;
  /** How many words would be lost now; null if nothing was typed. */
  readonly countLost: () => number | null;
  /** Discards what was typed; returns a function that restores it. */
  readonly onDiscard: () => () => void;
};

/** Discards what was typed: asks for confirmation if it is more than a few words, and offers to undo it. */
export function DiscardButton({ label, countLost, onDiscard, size = 'sm', variant = 'default', mr = 0 }: Props) {
  const say = useTranslate();
  const notice = useNotice();
  /** The word count in the open confirmation; null while none is open. */
  const [asked, setAsked] = useState<number | null>(null);
  const button = useRef<HTMLButtonElement>(null);
  const discard = () => {
    const typed = countLost() !== null;
    setAsked(null);
    const putBack = onDiscard();
    if (typed) notice.done(say('ui.discard.done'), { undo: async () => putBack() });
  };
  const keep = () => {
    setAsked(null);
    requestAnimationFrame(() => button.current?.focus());
  };
  if (asked === null)
    return (
      <Button
        ref={button}
        {...{ size, variant, mr }}
        onClick={() => {
          const lost = countLost() ?? 0;
          if (lost > FEW_WORDS) setAsked(lost);
          else discard();
        }}
      >
        {label}
      </Button>
    );
  const question = say('ui.discard.question', { count: asked });
  return (
    <Group
      gap={6}
      role="alertdialog"
      aria-label={question}
      mr={mr}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        event.stopPropagation();
        keep();
      }}
    >
      <Text size="xs" fw={600}>
        {question}
      </Text>
      <Button size={size} onClick={discard}>
        {say('ui.discard.do')}
      </Button>
      <Button size={size} variant="default" autoFocus onClick={keep}>
        {say('ui.discard.keep')}
      </Button>
    </Group>
  );
}
