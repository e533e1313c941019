import type { Disposition } from '../../../shared/model/comment.ts';
import type { ShownComment } from '../../../shared/model/shown.ts';
import { useCall } from '../../api/use-command.ts';
import { useRunCommand } from '../../api/use-run-command.ts';
import { useNotice } from '../../components/notice.tsx';
import { useTranslate } from '../../components/use-translate.ts';

/**
 * Gives several comments the same answer, one at a time; all answers can be undone together. Resolves to true if all
 * succeed.
 */
export function useBulkResponse(negotiation: string) {
  const call = useCall();
  const notice = useNotice();
  const { busy, run } = useRunCommand();
  const say = useTranslate();
  const attempt = async (count: number, work: (done: string[]) => Promise<void>) => {
    const done: string[] = [];
    const whole = await run(() => work(done));
    if (done.length > 0)
      notice.done(say('ui.matrix.answered-many', { count: whole ? count : Math.min(done.length, count) }), {
        undo: () => call('records.undo-together', { negotiation, records: done }),
      });
    return whole;
  };
  const answer = async (
    { id }: ShownComment,
    disposition: Disposition,
    text: string,
    version: string | null,
    done: string[],
  ) => {
    const input = { negotiation, comment: id, disposition, text, version };
    done.push((await call('comments.answer', input)).record);
  };
  return {
    busy,
    answer: (comments: readonly ShownComment[], disposition: Disposition, text: string) =>
      attempt(comments.length, async (done) => {
        for (const comment of comments) await answer(comment, disposition, text, null, done);
      }),
    /**
     * Applies the proposal that all comments share to the text once, and accepts them all with the resulting version.
     */
    acceptSame: (comments: readonly ShownComment[]) =>
      attempt(comments.length, async (done) => {
        const [first, ...others] = comments;
        if (first === undefined) return;
        const { version, record } = await call('comments.accept', { negotiation, comment: first.id, text: '' });
        done.push(record, ...(version === null ? [] : [version]));
        for (const comment of others) await answer(comment, 'accepted', '', version, done);
      }),
  };
}
