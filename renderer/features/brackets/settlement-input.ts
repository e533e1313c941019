import type { Input } from '../../../shared/api/commands.ts';
import type { ShownBracket } from '../../../shared/model/agreement.ts';
import type { ShownClause } from '../../../shared/model/shown.ts';
import { chooseParents } from '../../../shared/rules/parents.ts';

type SettlementInput = Input<'brackets.settle'>;
type SettlementChoice = SettlementInput['places'][number]['take'];

/** A place, and what is taken instead of its brackets. */
export type Settlement = {
  readonly group: Pick<ShownBracket, 'language' | 'part' | 'start' | 'end'>;
  readonly take: SettlementChoice;
};

/** The input that settles places of one clause, which become one version. */
export function buildSettlementInput(
  negotiation: string,
  clause: Pick<ShownClause, 'code' | 'version' | 'heads'>,
  settlements: readonly Settlement[],
): SettlementInput {
  return {
    negotiation,
    clause: clause.code,
    parents: chooseParents(clause),
    places: settlements.map(({ group: { language, part, start, end }, take }) => ({
      language,
      part,
      start,
      end,
      take,
    })),
    note: '',
  };
}
