/** Unsaved words; `base` is the version on which they were typed. */
export type UnsavedTyping = {
  readonly clause: string;
  readonly language: string;
  readonly base: string | null;
  readonly heading: string;
  readonly body: string;
};

type SessionOptions = {
  /** Sends the newest typing of a clause and language to the store after a pause. */
  readonly keep: (key: string, typing: UnsavedTyping) => void;
  /** Removes a typing from the store. */
  readonly discard: (key: string, typing: Pick<UnsavedTyping, 'clause' | 'language'>) => void;
  /** Receives all typings when one begins or ends: a keystroke must not render the page. */
  readonly onChange: (typings: readonly UnsavedTyping[]) => void;
};

const buildTypingKey = ({ clause, language }: Pick<UnsavedTyping, 'clause' | 'language'>) => `${clause}\n${language}`;

/** The unsaved typing of a text while it is displayed. What is typed here counts before what the store has. */
export class TypingSession {
  private readonly options: SessionOptions;
  private readonly typings = new Map<string, UnsavedTyping>();
  /** Whether the typings of the store are known. */
  isSeeded = false;

  constructor(options: SessionOptions) {
    this.options = options;
  }

  /** Takes over the typings of the store, once; later ones are from here. */
  seed(stored: readonly UnsavedTyping[]): void {
    if (this.isSeeded) return;
    this.isSeeded = true;
    for (const { clause, language, base, heading, body } of stored) {
      const key = buildTypingKey({ clause, language });
      if (!this.typings.has(key)) this.typings.set(key, { clause, language, base, heading, body });
    }
    this.options.onChange(this.list());
  }

  list(): readonly UnsavedTyping[] {
    return [...this.typings.values()];
  }

  listByClause(clause: string): readonly UnsavedTyping[] {
    return this.list().filter((one) => one.clause === clause);
  }

  find(clause: string, language: string): UnsavedTyping | undefined {
    return this.typings.get(buildTypingKey({ clause, language }));
  }

  type(typing: UnsavedTyping): void {
    const key = buildTypingKey(typing);
    const before = this.typings.get(key);
    this.typings.set(key, typing);
    if (before === undefined || before.base !== typing.base) this.options.onChange(this.list());
    this.options.keep(key, typing);
  }

  /** Puts a discarded typing back, and returns the one that it replaces. */
  restore(typing: UnsavedTyping): UnsavedTyping | undefined {
    const before = this.find(typing.clause, typing.language);
    this.type(typing);
    this.options.onChange(this.list());
    return before;
  }

  drop(clause: string, language: string): void {
    const key = buildTypingKey({ clause, language });
    if (!this.typings.delete(key)) return;
    this.options.onChange(this.list());
    this.options.discard(key, { clause, language });
  }
}

/** Puts a typing back among those of a text that is not displayed; returns them, and the one that it replaces. */
export function replaceTyping(
  typings: readonly UnsavedTyping[],
  typing: UnsavedTyping,
): { readonly typings: readonly UnsavedTyping[]; readonly replaced: UnsavedTyping | undefined } {
  const isSame = (one: UnsavedTyping) => buildTypingKey(one) === buildTypingKey(typing);
  return { typings: [...typings.filter((one) => !isSame(one)), typing], replaced: typings.find(isSame) };
}
