import type { SettingName } from '../../api/settings.ts';
import type { SpareTyping } from '../clause/spare-typings.ts';
import type { TypingPlace } from '../clause/typing-messages.ts';
import type { UnsavedTyping } from '../clause/typing-session.ts';
import type { UnsavedTypings } from '../clause/use-typings.ts';

export type TypedClauseWords = { readonly heading: string; readonly body: string };
type Typings = Pick<UnsavedTypings, 'get' | 'set' | 'drop' | 'restore'>;
type SpareStore = {
  readonly name: (typing: UnsavedTyping) => SettingName;
  /** Stores spare words; null removes them. */
  readonly store: (name: SettingName, typing: UnsavedTyping | null) => void;
};

/** What is left to the workbench: words of their own places, and those next to words of the workbench. */
type LeftWords = { readonly typings: readonly UnsavedTyping[]; readonly spares: readonly SpareTyping[] };

const buildPlaceKey = ({ clause, language }: TypingPlace) => `${clause}\n${language}`;

/**
 * The words typed at the table, which are kept like those of the workbench: no crash loses them, and the workbench offers
 * them again. Where the workbench has unsaved words in the same clause and language, those are neither shown at the table
 * nor overwritten (D22), and the words of the table are kept next to them.
 */
export class TableTyping {
  private readonly getTypings: () => Typings;
  private readonly spareStore: SpareStore;
  /** By the code of a clause, the languages typed here. */
  private readonly own = new Map<string, Set<string>>();
  /** By place, whether the workbench keeps typing there, as it told since this window opened. */
  private readonly elsewhere = new Map<string, boolean>();
  /** By place, the words typed here where the workbench has others. */
  private readonly spares = new Map<string, SpareTyping>();

  constructor(getTypings: () => Typings, spareStore: SpareStore) {
    this.getTypings = getTypings;
    this.spareStore = spareStore;
  }

  /** Takes note that the workbench in another window keeps typing in a place, or no longer does. */
  hear(place: TypingPlace, isKept: boolean): void {
    this.elsewhere.set(buildPlaceKey(place), isKept);
    if (!isKept || this.own.get(place.clause)?.delete(place.language) !== true) return;
    // The words of the workbench take the place of those typed here.
    const typed = this.getTypings().get(place.clause, place.language);
    if (typed !== undefined) this.keepSpare(typed);
  }

  /** Keeps the current words of a language; null if they equal the saved words. */
  type(clause: string, language: string, base: string | null, words: TypedClauseWords | null): void {
    const { set, drop } = this.getTypings();
    const own = this.own.get(clause) ?? new Set();
    const place = { clause, language };
    if (!own.has(language) && this.isKeptElsewhere(place)) {
      if (words === null) this.dropSpare(place);
      else this.keepSpare({ ...place, base, ...words });
      return;
    }
    this.dropSpare(place);
    this.own.set(clause, own.add(language));
    if (words === null) drop(clause, language);
    else set({ ...place, base, ...words });
  }

  /**
   * Ends the typing in a clause, saved or discarded; returns a function that offers the words in the workbench again, or
   * null if none were kept.
   */
  done(clause: string): (() => void) | null {
    const { get, drop, restore } = this.getTypings();
    const languages = [...(this.own.get(clause) ?? [])];
    const typed = languages.flatMap((language) => get(clause, language) ?? []);
    const spares = [...this.spares.values()].filter((one) => one.clause === clause);
    for (const language of languages) drop(clause, language);
    for (const one of spares) this.dropSpare(one);
    this.own.delete(clause);
    if (typed.length + spares.length === 0) return null;
    return () => {
      for (const typing of typed) restore(typing);
      for (const one of spares) this.spareStore.store(one.name, one);
    };
  }

  /** Ends the typing everywhere and returns its words, which stay in the store and belong to the workbench from now on. */
  leave(): LeftWords {
    const { get } = this.getTypings();
    const places = [...this.own].flatMap(([clause, languages]) =>
      [...languages].map((language) => ({ clause, language })),
    );
    const typings = places.flatMap(({ clause, language }) => get(clause, language) ?? []);
    const spares = [...this.spares.values()];
    this.own.clear();
    this.spares.clear();
    for (const place of typings) this.hear(place, true);
    return { typings, spares };
  }

  private isKeptElsewhere(place: TypingPlace): boolean {
    const isKept = this.elsewhere.get(buildPlaceKey(place));
    return isKept ?? this.getTypings().get(place.clause, place.language) !== undefined;
  }

  private keepSpare(typing: UnsavedTyping): void {
    const key = buildPlaceKey(typing);
    const name = this.spares.get(key)?.name ?? this.spareStore.name(typing);
    this.spares.set(key, { ...typing, name });
    this.spareStore.store(name, typing);
  }

  private dropSpare(place: TypingPlace): void {
    const key = buildPlaceKey(place);
    const spare = this.spares.get(key);
    if (spare === undefined) return;
    this.spares.delete(key);
    this.spareStore.store(spare.name, null);
  }
}
