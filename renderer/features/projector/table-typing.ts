import type { UnsavedTypings } from '../clause/use-typings.ts';

export type TypedClauseWords = { readonly heading: string; readonly body: string };
type Typings = Pick<UnsavedTypings, 'get' | 'set' | 'drop' | 'restore'>;

/**
 * The words typed at the table, which are kept like those of the workbench: no crash loses them, and the workbench offers
 * them again. Typing from the workbench is neither shown at the table nor overwritten (D22).
 */
export class TableTyping {
  private readonly getTypings: () => Typings;
  /** By the code of a clause, the languages typed here. */
  private readonly own = new Map<string, Set<string>>();

  constructor(getTypings: () => Typings) {
    this.getTypings = getTypings;
  }

  /** Keeps the current words of a language; null if they equal the saved words. */
  type(clause: string, language: string, base: string | null, words: TypedClauseWords | null): void {
    const { get, set, drop } = this.getTypings();
    const own = this.own.get(clause) ?? new Set();
    if (!own.has(language) && get(clause, language) !== undefined) return;
    this.own.set(clause, own.add(language));
    if (words === null) drop(clause, language);
    else set({ clause, language, base, ...words });
  }

  /**
   * Ends the typing in a clause, saved or discarded; returns a function that offers the words in the workbench again, or
   * null if none were kept.
   */
  done(clause: string): (() => void) | null {
    const { get, drop, restore } = this.getTypings();
    const languages = [...(this.own.get(clause) ?? [])];
    const typed = languages.flatMap((language) => get(clause, language) ?? []);
    for (const language of languages) drop(clause, language);
    this.own.delete(clause);
    if (typed.length === 0) return null;
    return () => {
      for (const typing of typed) restore(typing);
    };
  }
}
