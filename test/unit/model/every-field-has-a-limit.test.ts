import { expect, test } from 'vitest';
import type { z } from 'zod';
import { commands } from '../../../shared/api/commands.ts';
import { LIST_LIMIT, RECORD_LIMIT } from '../../../shared/model/fields.ts';
import { envelope, recordKinds } from '../../../shared/model/record.ts';
import { sowCanaries } from '../../helpers/canaries.ts';

type Definition = {
  readonly type: string;
  readonly shape?: Readonly<Record<string, z.ZodType>>;
  readonly element?: z.ZodType;
  readonly innerType?: z.ZodType;
  readonly in?: z.ZodType;
  readonly valueType?: z.ZodType;
  readonly items?: readonly z.ZodType[];
  readonly rest?: z.ZodType | null;
  readonly options?: readonly z.ZodType[];
};

/** The paths of strings, lists and maps that may be of any length. */
function listUnlimited(schema: z.ZodType, path: string): string[] {
  const def = schema.def as unknown as Definition;
  const within = (inner: z.ZodType, name: string) => listUnlimited(inner, name === '' ? path : `${path}.${name}`);
  switch (def.type) {
    case 'object':
      return Object.entries(def.shape ?? {}).flatMap(([name, inner]) => within(inner, name));
    case 'array':
      return [...(hasMaximum(schema) ? [] : [`${path} (list)`]), ...within(def.element as z.ZodType, '[]')];
    case 'record':
      return [...(refusesManyEntries(schema) ? [] : [`${path} (map)`]), ...within(def.valueType as z.ZodType, '{}')];
    case 'tuple':
      if (def.rest != null) return [`${path} (list)`];
      return (def.items ?? []).flatMap((item, at) => within(item, String(at)));
    case 'union':
      return (def.options ?? []).flatMap((option) => within(option, ''));
    case 'nullable':
    case 'optional':
    case 'readonly':
      return within(def.innerType as z.ZodType, '');
    case 'string':
      return hasMaximum(schema) || hasBoundedPattern(schema) ? [] : [`${path} (text)`];
    case 'enum':
    case 'literal':
    case 'boolean':
    case 'number':
      return [];
    default:
      throw new RangeError(`${path}: nobody knows the limit of a ${def.type}`);
  }
}

const listChecks = (schema: z.ZodType) => ((schema.def.checks ?? []) as z.core.$ZodCheck[]).map((one) => one._zod.def);

const hasMaximum = (schema: z.ZodType): boolean =>
  listChecks(schema).some(({ check }) => check === 'max_length' || check === 'length_equals');

/** A pattern that is tied to both ends of the text and repeats nothing without end. */
function hasBoundedPattern(schema: z.ZodType): boolean {
  const own = schema.def as unknown as { readonly pattern?: RegExp };
  const patterns = [own, ...listChecks(schema)].flatMap((def) => ('pattern' in def ? [def.pattern as RegExp] : []));
  return patterns.some(({ source }) => {
    const bare = source.replaceAll(/\\./g, 'x').replaceAll(/\[[^\]]*\]/g, 'x');
    return bare.startsWith('^') && bare.endsWith('$') && !/[*+]|\{\d+,\}/.test(bare);
  });
}

/** Three letters name a language. */
const buildLanguage = (n: number) =>
  [26 * 26, 26, 1].map((unit) => String.fromCharCode(97 + (Math.floor(n / unit) % 26))).join('');

function refusesManyEntries(schema: z.ZodType): boolean {
  const { valueType } = schema.def as unknown as Definition;
  const value = sowCanaries(valueType as z.ZodType, () => undefined);
  const build = (count: number) =>
    Object.fromEntries(Array.from({ length: count }, (_, n) => [buildLanguage(n), value]));
  expect(schema.safeParse(build(2)).success).toBe(true);
  const { error } = schema.safeParse(build(LIST_LIMIT));
  return error?.issues.some(({ code }) => code === 'too_big') ?? false;
}

test.each(Object.entries(commands).map(([name, { input }]) => [name, input] as const))(
  'every text, list and map in the input of %s has a limit',
  (name, input) => {
    expect(listUnlimited(input, name)).toEqual([]);
  },
);

test.each(Object.entries(recordKinds).map(([kind, { payload }]) => [kind, payload] as const))(
  'every text, list and map in a record of the kind %s has a limit',
  (kind, payload) => {
    expect(listUnlimited(payload, kind)).toEqual([]);
  },
);

test('what every record has around its payload has a limit, and the record as a whole', () => {
  expect(listUnlimited(envelope.omit({ payload: true }), 'record')).toEqual([]);
  expect(RECORD_LIMIT).toBeLessThan(5_000_000);
});
