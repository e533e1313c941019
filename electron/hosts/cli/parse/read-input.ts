import { resolve } from 'node:path';
import type { Input } from '../../../../shared/api/commands.ts';
import type { ChangeSense } from '../../../../shared/model/clause.ts';
import { numberForm } from '../../../../shared/model/negotiation.ts';
import { UsageError } from '../../usage-error.ts';
import { readTextFile } from '../../user-files.ts';
import type { ParsedArguments } from './parse-arguments.ts';

/** Converts typed arguments to parts of the contract's inputs. */

export const readNegotiationInput = (args: ParsedArguments) => ({ negotiation: args.argument('NEGOTIATION') });
export const readClauseInput = (args: ParsedArguments) => ({
  ...readNegotiationInput(args),
  clause: args.argument('CLAUSE'),
});
export const readNoteOption = (args: ParsedArguments) => args.option('note') ?? '';

export function readOptionalText(args: ParsedArguments): string {
  return args.option('text') === null && args.option('file') === null ? '' : readRequiredText(args);
}

export function readRequiredText(args: ParsedArguments): string {
  const file = args.option('file');
  const text = args.option('text') ?? (file === null ? null : readTextFile(file));
  if (text === null || text === '') throw new UsageError('missing', { what: '--text T' });
  return text;
}

export function readPlacementInput(args: ParsedArguments): Input<'clauses.place'>['to'] {
  const [before, after] = [args.option('before'), args.option('after')];
  const asked: Input<'clauses.place'>['to'][] = [
    ...(args.switched('first') ? [{ place: 'first' } as const] : []),
    ...(args.switched('last') ? [{ place: 'last' } as const] : []),
    ...(before === null ? [] : [{ place: 'before', clause: before } as const]),
    ...(after === null ? [] : [{ place: 'after', clause: after } as const]),
    ...(args.switched('remove') ? [{ place: 'removed' } as const] : []),
    ...(args.switched('restore') ? [{ place: 'restored' } as const] : []),
  ];
  const [only] = asked;
  if (only === undefined || asked.length > 1)
    throw new UsageError('one-of', { choices: '--first, --last, --before, --after, --remove, --restore' });
  return only;
}

/** A new wording: its language and words, and the versions that it was made from. */
export function readWordsInput(args: ParsedArguments): Pick<Input<'clauses.write'>, 'parents' | 'texts'> {
  const file = args.option('file');
  const heading = args.option('heading');
  const label = args.option('label');
  const change = args.option('change') as ChangeSense | null;
  const parents = args.options('parent');
  if (file === null && heading === null && label === null) throw new UsageError('missing', { what: '--file F' });
  const words = {
    ...(file === null ? {} : { body: readTextFile(file) }),
    ...(heading === null ? {} : { heading }),
    ...(label === null ? {} : { label }),
    ...(change === null ? {} : { change }),
  };
  return {
    parents: parents.length === 0 ? null : [...parents],
    texts: { [args.option('language') ?? '']: words },
  };
}

/** What of a clause is asked about: words, a version, a comment, or else the whole clause. */
export function readQuestionInput(args: ParsedArguments): Pick<Input<'clauses.why'>, 'about'> {
  const [words, version, comment] = [args.optional('WORDS'), args.option('version'), args.option('comment')];
  const [only, ...others] = [
    ...(words === null ? [] : [{ of: 'words', words } as const]),
    ...(version === null ? [] : [{ of: 'version', version } as const]),
    ...(comment === null ? [] : [{ of: 'comment', comment } as const]),
  ];
  if (others.length > 0) throw new UsageError('one-of', { choices: 'WORDS, --version V, --comment C' });
  return { about: only ?? { of: 'clause' } };
}

/** A deletion cannot be undone, so that whoever wants no archive has to say so. */
export function readDeletionInput(
  args: ParsedArguments,
): Pick<Input<'negotiations.delete'>, 'archive' | 'backups' | 'unowned'> {
  const archive = args.option('archive');
  if ((archive === null) !== args.switched('no-archive'))
    throw new UsageError('one-of', { choices: '--archive F, --no-archive' });
  return {
    archive: archive === null ? null : resolve(archive),
    backups: args.option('backups') === 'rewrite',
    unowned: args.option('damaged') === 'delete',
  };
}

export function readDescriptionInput(
  args: ParsedArguments,
): Pick<Input<'negotiations.describe'>, 'numbered' | 'numberForms' | 'prevailingLanguage' | 'shortName'> {
  const [numbered, prevailing] = [args.option('numbered'), args.option('prevailing')];
  const shortName = args.option('short-name');
  const form = numberForm.safeParse(args.option('number-form')).data ?? null;
  if (numbered === null && prevailing === null && shortName === null && form === null)
    throw new UsageError('missing', {
      what: '--numbered yes|no, --number-form FORM, --prevailing L|none, --short-name N',
    });
  const language = args.option('language');
  if (form !== null && language === null) throw new UsageError('missing', { what: '--language L' });
  return {
    ...(numbered === null ? {} : { numbered: numbered === 'yes' }),
    ...(form === null || language === null ? {} : { numberForms: { [language]: form } }),
    ...(prevailing === null ? {} : { prevailingLanguage: prevailing === 'none' ? null : prevailing }),
    ...(shortName === null ? {} : { shortName }),
  };
}

export function readCountOption(args: ParsedArguments, name: string, otherwise: number): number {
  const value = args.option(name);
  if (value === null) return otherwise;
  if (!/^[1-9]\d{0,2}$/.test(value)) throw new UsageError('number', { option: `--${name}` });
  return Number(value);
}
