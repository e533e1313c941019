import { type ReactNode, useCallback, useState } from 'react';
import { useClient } from '../../../api/core-provider.tsx';
import { uploadHeldFile } from '../../files/upload-file.ts';
import { useChoosePart } from '../../files/use-choose-part.tsx';
import { fitsInCommand } from './payload-limit.ts';
import type { ChosenSide, ComputerFiles } from './side.ts';

type StoredFile = Extract<ChosenSide, { of: 'file' }>;

export type ComputerFilePicker = {
  readonly files: ComputerFiles;
  /** Reads a file, or the one in it that a person chooses, and returns it as a side; null if none is chosen. */
  readonly take: (file: File) => Promise<ChosenSide | null>;
  /** The same for a stored file. */
  readonly takeStored: (file: StoredFile) => Promise<ChosenSide | null>;
  /** Asks which file in a mail or an archive. */
  readonly dialog: ReactNode;
};

let fileCount = 0;

/** Holds the files chosen from the computer since this screen opened; none of them is stored. */
export function useComputerFiles(): ComputerFilePicker {
  const [files, setFiles] = useState<ComputerFiles>(new Map());
  const client = useClient();
  const { choosePart, chooseStoredPart, dialog } = useChoosePart();
  const take = useCallback(
    async (file: File): Promise<ChosenSide | null> => {
      const chosen = await choosePart(file);
      if (chosen === null) return null;
      fileCount += 1;
      const key = String(fileCount);
      const bytes = fitsInCommand(file)
        ? ({ of: 'bytes', base64: await encodeFileAsBase64(file) } as const)
        : ({ of: 'file', file: (await uploadHeldFile(client, file)).file } as const);
      setFiles((before) => new Map(before).set(key, { ...chosen, bytes }));
      return { of: 'computer', key, name: chosen.name };
    },
    [choosePart, client],
  );
  const takeStored = useCallback(
    async (stored: StoredFile): Promise<ChosenSide | null> => {
      const part = await chooseStoredPart(stored);
      return part === null ? null : { ...stored, part: part.path === undefined ? null : { ...part, path: part.path } };
    },
    [chooseStoredPart],
  );
  return { files, take, takeStored, dialog };
}

function encodeFileAsBase64(file: File): Promise<string> {
  return new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.onload = () => resolve(String(reader.result).replace(/^[^,]*,?/, ''));
    reader.onerror = () => reject(reader.error);
    reader.readAsDataURL(file);
  });
}
