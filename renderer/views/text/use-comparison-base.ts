import { useMemo, useState } from 'react';
import type { ShownText } from '../../../shared/model/shown.ts';
import { useSetting } from '../../api/settings.ts';
import { useRead } from '../../api/use-command.ts';
import { isClauseChanged, listOwnDrafts } from '../../features/clause/changed-since-base.ts';
import { buildOwnCopyOptions } from '../../features/clause/shown-source.ts';

export type ComparisonBase = ReturnType<typeof useComparisonBase>;

/** Manages the base draft of the displayed changes: our latest one unless a person chose another. */
export function useComparisonBase(working: ShownText, draft: string | null) {
  const [on, setOn] = useSetting('ui.text.changes', 'off');
  const [chosen, setChosen] = useState<string | null>(null);
  const ours = useMemo(() => listOwnDrafts(working.drafts, draft), [working.drafts, draft]);
  const code = (ours.find((one) => one.code === chosen) ?? ours.at(-1))?.code ?? null;
  const wanted = on === 'on' && code !== null;
  const { data } = useRead('texts.show', { negotiation: working.code, draft: code }, { enabled: wanted });
  return useMemo(() => {
    const shown =
      data === undefined || !wanted
        ? null
        : {
            title: data.title,
            clauses: new Map(data.clauses.map((one) => [one.id, one])),
            options: buildOwnCopyOptions(data),
          };
    return {
      shown,
      on: wanted,
      code,
      drafts: ours,
      choose: setChosen,
      toggle: () => setOn(on === 'on' ? 'off' : 'on'),
      /** Returns the codes of the clauses that differ from the base. */
      changed: (text: ShownText): ReadonlySet<string> =>
        new Set(
          shown === null
            ? []
            : text.clauses
                .filter((clause) => isClauseChanged(clause, shown.clauses.get(clause.id)))
                .map((clause) => clause.code),
        ),
    };
  }, [data, wanted, code, ours, on, setOn]);
}
