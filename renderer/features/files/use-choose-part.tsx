import { Button, Stack, Text } from '@mantine/core';
import { type ReactNode, useCallback, useState } from 'react';
import type { Output } from '../../../shared/api/commands.ts';
import type { PartPath } from '../../../shared/model/incoming/read-step.ts';
import { useClient } from '../../api/core-provider.tsx';
import { useCall } from '../../api/use-command.ts';
import { Dialog } from '../../components/dialog.tsx';
import { useTranslate } from '../../components/use-translate.ts';
import { isContainerName } from './readable-files.ts';
import { runOnHeldFile } from './run-on-held-file.ts';

/** A file from the computer, and the one in it that is read if it is a mail or an archive. */
export type ChosenFile = {
  readonly file: File;
  /** Undefined for the file itself. */
  readonly part: PartPath | undefined;
  /** The name of what is read. */
  readonly name: string;
};

type PartQuestion = {
  readonly file: File;
  readonly parts: Output<'files.parts'>['parts'];
  readonly answer: (chosen: ChosenFile | null) => void;
};

type PartChooser = {
  /** Resolves to null if the person chooses none. Throws a Problem if the file cannot be opened. */
  readonly choosePart: (file: File) => Promise<ChosenFile | null>;
  /** Asks where several files can be read. */
  readonly dialog: ReactNode;
};

/** Chooses what is read of a file: it itself, the only file in it that can be read, or the one that a person names. */
export function useChoosePart(): PartChooser {
  const client = useClient();
  const call = useCall();
  const say = useTranslate();
  const [question, setQuestion] = useState<PartQuestion | null>(null);
  const choosePart = useCallback(
    async (file: File): Promise<ChosenFile | null> => {
      if (!isContainerName(file.name)) return { file, part: undefined, name: file.name };
      const { parts } = await runOnHeldFile(client, file, (held) => call('files.parts', held));
      const readable = parts.filter((part) => part.readable);
      const [only, ...others] = readable;
      // Its reader says why nothing of it can be read.
      if (only === undefined) return { file, part: undefined, name: file.name };
      if (others.length === 0) return { file, part: only.part, name: only.name };
      return new Promise((answer) => setQuestion({ file, parts: readable, answer }));
    },
    [client, call],
  );
  const answer = (chosen: ChosenFile | null) => {
    question?.answer(chosen);
    setQuestion(null);
  };
  const dialog = question !== null && (
    <Dialog onClose={() => answer(null)} title={say('incoming.which', { name: question.file.name })}>
      <Stack gap="xs">
        {question.parts.map(({ part, name, how }) => (
          <Button
            key={part.join('.')}
            variant="default"
            justify="flex-start"
            onClick={() => answer({ file: question.file, part, name })}
          >
            <Text span truncate>
              {formatPlace(name, how)}
            </Text>
          </Button>
        ))}
      </Stack>
    </Dialog>
  );
  return { choosePart, dialog };
}

/** The path in an archive, which tells files of one name apart. */
function formatPlace(name: string, how: PartQuestion['parts'][number]['how']): string {
  const last = how.at(-1);
  return last?.by === 'zip' ? last.entry : name;
}
