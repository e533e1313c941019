import type { z } from 'zod';
import { type RecordKind, recordKinds } from '../../shared/model/record.ts';

/** Marks words that people wrote, in any case; it occurs nowhere else. */
export const CANARY = /kenari/i;

/** The path of a field without list indexes: `files.name`, `heading.id`. */
export type Leaf = { readonly path: string; readonly value: unknown };

let canaryCount = 0;
/** How many words were planted since the start. */
export const countCanaries = (): number => canaryCount;

/** The allowed forms of a string, the least restricted first. */
function listCandidates(n: number): string[] {
  return [
    `Kenari ke-${n} dari kami sendiri, tidak untuk pihak mitra.\nKenari kedua ke-${n} di baris kedua yang panjang.`,
    `Kenari ke-${n} dari kami sendiri, tidak untuk pihak mitra`,
    `KENARI${n}X`,
    `01900000-0000-7000-8000-${n.toString(16).padStart(12, '0')}`,
    'c'.repeat(64),
    '2022-02-01',
    '2022-02-01T03:04:05.678Z',
    'ID',
    'id',
  ];
}

type SchemaDefinition = {
  readonly type: string;
  readonly shape?: Readonly<Record<string, z.ZodType>>;
  readonly element?: z.ZodType;
  readonly innerType?: z.ZodType;
  readonly valueType?: z.ZodType;
  readonly items?: readonly z.ZodType[];
  readonly entries?: Readonly<Record<string, string>>;
  readonly options?: readonly z.ZodType[];
  readonly values?: readonly unknown[];
};

/** A value of a schema with a canary in every string that allows one. `set` gives the fields with a fixed meaning. */
export function sowCanaries(schema: z.ZodType, set: (path: string) => unknown, path = ''): unknown {
  const given = set(path);
  if (given !== undefined) return given;
  const def = schema.def as unknown as SchemaDefinition;
  const within = (inner: z.ZodType | undefined, name: string) =>
    sowCanaries(inner as z.ZodType, set, [path, name].filter((part) => part !== '').join('.'));
  switch (def.type) {
    case 'object':
      return Object.fromEntries(Object.entries(def.shape ?? {}).map(([name, inner]) => [name, within(inner, name)]));
    case 'array': {
      // Each kind of entry once.
      const { options = [def.element] } = (def.element as z.ZodType).def as unknown as SchemaDefinition;
      return options.map((option) => within(option, ''));
    }
    case 'literal':
      return def.values?.[0];
    case 'tuple':
      return (def.items ?? []).map((item) => within(item, ''));
    case 'nullable':
    case 'optional':
    case 'readonly':
      return within(def.innerType, '');
    case 'record':
      return { id: within(def.valueType, 'id') };
    case 'enum':
      return Object.values(def.entries ?? {})[0];
    case 'boolean':
      return false;
    case 'number':
      return 1;
    case 'string': {
      canaryCount += 1;
      const value = listCandidates(canaryCount).find((one) => schema.safeParse(one).success);
      if (value === undefined) throw new Error(`no canary for ${path}`);
      return value;
    }
    default:
      throw new Error(`a ${def.type} at ${path}: nobody plants in it`);
  }
}

/** The strings of a value with their paths. */
export function listLeaves(value: unknown, path = ''): Leaf[] {
  const at = (name: string) => (path === '' ? name : `${path}.${name}`);
  if (Array.isArray(value)) return value.flatMap((one) => listLeaves(one, path));
  if (value !== null && typeof value === 'object')
    return Object.entries(value).flatMap(([name, one]) => listLeaves(one, at(name)));
  return [{ path, value }];
}

/** Every field of every kind of record that may hold people's words: the fields that accept a canary. */
export function listWordFields(): string[] {
  return (Object.keys(recordKinds) as RecordKind[]).flatMap((kind) => {
    const value = sowCanaries(recordKinds[kind].payload, (path) => (path.endsWith('rank') ? 'a0' : undefined));
    return listLeaves(value).flatMap(({ path, value: words }) =>
      typeof words === 'string' && CANARY.test(words) ? [`${kind} ${path}`] : [],
    );
  });
}
