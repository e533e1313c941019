import type { Input } from '../../../../shared/api/commands.ts';
import { UsageError } from '../../usage-error.ts';
import { readTextFile } from '../../user-files.ts';
import type { ParsedArguments } from './parse-arguments.ts';

/** Converts typed arguments to parts of the contract's inputs. */

export const readNegotiationInput = (given: ParsedArguments) => ({ negotiation: given.argument('NEGOTIATION') });
export const readClauseInput = (given: ParsedArguments) => ({
  ...readNegotiationInput(given),
  clause: given.argument('CLAUSE'),
});
export const readNoteOption = (given: ParsedArguments) => given.option('note') ?? '';

export function readOptionalText(given: ParsedArguments): string {
  return given.option('text') === null && given.option('file') === null ? '' : readRequiredText(given);
}

export function readRequiredText(given: ParsedArguments): string {
  const file = given.option('file');
  const text = given.option('text') ?? (file === null ? null : readTextFile(file));
  if (text === null || text === '') throw new UsageError('missing', { what: '--text T' });
  return text;
}

export function readPlacementInput(given: ParsedArguments): Input<'clauses.place'>['to'] {
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
    throw new UsageError('one-of', { choices: '--first, --last, --before, --after, --remove, --restore' });
  return only;
}

export function readDescriptionInput(given: ParsedArguments): {
  numbered?: boolean;
  prevailingLanguage?: string | null;
} {
  const [numbered, prevailing] = [given.option('numbered'), given.option('prevailing')];
  if (numbered === null && prevailing === null)
    throw new UsageError('missing', { what: '--numbered yes|no, --prevailing L|none' });
  return {
    ...(numbered === null ? {} : { numbered: numbered === 'yes' }),
    ...(prevailing === null ? {} : { prevailingLanguage: prevailing === 'none' ? null : prevailing }),
  };
}

export function readCountOption(given: ParsedArguments, name: string, otherwise: number): number {
  const value = given.option(name);
  if (value === null) return otherwise;
  if (!/^[1-9]\d{0,2}$/.test(value)) throw new UsageError('number', { option: `--${name}` });
  return Number(value);
}
