import type { Input } from '../../../shared/api/commands.ts';
import type { ShownPreview } from '../../../shared/model/reply.ts';
import { useCall } from '../../api/call.ts';
import { useClient } from '../../api/core.tsx';
import { useNotice } from '../../ui/notice.tsx';
import { useSay } from '../../ui/speech.ts';
import { hold } from './hold.ts';
import { revise, type Waiting } from './inbox.ts';
import { itemsOf, takenAtFirst } from './reply-item.ts';

/** The items that are taken, as the core is asked for them. */
export function takenOf(preview: ShownPreview, { takings }: Pick<Waiting, 'takings'>): Input<'replies.apply'>['items'] {
  return itemsOf(preview).flatMap((item) => {
    const { taken = takenAtFirst(item), kind, body, clause } = takings[item.key] ?? {};
    if (!taken) return [];
    return [
      {
        key: item.key,
        kind: kind ?? item.kind,
        ...(clause === undefined ? {} : { clause }),
        ...(body === undefined || body.trim() === '' ? {} : { body: body.normalize('NFC') }),
      },
    ];
  });
}

/** Takes a file in as it was previewed. True where that was done; a refusal is said, and the file goes on waiting. */
export function useApply(): (waiting: Waiting, preview: ShownPreview) => Promise<boolean> {
  const client = useClient();
  const call = useCall();
  const notice = useNotice();
  const say = useSay();
  return async (waiting, preview) => {
    const { key, negotiation, file, unit, body, draft, language, channel } = waiting;
    try {
      const { comments, record } = await call('replies.apply', {
        negotiation,
        ...(await hold(client, file)),
        unit,
        draft,
        language,
        request: null,
        body,
        channel,
        letter: null,
        note: '',
        items: takenOf(preview, waiting),
      });
      revise(key, { made: comments });
      notice.done(say('ui.gather.applied', { name: file.name, count: comments }), {
        undo: async () => {
          await call('records.undo', { negotiation, record });
          revise(key, { made: null });
        },
      });
      return true;
    } catch (problem) {
      notice.failed(problem);
      return false;
    }
  };
}
