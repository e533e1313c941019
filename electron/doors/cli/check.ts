import { createHash } from 'node:crypto';
import type { ShownFinding } from '../../../shared/model/check.ts';
import { buildWaiverKey } from '../../../shared/rules/waivers.ts';
import { type Action, call } from './action.ts';
import { type Given, Misuse } from './given.ts';
import { negotiation } from './input.ts';
import * as printed from './print-checks.ts';

/** The name under which people know a finding here: it stays while the words do that it is about. */
const nameOf = (finding: ShownFinding) =>
  createHash('sha256').update(buildWaiverKey(finding)).digest('hex').slice(0, 8);

/** Every finding, a line each; found is what was not waived. */
export function checked(given: Given): Action {
  return async (core) => {
    const all = await call(core, 'checks.list', { ...negotiation(given), draft: given.option('draft') });
    const value = all.map((finding) => ({ name: nameOf(finding), ...finding }));
    return {
      value,
      text: (speech) => printed.findings(value, speech),
      found: all.some((finding) => finding.waived === null),
    };
  };
}

/** Lets findings stand by their names, or no longer. */
export function waived(given: Given): Action {
  const withdrawn = given.switched('withdraw');
  const reason = given.option('reason') ?? '';
  if (!withdrawn && reason === '') throw new Misuse('missing', { what: '--reason T' });
  const names = given.many('FINDINGS');
  return async (core) => {
    const all = await call(core, 'checks.list', { ...negotiation(given), draft: given.option('draft') });
    const meant = names.map((name) => {
      const found = all.filter((one) => one.finding === name || (name.length >= 4 && nameOf(one).startsWith(name)));
      const [only, ...others] = found;
      if (only === undefined || others.length > 0) throw new Misuse('finding', { what: name });
      return only;
    });
    const value: { record: string }[] = [];
    for (const { check, finding, clause, language } of meant) {
      const about = { check, finding, clause, language, reason, withdrawn };
      value.push(await call(core, 'checks.waive', { ...negotiation(given), ...about }));
    }
    return { value, text: (speech) => printed.waived(value.length, withdrawn, speech) };
  };
}
