import type { Input } from '../../../../shared/api/commands.ts';
import type { ShownFinding } from '../../../../shared/model/check.ts';
import { groupWordFindings } from '../../../../shared/rules/checks/group-findings.ts';
import type { ReadContext } from '../../context.ts';
import { collectCheckFindings } from '../../queries/text/check-findings.ts';
import { gatherText } from '../../queries/text/gather-text.ts';

/** Lists what the checks find in the working text or in a draft, one finding a word, with the waivers of the findings. */
export function listCheckFindings({ store: { db } }: ReadContext, input: Input<'checks.list'>): ShownFinding[] {
  return groupWordFindings(collectCheckFindings(db, gatherText(db, input)));
}
