import { useMemo, useSyncExternalStore } from 'react';
import type { Input } from '../../../shared/api/commands.ts';
import type { CommentKind } from '../../../shared/model/comment.ts';
import { type CommentDraft, emptyComment } from '../comments/comment-draft.ts';

/** What a person made of one thing that was found; what is missing is as it was found. */
export type Taking = {
  readonly taken?: boolean;
  readonly kind?: CommentKind;
  readonly body?: string;
  /** The code of a clause; null is the whole text. */
  readonly clause?: string | null;
};

/** A file that was handed in and waits for a person, with all that was chosen for it. */
export type Waiting = {
  readonly key: string;
  readonly negotiation: string;
  readonly file: File;
  readonly as: 'reply' | 'counter-draft' | 'evidence';
  /** As a person corrected it; null leaves it to what is recognised. */
  readonly unit: string | null;
  readonly body: string | null;
  readonly draft: string | null;
  readonly language: string | null;
  readonly channel: Input<'replies.apply'>['channel'];
  readonly takings: { readonly [item: string]: Taking };
  /** It is being taken in, and not a second time. */
  readonly applying: boolean;
  /** How many comments were made of it; null while it waits. */
  readonly made: number | null;
  readonly noting: Noting;
};

/** The comment that is being noted down from a file that is not read: on which clause, '' being the whole text. */
export type Noting = { readonly clause: string; readonly draft: CommentDraft; readonly made: number };

let inbox: readonly Waiting[] = [];
let last = 0;
const listeners = new Set<() => void>();

function set(next: readonly Waiting[]): void {
  inbox = next;
  for (const listener of listeners) listener();
}

/** Puts files in, behind those that wait: Word and Excel files to be read, all others as evidence. */
export function putIn(negotiation: string, files: readonly File[]): void {
  const added = files.map((file): Waiting => {
    last += 1;
    return {
      key: String(last),
      negotiation,
      file,
      as: isRead(file) ? 'reply' : 'evidence',
      unit: null,
      body: null,
      draft: null,
      language: null,
      channel: null,
      takings: {},
      applying: false,
      made: null,
      noting: { clause: '', draft: emptyComment, made: 0 },
    };
  });
  set([...inbox, ...added]);
}

export function waitingOf(key: string): Waiting | undefined {
  return inbox.find((one) => one.key === key);
}

type Revision = Partial<Omit<Waiting, 'key' | 'negotiation' | 'file'>>;

/** Changes what was chosen for files: to a part, or from how it stands now. */
export function revise(keys: readonly string[], part: Revision | ((now: Waiting) => Revision)): void {
  const change = (one: Waiting) => ({ ...one, ...(typeof part === 'function' ? part(one) : part) });
  set(inbox.map((one) => (keys.includes(one.key) ? change(one) : one)));
}

/** Changes what is made of some items; what was chosen for them otherwise stays. */
export function take(key: string, items: readonly string[], part: Taking): void {
  const now = waitingOf(key)?.takings ?? {};
  revise([key], { takings: { ...now, ...Object.fromEntries(items.map((item) => [item, { ...now[item], ...part }])) } });
}

/** Takes files out; what it gives puts them back where they were. */
export function takeOut(keys: readonly string[]): () => void {
  const before = inbox;
  set(inbox.filter(({ key }) => !keys.includes(key)));
  const out = before.filter(({ key }) => keys.includes(key));
  return () => set([...inbox, ...out].sort((one, other) => Number(one.key) - Number(other.key)));
}

/** The files that wait for a text, in the order in which they came; they stay while the page is open. */
export function useInbox(negotiation: string): readonly Waiting[] {
  const all = useSyncExternalStore(
    (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    () => inbox,
  );
  return useMemo(() => all.filter((one) => one.negotiation === negotiation), [all, negotiation]);
}

/** Whether a file is read; any other is evidence. */
export function isRead({ name }: Pick<File, 'name'>): boolean {
  return /\.(docx|xlsx)$/i.test(name);
}
