import type { Input } from '../../../shared/api/commands.ts';
import type { ReplyItem, ShownPreview } from '../../../shared/model/incoming/reply-preview.ts';
import type { IncomingLetter } from '../../../shared/model/letter.ts';
import { isAppliedByDefault } from '../../../shared/rules/is-applied-by-default.ts';
import { useClient } from '../../api/core-provider.tsx';
import { useCall } from '../../api/use-command.ts';
import { useRunCommand } from '../../api/use-run-command.ts';
import { useNotice } from '../../components/notice.tsx';
import { useTranslate } from '../../components/use-translate.ts';
import { runOnHeldFile } from '../files/run-on-held-file.ts';
import { uploadHeldFile } from '../files/upload-file.ts';
import { findWaitingFile, reviseWaitingFiles, type WaitingFile } from './receive/inbox.ts';

/** Returns the selected items as the core's input. */
export function listAppliedItems(
  items: readonly ReplyItem[],
  { itemChoices }: Pick<WaitingFile, 'itemChoices'>,
): Input<'replies.apply'>['items'] {
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
const isLetterItself = (found: IncomingLetter | null): boolean =>
  found !== null && (found.number !== '' || found.agenda !== '');

type PreviewedFile = {
  readonly key: string;
  readonly preview: ShownPreview;
  /** What the file says about its letter. */
  readonly letter: IncomingLetter | null;
  /** How it came, if that is known. */
  readonly channel: Input<'replies.apply'>['channel'];
};
type AppliedFile = {
  readonly key: string;
  readonly negotiation: string;
  readonly name: string;
  readonly comments: number;
  readonly record: string;
};

/**
 * Applies files as previewed, one at a time. A refused file reports why, keeps waiting and does not stop the others;
 * all applied files can be undone together. No file is applied twice.
 */
export function useApplyReplies(): (files: readonly PreviewedFile[]) => Promise<void> {
  const client = useClient();
  const call = useCall();
  const notice = useNotice();
  const { run } = useRunCommand();
  const say = useTranslate();
  /** Applies one file, and adds what it appended to `done`. */
  const applyOne = async ({ key, preview, letter: found, channel: known }: PreviewedFile, done: AppliedFile[]) => {
    const waiting = findWaitingFile(key);
    if (waiting === undefined) return;
    const { negotiation, file, part, name, unit, body, draft, language, channel } = waiting;
    const { letter, corrects, joins } = waiting;
    const applied = await run(async () => {
      const others = waiting.attachments.flatMap((other) => findWaitingFile(other)?.file ?? []);
      const attachments = await Promise.all(others.map((other) => uploadHeldFile(client, other)));
      const { comments, record } = await runOnHeldFile(client, file, (held) =>
        call('replies.apply', {
          negotiation,
          ...held,
          part,
          unit,
          draft,
          language,
          request: null,
          body,
          channel: channel ?? (joins === null ? known : null),
          letter: letter ?? (joins === null || isLetterItself(found) ? found : null),
          corrects,
          joins,
          attachments,
          note: '',
          items: listAppliedItems(preview.items, waiting),
        }),
      );
      reviseWaitingFiles([key], { applying: false, made: comments });
      done.push({ key, negotiation, name, comments, record });
    });
    if (!applied) reviseWaitingFiles([key], { applying: false });
  };
  return async (files) => {
    const free = files.filter(({ key }) => {
      const waiting = findWaitingFile(key);
      return waiting !== undefined && !waiting.applying && waiting.made === null;
    });
    // All at once: otherwise every applied file would reload the preview of all waiting ones.
    reviseWaitingFiles(
      free.map(({ key }) => key),
      { applying: true },
    );
    const done: AppliedFile[] = [];
    for (const file of free) await applyOne(file, done);
    const [first] = done;
    if (first === undefined) return;
    const comments = done.reduce((sum, one) => sum + one.comments, 0);
    const words =
      done.length === 1
        ? say('ui.gather.applied', { name: first.name, count: comments })
        : say('ui.gather.applied-all', { files: done.length, count: comments });
    notice.done(words, {
      undo: async () => {
        const undone: string[] = [];
        try {
          for (const { key, negotiation, record } of done.toReversed()) {
            await call('records.undo', { negotiation, record });
            undone.push(key);
          }
        } finally {
          reviseWaitingFiles(undone, { made: null });
        }
      },
    });
  };
}
