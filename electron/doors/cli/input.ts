import type { Input } from '../../../shared/api/commands.ts';
import { readText } from './files.ts';
import { type Given, Misuse } from './given.ts';

/** What was typed, as parts of the inputs of the contract. */

export const negotiation = (given: Given) => ({ negotiation: given.argument('NEGOTIATION') });
export const clause = (given: Given) => ({ ...negotiation(given), clause: given.argument('CLAUSE') });
export const note = (given: Given) => given.option('note') ?? '';

export function optionalText(given: Given): string {
  return given.option('text') === null && given.option('file') === null ? '' : textOf(given);
}

export function textOf(given: Given): string {
  const file = given.option('file');
  const text = given.option('text') ?? (file === null ? null : readText(file));
  if (text === null || text === '') throw new Misuse('missing', { what: '--text T' });
  return text;
}

export function placeOf(given: Given): Input<'clauses.place'>['to'] {
  const [before, after] = [given.option('before'), given.option('after')];
  const asked: Input<'clauses.place'>['to'][] = [
    ...(given.switched('first') ? [{ place: 'first' } as const] : []),
    ...(given.switched('last') ? [{ place: 'last' } as const] : []),
    ...(before === null ? [] : [{ place: 'before', clause: before } as const]),
    ...(after === null ? [] : [{ place: 'after', clause: after } as const]),
    ...(given.switched('remove') ? [{ place: 'removed' } as const] : []),
    ...(given.switched('restore') ? [{ place: 'restored' } as const] : []),
  ];
  const [only] = asked;
  if (only === undefined || asked.length > 1)
    throw new Misuse('one-of', { choices: '--first, --last, --before, --after, --remove, --restore' });
  return only;
}

export function described(given: Given): { numbered?: boolean; prevailingLanguage?: string | null } {
  const [numbered, prevailing] = [given.option('numbered'), given.option('prevailing')];
  if (numbered === null && prevailing === null)
    throw new Misuse('missing', { what: '--numbered yes|no, --prevailing L|none' });
  return {
    ...(numbered === null ? {} : { numbered: numbered === 'yes' }),
    ...(prevailing === null ? {} : { prevailingLanguage: prevailing === 'none' ? null : prevailing }),
  };
}

export function whole(given: Given, name: string, otherwise: number): number {
  const value = given.option(name);
  if (value === null) return otherwise;
  if (!/^[1-9]\d{0,2}$/.test(value)) throw new Misuse('number', { option: `--${name}` });
  return Number(value);
}
