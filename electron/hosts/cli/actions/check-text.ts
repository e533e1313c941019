import { createHash } from 'node:crypto';
import type { ShownFinding } from '../../../../shared/model/check.ts';
import { isNamedInList } from '../../../../shared/model/store/damage-lists.ts';
import { buildWaiverKey } from '../../../../shared/rules/waivers.ts';
import { UsageError } from '../../usage-error.ts';
import type { ParsedArguments } from '../parse/parse-arguments.ts';
import { readNegotiationInput } from '../parse/read-input.ts';
import * as printed from '../print/format-checks.ts';
import { formatDamage } from '../print/format-results.ts';
import { type CommandAction, runCommand } from './action.ts';
import { addDamage, listDamage } from './list-damage.ts';

/** The name of a finding for people; it stays the same as long as the words that it is about. */
const formatFindingName = (finding: ShownFinding) =>
  createHash('sha256').update(buildWaiverKey(finding)).digest('hex').slice(0, 8);

/** Lists every finding, one per line; the exit code is 1 if any was not waived, or something could not be checked. */
export function createCheckAction(args: ParsedArguments): CommandAction {
  return async (core) => {
    const { negotiation } = readNegotiationInput(args);
    const all = await runCommand(core, 'checks.list', { negotiation, draft: args.option('draft') });
    const damage = await listDamage(core, negotiation, (one) => isNamedInList('checks', one));
    const value = all.map((finding) => ({ name: formatFindingName(finding), ...finding }));
    return {
      value: addDamage(value, damage),
      text: (speech) =>
        [...damage.map((one) => formatDamage(one, speech)), printed.formatFindings(value, speech)].join('\n'),
      found: damage.length > 0 || all.some((finding) => finding.waived === null),
      showsRecords: true,
    };
  };
}

/** Waives findings by their names, or revokes waivers. */
export function createWaiveAction(args: ParsedArguments): CommandAction {
  const withdrawn = args.switched('withdraw');
  const reason = args.option('reason') ?? '';
  if (!withdrawn && reason === '') throw new UsageError('missing', { what: '--reason T' });
  const names = args.many('FINDINGS');
  return async (core) => {
    const all = await runCommand(core, 'checks.list', { ...readNegotiationInput(args), draft: args.option('draft') });
    const meant = names.map((name) => {
      const found = all.filter(
        (one) => one.finding === name || (name.length >= 4 && formatFindingName(one).startsWith(name)),
      );
      const [only, ...others] = found;
      if (only === undefined || others.length > 0) throw new UsageError('finding', { what: name });
      return only;
    });
    const value: { record: string }[] = [];
    for (const { check, finding, clause, language, places } of meant) {
      const others = places.slice(1).map((place) => ({ finding: place.finding, clause: place.clause }));
      const about = { check, finding, clause, language, reason, withdrawn, others };
      value.push(await runCommand(core, 'checks.waive', { ...readNegotiationInput(args), ...about }));
    }
    return { value, text: (speech) => printed.formatWaivedCount(value.length, withdrawn, speech) };
  };
}
