import type { Input } from '../../../../shared/api/commands.ts';
import type { ShownFinding } from '../../../../shared/model/check.ts';
import type { ReadContext } from '../../context.ts';
import { collectCheckFindings } from '../../queries/text/check-findings.ts';
import { gatherText } from '../../queries/text/gather-text.ts';

/** What the checks find in the text or in any draft of it, with what was waived of it. */
export function listCheckFindings({ store: { db } }: ReadContext, input: Input<'checks.list'>): ShownFinding[] {
  return collectCheckFindings(db, gatherText(db, input));
}
