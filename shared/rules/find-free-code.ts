/** The first code that is not taken: the stem itself, else the stem with a number from 2. */
export function findFreeCode(stem: string, taken: readonly string[]): string {
  let code = stem;
  for (let n = 2; taken.includes(code); n += 1) code = `${stem}-${n}`;
  return code;
}
