import type { Disposition } from '../../../shared/model/comment.ts';
import type { ShownComment } from '../../../shared/model/shown.ts';
import { useCall } from '../../api/use-command.ts';
import { useRunCommand } from '../../api/use-run-command.ts';
import { useNotice } from '../../components/notice.tsx';
import { useTranslate } from '../../components/use-translate.ts';
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
  const undo = (record: string) => call('records.undo', { negotiation, record });
  return {
    busy,
    answer: ({ id }: ShownComment, disposition: Disposition) =>
      run(async () => {
        const text = responses.of(id);
        const input = { negotiation, comment: id, disposition, text, version: null };
        const { record } = await call('comments.answer', input);
        responses.keep(id, '');
        notice.done(say('ui.comments.answered', { disposition: say(`cli.disposition.${disposition}`) }), {
          undo: async () => {
            await undo(record);
            responses.keep(id, text);
          },
        });
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
        notice.done(words.join(' '), {
          undo: async () => {
            if (version !== null) await undo(version);
            await undo(record);
            responses.keep(id, text);
          },
        });
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
