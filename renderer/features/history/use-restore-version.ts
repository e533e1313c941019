import type { ShownHistory } from '../../../shared/model/shown.ts';
import { chooseParents } from '../../../shared/rules/parents.ts';
import { useCall } from '../../api/use-command.ts';
import { useNotice } from '../../components/notice.tsx';
import { useTranslate } from '../../components/use-translate.ts';

type HistoryVersion = ShownHistory['versions'][number];

/** Writes a new version with the texts of an older one; the current version remains in the history. */
export function useRestoreVersion(negotiation: string) {
  const call = useCall();
  const notice = useNotice();
  const say = useTranslate();
  return async (clause: string, heads: readonly string[], { heading, body }: HistoryVersion, name: string) => {
    const texts = Object.fromEntries(
      Object.entries(body).map(([language, text]) => [
        language,
        { heading: heading[language] ?? '', body: text ?? '' },
      ]),
    );
    try {
      const { version } = await call('clauses.write', {
        negotiation,
        clause,
        parents: chooseParents({ version: heads[0] ?? null, heads }),
        texts,
        note: say('ui.history.restored-note', { version: name }),
      });
      notice.done(say('ui.history.restored'), {
        undo: () => call('records.undo', { negotiation, record: version }),
      });
    } catch (problem) {
      notice.failed(problem);
    }
  };
}
