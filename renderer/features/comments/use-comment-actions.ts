import type { Disposition } from '../../../shared/model/comment.ts';
import type { ShownComment } from '../../../shared/model/shown.ts';
import { useCall } from '../../api/use-command.ts';
import { useRunCommand } from '../../api/use-run-command.ts';
import { useNotice } from '../../components/notice.tsx';
import { useTranslate } from '../../components/use-translate.ts';
import { reportSettledComment } from './settled-comment.ts';
import { useResponseDrafts } from './use-response-draft.ts';

/**
 * Returns the actions that answer comments with the typed response. They resolve to true on success, and can be undone.
 */
export function useCommentActions(negotiation: string) {
  const call = useCall();
  const notice = useNotice();
  const { busy, run } = useRunCommand();
  const say = useTranslate();
  const responses = useResponseDrafts();
  /** Reports that a comment was settled, and offers to take that back: in the notice, and in the comment's card. */
  const report = (words: string, comment: string, text: string, answer: string, ...more: readonly string[]) => {
    const undo = async () => {
      await call('records.undo-together', { negotiation, records: [answer, ...more] });
      responses.keep(comment, text);
    };
    const close = notice.done(words, { undo });
    reportSettledComment({
      ...{ comment, answer },
      undo: async () => {
        await undo();
        close();
        notice.done(say('ui.notice.undone'));
      },
    });
  };
  return {
    busy,
    answer: ({ id }: ShownComment, disposition: Disposition) =>
      run(async () => {
        const text = responses.of(id);
        const input = { negotiation, comment: id, disposition, text, version: null };
        const { record } = await call('comments.answer', input);
        responses.keep(id, '');
        const words = say('ui.comments.answered', { disposition: say(`cli.disposition.${disposition}`) });
        report(words, id, text, record);
      }),
    /** Applies the proposal to the text and answers with the resulting version. */
    accept: ({ id }: ShownComment) =>
      run(async () => {
        const text = responses.of(id);
        const { record, version, others } = await call('comments.accept', { negotiation, comment: id, text });
        responses.keep(id, '');
        const clashing = others.filter(({ state }) => state === 'clashes').length;
        const words = [
          say(version === null ? 'ui.comments.accepted-said' : 'ui.comments.accepted'),
          ...(clashing === 0 ? [] : [say('ui.comments.accepted-clash', { count: clashing })]),
        ];
        report(words.join(' '), id, text, record, ...(version === null ? [] : [version]));
      }),
    withdraw: ({ id, kind, body, proposal }: ShownComment) =>
      run(async () => {
        const input = { negotiation, comment: id, kind, body, proposal };
        await call('comments.revise', { ...input, withdrawn: true });
        notice.done(say('ui.comments.withdrawn'), {
          undo: () => call('comments.revise', { ...input, withdrawn: false }),
        });
      }),
  };
}
