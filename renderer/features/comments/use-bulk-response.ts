import type { Disposition } from '../../../shared/model/comment.ts';
import type { ShownComment } from '../../../shared/model/shown.ts';
import { useCall } from '../../api/use-command.ts';
import { useRunCommand } from '../../api/use-run-command.ts';
import { useNotice } from '../../components/notice.tsx';
import { useTranslate } from '../../components/use-translate.ts';

/**
 * Answers several comments in one command: all of them, or none if one is refused; the answers can be undone together.
 * Resolves to true if it succeeds.
 */
export function useBulkResponse(negotiation: string) {
  const call = useCall();
  const notice = useNotice();
  const { busy, run } = useRunCommand();
  const say = useTranslate();
  const attempt = (count: number, work: () => Promise<{ readonly records: string[] }>) =>
    run(async () => {
      const { records } = await work();
      notice.done(say('ui.matrix.answered-many', { count }), {
        undo: () => call('records.undo-together', { negotiation, records }),
      });
    });
  const listIds = (comments: readonly ShownComment[]) => comments.map(({ id }) => id);
  return {
    busy,
    answer: (comments: readonly ShownComment[], disposition: Disposition, text: string) =>
      attempt(comments.length, () =>
        call('comments.answer-together', { negotiation, comments: listIds(comments), disposition, text }),
      ),
    /**
     * Applies the proposal that all comments share to the text once, and accepts them all with the resulting version.
     */
    acceptSame: (comments: readonly ShownComment[]) =>
      attempt(comments.length, () =>
        call('comments.accept-together', { negotiation, comments: listIds(comments), text: '' }),
      ),
  };
}
