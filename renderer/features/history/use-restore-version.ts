import type { ShownHistory } from '../../../shared/model/shown.ts';
import { chooseParents } from '../../../shared/rules/parents.ts';
import { useCall } from '../../api/use-command.ts';
import { useReportRecord, useRunCommand } from '../../api/use-run-command.ts';
import { useTranslate } from '../../components/use-translate.ts';

type HistoryVersion = ShownHistory['versions'][number];

/** Writes a new version with the texts of an older one; the current version remains in the history. */
export function useRestoreVersion(negotiation: string) {
  const call = useCall();
  const { run } = useRunCommand();
  const report = useReportRecord(negotiation);
  const say = useTranslate();
  return async (clause: string, heads: readonly string[], { heading, body }: HistoryVersion, name: string) => {
    const texts = Object.fromEntries(
      Object.entries(body).map(([language, text]) => [
        language,
        { heading: heading[language] ?? '', body: text ?? '' },
      ]),
    );
    return run(async () => {
      const { version } = await call('clauses.write', {
        negotiation,
        clause,
        parents: chooseParents({ version: heads[0] ?? null, heads }),
        texts,
        note: say('ui.history.restored-note', { version: name }),
      });
      report(say('ui.history.restored'), version);
    });
  };
}
