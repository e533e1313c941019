/**
 * Names for files in one folder, in their order: one that another has already gets a number before its ending. Names that
 * differ in case or normal form alone are the same on Windows and macOS.
 */
export function listDistinctNames(names: readonly string[]): string[] {
  const taken = new Set<string>();
  return names.map((name) => {
    const [, stem = name, ending = ''] = /^(.+?)(\.[^.]+)?$/su.exec(name) ?? [];
    let distinct = name;
    for (let n = 2; taken.has(foldName(distinct)); n += 1) distinct = `${stem} (${n})${ending}`;
    taken.add(foldName(distinct));
    return distinct;
  });
}

const foldName = (name: string): string => name.normalize('NFC').toLowerCase();
