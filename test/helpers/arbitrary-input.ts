import fc from 'fast-check';
import { z } from 'zod';
import { type CommandName, commands } from '../../shared/api/commands.ts';

/** Values for a field where an arbitrary value of its form would not name anything that exists. */
export type KnownValues = { readonly [field: string]: readonly unknown[] };

/** Paths to which commands write: any other value than a known one would be a file in the current folder. */
const PATHS = ['file', 'archive', 'folder'];

type Schema = z.core.JSONSchema.BaseSchema;

/**
 * Inputs of a command: half of them of its own form with real names, so that they take effect; some of those with one wrong
 * field; and some of any form.
 */
export function arbitraryInput(name: CommandName, real: KnownValues): fc.Arbitrary<unknown> {
  const schema = z.toJSONSchema(commands[name].input, { io: 'input', unrepresentable: 'any' });
  const likely = arbitraryOfSchema(schema, '', real);
  const fields = Object.keys(schema.properties ?? {});
  return fc.oneof(
    { weight: 5, arbitrary: likely },
    {
      weight: 3,
      arbitrary: fc
        .tuple(likely, fc.constantFrom(...fields.filter((field) => !PATHS.includes(field)), 'other'), arbitraryValue)
        .map(([input, field, value]) => ({ ...(input as object), [field]: value })),
    },
    { weight: 1, arbitrary: fc.anything() },
    { weight: 1, arbitrary: fc.constantFrom(null, undefined, [], {}, 'areas', new Date(), Object.create(null)) },
  );
}

/** Values that a schema accepts, though they may break a rule that the schema does not express. */
function arbitraryOfSchema(schema: Schema, field: string, real: KnownValues): fc.Arbitrary<unknown> {
  const of = (one: unknown) => arbitraryOfSchema(one as Schema, field, real);
  if (schema.const !== undefined) return fc.constant(schema.const);
  if (schema.enum !== undefined) return fc.constantFrom(...schema.enum);
  const either = schema.anyOf ?? schema.oneOf;
  if (either !== undefined) return fc.oneof(...either.map(of));
  if (Array.isArray(schema.type)) return fc.oneof(...schema.type.map((type) => of({ ...schema, type })));
  const known = schema.type === 'null' || schema.type === 'object' ? undefined : real[field];
  if (known !== undefined) return fc.constantFrom(...known);
  switch (schema.type) {
    case 'object':
      return arbitraryObject(schema, real);
    case 'array':
      return fc.array(of(schema.items ?? {}), { minLength: schema.minItems ?? 0, maxLength: 3 });
    case 'boolean':
      return fc.boolean();
    case 'number':
      return fc.double({ min: schema.minimum ?? 0, max: schema.maximum ?? 99, noNaN: true });
    case 'integer':
      return fc.integer({ min: schema.minimum ?? 0, max: Math.min(schema.maximum ?? 99, 99) });
    case 'null':
      return fc.constant(null);
    default:
      return arbitraryWords;
  }
}

function arbitraryObject(schema: Schema, real: KnownValues): fc.Arbitrary<unknown> {
  const { properties, additionalProperties } = schema;
  if (properties === undefined) {
    const value = arbitraryOfSchema(additionalProperties as Schema, '', real);
    return fc.dictionary(fc.constantFrom('id', 'en', 'ru'), value, { maxKeys: 3 });
  }
  const fields = Object.entries(properties).map(
    ([name, one]) => [name, arbitraryOfSchema(one as Schema, name, real)] as const,
  );
  return fc.record(Object.fromEntries(fields), { requiredKeys: [...(schema.required ?? [])] });
}

const arbitraryWords = fc.oneof(
  fc.constantFrom(
    'Industri agro.',
    'перечень',
    '1. satu\n2. dua',
    '{ref:areas}',
    '[BY: x]',
    '{ID:a|b}',
    '',
    '2022-03-04',
  ),
  fc.string({ maxLength: 8 }),
  fc.string({ unit: 'binary', maxLength: 8 }),
);

const arbitraryValue: fc.Arbitrary<unknown> = fc.oneof(
  { weight: 4, arbitrary: arbitraryWords },
  {
    weight: 4,
    arbitrary: fc.constantFrom<unknown>(
      null,
      undefined,
      0,
      -1,
      1.5,
      Number.NaN,
      true,
      '2022-02-30',
      [],
      ['head'],
      {},
      { place: 'before', clause: 'nowhere' },
      { en: { body: '{' } },
      { __proto__: null },
    ),
  },
  { weight: 1, arbitrary: fc.anything({ maxDepth: 2 }) },
);
