import { useCallback, useState } from 'react';
import { fitsInOneCommand } from './payload-limit.ts';
import type { ChosenSide, ComputerFiles } from './side.ts';

export type ComputerFilePicker = {
  readonly files: ComputerFiles;
  /** Reads a file and returns it as a side. */
  readonly take: (file: File) => Promise<ChosenSide>;
};

let fileCount = 0;

/** Holds the files chosen from the computer since this screen opened; none of them is stored. */
export function useComputerFiles(): ComputerFilePicker {
  const [files, setFiles] = useState<ComputerFiles>(new Map());
  const take = useCallback(async (file: File): Promise<ChosenSide> => {
    fileCount += 1;
    const key = String(fileCount);
    const base64 = fitsInOneCommand([file.size * (4 / 3)]) ? await encodeFileAsBase64(file) : null;
    setFiles((before) => new Map(before).set(key, { file, base64 }));
    return { of: 'computer', key, name: file.name };
  }, []);
  return { files, take };
}

function encodeFileAsBase64(file: File): Promise<string> {
  return new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.onload = () => resolve(String(reader.result).replace(/^[^,]*,?/, ''));
    reader.onerror = () => reject(reader.error);
    reader.readAsDataURL(file);
  });
}
