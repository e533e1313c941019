import { useClient } from '../../api/core-provider.tsx';
import { useCall } from '../../api/use-command.ts';
import { useRunCommand } from '../../api/use-run-command.ts';
import { useNotice } from '../../components/notice.tsx';
import { useTranslate } from '../../components/use-translate.ts';
import { runOnHeldFile } from '../files/run-on-held-file.ts';
import { uploadHeldFile } from '../files/upload-file.ts';
import { findWaitingFile, reviseWaitingFiles } from './receive/inbox.ts';
import { buildReplyInput, listUnappliedFiles, type PreviewedFile } from './reply-input.ts';

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
  const applyOne = async (previewed: PreviewedFile, done: AppliedFile[]) => {
    const { key } = previewed;
    const waiting = findWaitingFile(key);
    if (waiting === undefined) return;
    const { negotiation, file, name } = waiting;
    const applied = await run(async () => {
      const others = waiting.attachments.flatMap((other) => findWaitingFile(other) ?? []);
      const attachments = await Promise.all(
        others.map(async (other) => ({ ...(await uploadHeldFile(client, other.file)), part: other.part })),
      );
      const { comments, record } = await runOnHeldFile(client, file, (held) =>
        call('replies.apply', buildReplyInput(waiting, previewed, held, attachments)),
      );
      reviseWaitingFiles([key], { applying: false, made: comments });
      done.push({ key, negotiation, name, comments, record });
    });
    if (!applied) reviseWaitingFiles([key], { applying: false });
  };
  return async (files) => {
    const free = listUnappliedFiles(files, findWaitingFile);
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
