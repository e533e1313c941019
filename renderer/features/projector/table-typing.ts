import type { TypingPlace } from '../clause/typing-messages.ts';
import type { UnsavedTyping } from '../clause/typing-session.ts';
import type { UnsavedTypings } from '../clause/use-typings.ts';

export type TypedClauseWords = { readonly heading: string; readonly body: string };
type Typings = Pick<UnsavedTypings, 'get' | 'set' | 'drop' | 'restore'>;

const buildPlaceKey = ({ clause, language }: TypingPlace) => `${clause}\n${language}`;

/**
 * The words typed at the table, which are kept like those of the workbench: no crash loses them, and the workbench offers
 * them again. Typing from the workbench is neither shown at the table nor overwritten (D22).
 */
export class TableTyping {
  private readonly getTypings: () => Typings;
  /** By the code of a clause, the languages typed here. */
  private readonly own = new Map<string, Set<string>>();
  /** By place, whether the workbench keeps typing there, as it told since this window opened. */
  private readonly elsewhere = new Map<string, boolean>();

  constructor(getTypings: () => Typings) {
    this.getTypings = getTypings;
  }

  /** Takes note that the workbench in another window keeps typing in a place, or no longer does. */
  hear(place: TypingPlace, isKept: boolean): void {
    this.elsewhere.set(buildPlaceKey(place), isKept);
    if (isKept) this.own.get(place.clause)?.delete(place.language);
  }

  /** Keeps the current words of a language; null if they equal the saved words. */
  type(clause: string, language: string, base: string | null, words: TypedClauseWords | null): void {
    const { set, drop } = this.getTypings();
    const own = this.own.get(clause) ?? new Set();
    if (!own.has(language) && this.isKeptElsewhere({ clause, language })) return;
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

  /** Ends the typing everywhere and returns its words, which stay in the store and belong to the workbench from now on. */
  leave(): readonly UnsavedTyping[] {
    const { get } = this.getTypings();
    const places = [...this.own].flatMap(([clause, languages]) =>
      [...languages].map((language) => ({ clause, language })),
    );
    const left = places.flatMap(({ clause, language }) => get(clause, language) ?? []);
    this.own.clear();
    for (const place of left) this.hear(place, true);
    return left;
  }

  private isKeptElsewhere(place: TypingPlace): boolean {
    const isKept = this.elsewhere.get(buildPlaceKey(place));
    return isKept ?? this.getTypings().get(place.clause, place.language) !== undefined;
  }
}
