import type { Input } from '../../../shared/api/commands.ts';
import type { ReplyItem } from '../../../shared/model/incoming/reply-preview.ts';
import type { IncomingLetter } from '../../../shared/model/letter.ts';
import { isAppliedByDefault } from '../../../shared/rules/is-applied-by-default.ts';
import type { WaitingFile } from './receive/inbox.ts';

type ReplyInput = Input<'replies.apply'>;

type PreviewedItem = Pick<ReplyItem, 'key' | 'source' | 'kind'>;

export type PreviewedFile = {
  readonly key: string;
  readonly preview: { readonly items: readonly PreviewedItem[] };
  /** What the file says about its letter. */
  readonly letter: IncomingLetter | null;
  /** How it came, if that is known. */
  readonly channel: ReplyInput['channel'];
};

/** Returns the selected items as the core's input. */
export function listAppliedItems(
  items: readonly PreviewedItem[],
  { itemChoices }: Pick<WaitingFile, 'itemChoices'>,
): ReplyInput['items'] {
  return items.flatMap((item) => {
    const { isApplied = isAppliedByDefault(item), kind, body, clause } = itemChoices[item.key] ?? {};
    if (!isApplied) return [];
    return [
      {
        key: item.key,
        kind: kind ?? item.kind,
        ...(clause === undefined ? {} : { clause }),
        ...(body === undefined || body.trim() === '' ? {} : { body }),
      },
    ];
  });
}

/** Whether a file is a letter; what only its mail says is known of the reply that the file joins. */
const isLetterItself = (letter: IncomingLetter | null): boolean =>
  letter !== null && (letter.number !== '' || letter.agenda !== '');

/**
 * The input that applies a file as previewed. What a person entered counts before what the file says, and a file that
 * joins a reply leaves that reply's letter and channel as they are, unless it is a letter itself (D29).
 */
export function buildReplyInput(
  waiting: WaitingFile,
  { preview, letter, channel }: PreviewedFile,
  held: Pick<ReplyInput, 'file' | 'name'>,
  attachments: ReplyInput['attachments'],
): ReplyInput {
  const { joins } = waiting;
  return {
    negotiation: waiting.negotiation,
    ...held,
    part: waiting.part,
    unit: waiting.unit,
    draft: waiting.draft,
    language: waiting.language,
    request: null,
    body: waiting.body,
    channel: waiting.channel ?? (joins === null ? channel : null),
    letter: waiting.letter ?? (joins === null || isLetterItself(letter) ? letter : null),
    corrects: waiting.corrects,
    joins,
    attachments,
    note: '',
    items: listAppliedItems(preview.items, waiting),
  };
}

/** The files that are neither applied nor being applied. */
export function listUnappliedFiles<F extends Pick<PreviewedFile, 'key'>>(
  files: readonly F[],
  find: (key: string) => Pick<WaitingFile, 'applying' | 'made'> | undefined,
): readonly F[] {
  return files.filter(({ key }) => {
    const waiting = find(key);
    return waiting !== undefined && !waiting.applying && waiting.made === null;
  });
}
