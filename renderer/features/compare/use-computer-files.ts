import { useCallback, useState } from 'react';
import { goTogether } from './call-size.ts';
import type { ComputerFiles, Side } from './side.ts';

export type Computer = {
  readonly files: ComputerFiles;
  /** Reads a file, and gives the side that it is. */
  readonly take: (file: File) => Promise<Side>;
};

let taken = 0;

/** The files that were chosen from the computer since this screen was opened; nothing of them is stored. */
export function useComputerFiles(): Computer {
  const [files, setFiles] = useState<ComputerFiles>(new Map());
  const take = useCallback(async (file: File): Promise<Side> => {
    taken += 1;
    const key = String(taken);
    const base64 = goTogether([file.size * (4 / 3)]) ? await base64Of(file) : null;
    setFiles((before) => new Map(before).set(key, { file, base64 }));
    return { of: 'computer', key, name: file.name };
  }, []);
  return { files, take };
}

function base64Of(file: File): Promise<string> {
  return new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.onload = () => resolve(String(reader.result).replace(/^[^,]*,?/, ''));
    reader.onerror = () => reject(reader.error);
    reader.readAsDataURL(file);
  });
}
