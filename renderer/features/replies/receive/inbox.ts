import { useMemo, useSyncExternalStore } from 'react';
import type { Input } from '../../../../shared/api/commands.ts';
import type { CommentKind } from '../../../../shared/model/comment.ts';
import { type CommentDraft, emptyCommentDraft } from '../../comments/comment-draft.ts';

/** What a person made of one thing that was found; what is missing is as it was found. */
export type ItemChoice = {
  readonly isApplied?: boolean;
  readonly kind?: CommentKind;
  readonly body?: string;
  /** The code of a clause; null is the whole text. */
  readonly clause?: string | null;
};

/** A file that was handed in and waits for a person, with all that was chosen for it. */
export type WaitingFile = {
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
  readonly itemChoices: { readonly [item: string]: ItemChoice };
  /** It is being taken in, and not a second time. */
  readonly applying: boolean;
  /** How many comments were made of it; null while it waits. */
  readonly made: number | null;
  readonly noting: NotedComment;
};

/** The comment that is being noted down from a file that is not read: on which clause, '' being the whole text. */
export type NotedComment = { readonly clause: string; readonly draft: CommentDraft; readonly made: number };

let waitingFiles: readonly WaitingFile[] = [];
let lastKey = 0;
const listeners = new Set<() => void>();

function replaceInbox(next: readonly WaitingFile[]): void {
  waitingFiles = next;
  for (const listener of listeners) listener();
}

/** Puts files in, behind those that wait: Word and Excel files to be read, all others as evidence. */
export function addToInbox(negotiation: string, files: readonly File[]): void {
  const added = files.map((file): WaitingFile => {
    lastKey += 1;
    return {
      key: String(lastKey),
      negotiation,
      file,
      as: isReadableFile(file) ? 'reply' : 'evidence',
      unit: null,
      body: null,
      draft: null,
      language: null,
      channel: null,
      itemChoices: {},
      applying: false,
      made: null,
      noting: { clause: '', draft: emptyCommentDraft, made: 0 },
    };
  });
  replaceInbox([...waitingFiles, ...added]);
}

export function findWaitingFile(key: string): WaitingFile | undefined {
  return waitingFiles.find((one) => one.key === key);
}

type InboxRevision = Partial<Omit<WaitingFile, 'key' | 'negotiation' | 'file'>>;

/** Changes what was chosen for files: to a part, or from how it stands now. */
export function reviseWaitingFiles(
  keys: readonly string[],
  part: InboxRevision | ((now: WaitingFile) => InboxRevision),
): void {
  const change = (one: WaitingFile) => ({ ...one, ...(typeof part === 'function' ? part(one) : part) });
  replaceInbox(waitingFiles.map((one) => (keys.includes(one.key) ? change(one) : one)));
}

/** Changes what is made of some items; what was chosen for them otherwise stays. */
export function chooseItems(key: string, items: readonly string[], part: ItemChoice): void {
  const now = findWaitingFile(key)?.itemChoices ?? {};
  reviseWaitingFiles([key], {
    itemChoices: { ...now, ...Object.fromEntries(items.map((item) => [item, { ...now[item], ...part }])) },
  });
}

/** Takes files out; what it gives puts them back where they were. */
export function removeFromInbox(keys: readonly string[]): () => void {
  const before = waitingFiles;
  replaceInbox(waitingFiles.filter(({ key }) => !keys.includes(key)));
  const out = before.filter(({ key }) => keys.includes(key));
  return () => replaceInbox([...waitingFiles, ...out].sort((one, other) => Number(one.key) - Number(other.key)));
}

/** The files that wait for a text, in the order in which they came; they stay while the page is open. */
export function useInbox(negotiation: string): readonly WaitingFile[] {
  const all = useSyncExternalStore(
    (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    () => waitingFiles,
  );
  return useMemo(() => all.filter((one) => one.negotiation === negotiation), [all, negotiation]);
}

/** Whether a file is read; any other is evidence. */
export function isReadableFile({ name }: Pick<File, 'name'>): boolean {
  return /\.(docx|xlsx)$/i.test(name);
}
