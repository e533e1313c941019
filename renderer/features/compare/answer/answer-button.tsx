import { Button } from '@mantine/core';
import { Reply } from 'lucide-react';
import { useState } from 'react';
import { useTranslate } from '../../../components/use-translate.ts';
import { AnswerDialog } from './answer-dialog.tsx';
import type { AnswerSides } from './find-answer-sides.ts';

/** Opens the answer to a counter-draft in its own file. */
export function AnswerButton({ sides }: { readonly sides: AnswerSides }) {
  const say = useTranslate();
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <Button
        size="compact-sm"
        variant="default"
        leftSection={<Reply size={14} aria-hidden />}
        onClick={() => setOpen(true)}
      >
        {say('ui.compare.answer.title')}
      </Button>
      {isOpen && <AnswerDialog sides={sides} onClose={() => setOpen(false)} />}
    </>
  );
}
