import { Button, Stack, Text } from '@mantine/core';
import { type ReactNode, useCallback, useState } from 'react';
import type { Output } from '../../../shared/api/commands.ts';
import { isContainerName } from '../../../shared/model/incoming/container-name.ts';
import type { PartPath } from '../../../shared/model/incoming/read-step.ts';
import { useClient } from '../../api/core-provider.tsx';
import { useCall } from '../../api/use-command.ts';
import { Dialog } from '../../components/dialog.tsx';
import { useTranslate } from '../../components/use-translate.ts';
import { runOnHeldFile } from './run-on-held-file.ts';

/** A file from the computer, and the one in it that is read if it is a mail or an archive. */
export type ChosenFile = {
  readonly file: File;
  /** Undefined for the file itself. */
  readonly part: PartPath | undefined;
  /** The name of what is read. */
  readonly name: string;
};

/** What is read of a container: the file at `path`, or undefined for what its reader takes by itself. */
type ChosenPart = { readonly path: PartPath | undefined; readonly name: string };

type FileParts = Output<'files.parts'>['parts'];
type PartQuestion = {
  readonly container: string;
  readonly parts: FileParts;
  readonly answer: (chosen: ChosenPart | null) => void;
};

type PartChooser = {
  /** Resolves to null if the person chooses none. Throws a Problem if the file cannot be opened. */
  readonly choosePart: (file: File) => Promise<ChosenFile | null>;
  /** The same for a stored file, by its SHA-256. */
  readonly chooseStoredPart: (stored: { readonly file: string; readonly name: string }) => Promise<ChosenPart | null>;
  /** Asks where several files can be read. */
  readonly dialog: ReactNode;
};

/** Chooses what is read of a file: it itself, the only file in it that can be read, or the one that a person names. */
export function useChoosePart(): PartChooser {
  const client = useClient();
  const call = useCall();
  const say = useTranslate();
  const [question, setQuestion] = useState<PartQuestion | null>(null);
  const ask = useCallback(
    async (container: string, list: () => Promise<{ readonly parts: FileParts }>): Promise<ChosenPart | null> => {
      const whole = { path: undefined, name: container };
      if (!isContainerName(container)) return whole;
      const readable = (await list()).parts.filter((part) => part.readable);
      const [only, ...others] = readable;
      // Its reader says why nothing of it can be read.
      if (only === undefined) return whole;
      if (others.length === 0) return { path: only.part, name: only.name };
      return new Promise((answer) => setQuestion({ container, parts: readable, answer }));
    },
    [],
  );
  const choosePart = useCallback(
    async (file: File): Promise<ChosenFile | null> => {
      const chosen = await ask(file.name, () => runOnHeldFile(client, file, (held) => call('files.parts', held)));
      return chosen === null ? null : { file, part: chosen.path, name: chosen.name };
    },
    [ask, client, call],
  );
  const chooseStoredPart = useCallback(
    ({ file, name }: { readonly file: string; readonly name: string }) =>
      ask(name, () => call('files.parts', { file, name })),
    [ask, call],
  );
  const answer = (chosen: ChosenPart | null) => {
    question?.answer(chosen);
    setQuestion(null);
  };
  const dialog = question !== null && (
    <Dialog onClose={() => answer(null)} title={say('incoming.which', { name: question.container })}>
      <Stack gap="xs">
        {question.parts.map(({ part, name, how }) => (
          <Button
            key={part.join('.')}
            variant="default"
            justify="flex-start"
            onClick={() => answer({ path: part, name })}
          >
            <Text span truncate>
              {formatPartName(name, how)}
            </Text>
          </Button>
        ))}
      </Stack>
    </Dialog>
  );
  return { choosePart, chooseStoredPart, dialog };
}

/** The path in an archive, which tells files of one name apart. */
function formatPartName(name: string, how: PartQuestion['parts'][number]['how']): string {
  const last = how.at(-1);
  return last?.by === 'zip' ? last.entry : name;
}
