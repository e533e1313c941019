import { type Dispatch, type SetStateAction, useState } from 'react';

/**
 * What stands recorded, to be typed over: it follows what is recorded anew as long as nothing was typed, so that nobody's
 * words give way to a save or an undo that comes back while they write.
 */
export function useSaid<T>(said: T): readonly [T, Dispatch<SetStateAction<T>>] {
  const words = JSON.stringify(said);
  const [base, setBase] = useState(words);
  const [typed, setTyped] = useState(said);
  if (words !== base) {
    setBase(words);
    if (JSON.stringify(typed) === base) setTyped(said);
  }
  return [typed, setTyped];
}
