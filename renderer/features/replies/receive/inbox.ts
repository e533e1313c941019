import { useMemo, useSyncExternalStore } from 'react';
import type { Input } from '../../../../shared/api/commands.ts';
import type { CommentKind } from '../../../../shared/model/comment.ts';
import type { PartPath, ReadSteps } from '../../../../shared/model/incoming/read-step.ts';
import type { LetterCorrection } from '../../../../shared/model/letter.ts';
import { type CommentDraft, emptyCommentDraft } from '../../comments/comment-draft.ts';
import type { UnreadFile } from '../../files/list-unread-files.ts';

/** A person's choices for a detected item; a missing property keeps the detected value. */
export type ItemChoice = {
  readonly isApplied?: boolean;
  readonly kind?: CommentKind;
  readonly body?: string;
  /** The code of a clause; null is the whole text. */
  readonly clause?: string | null;
};

/** A received file that waits for a decision, with all choices made for it. */
export type WaitingFile = {
  readonly key: string;
  readonly negotiation: string;
  /** The file as it came, and the way to the one in it that is read, whose name it has. */
  readonly file: File;
  readonly part: PartPath;
  readonly name: string;
  /** The text of the mail that brought it, and what was not read next to it. */
  readonly cover: string | null;
  readonly unread: readonly UnreadFile[];
  /** The mails and archives that it came in. */
  readonly how: ReadSteps;
  readonly as: 'reply' | 'counter-draft' | 'evidence';
  /** A correction by a person; null keeps the recognised value. */
  readonly unit: string | null;
  readonly body: string | null;
  readonly draft: string | null;
  readonly language: string | null;
  readonly channel: Input<'replies.apply'>['channel'];
  /** The letter as a person entered it; null keeps what the file says. */
  readonly letter: Input<'replies.apply'>['letter'];
  readonly corrects: LetterCorrection | null;
  /** The reply that it belongs to; null for a reply of its own. */
  readonly joins: string | null;
  /** The keys of other waiting files that came with the same letter. */
  readonly attachments: readonly string[];
  readonly itemChoices: { readonly [item: string]: ItemChoice };
  /** Whether it is being applied, which prevents applying it twice. */
  readonly applying: boolean;
  /** How many comments were created from it; null while it waits. */
  readonly made: number | null;
  readonly noting: NotedComment;
};

/** The comment being entered from a file that is not parsed, and its clause, where '' is the whole text. */
export type NotedComment = { readonly clause: string; readonly draft: CommentDraft; readonly made: number };

let waitingFiles: readonly WaitingFile[] = [];
let lastKey = 0;
const listeners = new Set<() => void>();

function replaceInbox(next: readonly WaitingFile[]): void {
  waitingFiles = next;
  for (const listener of listeners) listener();
}

export type ArrivedFile = Pick<WaitingFile, 'file' | 'part' | 'name' | 'cover' | 'unread' | 'how'> & {
  readonly as: 'reply' | 'evidence';
};

/** Appends files to the inbox, to be parsed or as evidence. */
export function addToInbox(negotiation: string, files: readonly ArrivedFile[]): void {
  const added = files.map((file): WaitingFile => {
    lastKey += 1;
    return createWaitingFile(file, String(lastKey), negotiation);
  });
  replaceInbox([...waitingFiles, ...added]);
}

/** A file for which nothing was chosen yet. */
export function createWaitingFile(file: ArrivedFile, key: string, negotiation: string): WaitingFile {
  return {
    ...file,
    key,
    negotiation,
    unit: null,
    body: null,
    draft: null,
    language: null,
    channel: null,
    letter: null,
    corrects: null,
    joins: null,
    attachments: [],
    itemChoices: {},
    applying: false,
    made: null,
    noting: { clause: '', draft: emptyCommentDraft, made: 0 },
  };
}

export function findWaitingFile(key: string): WaitingFile | undefined {
  return waitingFiles.find((one) => one.key === key);
}

type InboxRevision = Partial<Omit<WaitingFile, 'key' | 'negotiation' | keyof Omit<ArrivedFile, 'as'>>>;

/** Updates the choices for files, with new values or a function of the current ones. */
export function reviseWaitingFiles(
  keys: readonly string[],
  part: InboxRevision | ((now: WaitingFile) => InboxRevision),
): void {
  const change = (one: WaitingFile) => ({ ...one, ...(typeof part === 'function' ? part(one) : part) });
  replaceInbox(waitingFiles.map((one) => (keys.includes(one.key) ? change(one) : one)));
}

/** Updates the choices for items; other choices remain. */
export function chooseItems(key: string, items: readonly string[], part: ItemChoice): void {
  const now = findWaitingFile(key)?.itemChoices ?? {};
  reviseWaitingFiles([key], {
    itemChoices: { ...now, ...Object.fromEntries(items.map((item) => [item, { ...now[item], ...part }])) },
  });
}

/** Removes files; returns a function that puts them back in their original position. */
export function removeFromInbox(keys: readonly string[]): () => void {
  const before = waitingFiles;
  replaceInbox(waitingFiles.filter(({ key }) => !keys.includes(key)));
  const out = before.filter(({ key }) => keys.includes(key));
  return () => replaceInbox([...waitingFiles, ...out].sort((one, other) => Number(one.key) - Number(other.key)));
}

/** Returns the files that wait for a text, in order of arrival; they are kept while the page is open. */
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
