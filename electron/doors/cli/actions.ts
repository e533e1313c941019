import { basename, resolve } from 'node:path';
import { type CommandName, commands as contract, type Input } from '../../../shared/api/commands.ts';
import type { ChangeSense } from '../../../shared/model/clause.ts';
import { type Action, answer, call } from './action.ts';
import { checkTarget, readText, writeWhole } from './files.ts';
import { type Given, Misuse } from './given.ts';
import { clause, negotiation, note } from './input.ts';
import * as print from './print.ts';

/** The commands that do more than run one command of the contract and print it. */

export function written(given: Given): Action {
  const file = given.option('file');
  const heading = given.option('heading');
  const change = given.option('change') as ChangeSense | null;
  const parents = given.options('parent');
  if (file === null && heading === null) throw new Misuse('missing', { what: '--file F' });
  const text = {
    ...(file === null ? {} : { body: readText(file) }),
    ...(heading === null ? {} : { heading }),
    ...(change === null ? {} : { change }),
  };
  const input = {
    ...clause(given),
    parents: parents.length === 0 ? null : [...parents],
    texts: { [given.option('language') ?? '']: text },
    note: note(given),
  };
  return answer('clauses.write', input, print.written);
}

/** Checks that the file can be given out before anything is recorded. */
export function exported(given: Given): Action {
  const out = resolve(given.option('out') ?? '');
  return async (core) => {
    checkTarget(out, given.switched('replace'));
    const value = await call(core, 'exports.make', {
      ...negotiation(given),
      as: 'final',
      language: given.option('language') ?? '',
      copy: given.option('copy') ?? '',
      draft: given.option('draft'),
      paper: (given.option('paper') ?? undefined) as Input<'exports.make'>['paper'],
      template: given.option('template') ?? undefined,
      saveAs: basename(out),
    });
    const bytes = core.file(value.file.sha256);
    if (bytes !== null) writeWhole(out, bytes);
    return { value: { ...value, out }, text: (speech) => print.exported(value, out, speech) };
  };
}

export function verified(given: Given): Action {
  if (!given.switched('verify')) return answer('records.list', negotiation(given), print.records);
  return async (core) => {
    const value = await call(core, 'records.verify', negotiation(given));
    return { value, text: (speech) => print.verified(value, speech), found: value.faults.length > 0 };
  };
}

export function me(given: Given): Action {
  const name = given.option('name');
  const unit = given.option('unit');
  if (name === null && unit === null) return answer('person.show', {}, print.person);
  return async (core) => {
    const now = await call(core, 'person.show', {});
    return answer('person.set', { name: name ?? now.name, unit: unit ?? now.unit }, print.person)(core);
  };
}

/** Any command of the contract by its name, with its input as JSON: what one door can do, all can. */
export function called(given: Given): Action {
  const file = given.option('file');
  const json = given.optional('INPUT') ?? (file === null ? '{}' : readText(file));
  const name = given.argument('NAME') as CommandName;
  let input: unknown;
  try {
    input = JSON.parse(json);
  } catch {
    throw new Misuse('json', { what: json.slice(0, 60) });
  }
  return answer(name, input as Input<typeof name>, (value) => JSON.stringify(value, null, 2));
}

export function calledWrites(given: Given): boolean {
  const name = given.argument('NAME');
  return Object.hasOwn(contract, name) && contract[name as CommandName].kind === 'write';
}
