import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { type CommandName, commands } from '../../shared/api/commands.ts';
import { composeInput } from '../../shared/api/compose-input.ts';
import { callCommand } from '../helpers/core.ts';
import { openSampleCore, readClause } from '../helpers/sample-core.ts';

/** As macOS writes a file name, and some editors a text. */
const decompose = (text: string) => text.normalize('NFD');
const CAFE = 'Café белорусской';

describe('decomposed text is composed on its way in, and not refused', () => {
  test('in a comment and the words that it quotes, in the name of a person, and in a search', async () => {
    const { core, negotiation } = await openSampleCore();
    const { body } = await readClause(core, negotiation, 'areas');
    const quote = /\S*й\S*/u.exec(body.ru ?? '')?.[0] ?? '';
    await callCommand(core, 'person.set', { name: decompose('Andréa'), unit: null });
    const { comment } = await callCommand(core, 'comments.make', {
      negotiation,
      clause: 'areas',
      language: null,
      quote: null,
      unit: 'AGRO',
      kind: 'substance',
      body: decompose(CAFE),
      proposal: null,
    });
    const comments = await callCommand(core, 'comments.list', { negotiation, clause: 'areas' });
    expect(comments.find(({ id }) => id === comment)).toMatchObject({ body: CAFE, actor: { name: 'Andréa' } });
    expect(quote).not.toBe(decompose(quote));
    expect(await callCommand(core, 'search.find', { negotiation, words: decompose(quote), limit: 5 })).not.toHaveLength(
      0,
    );
  });

  test('in a list, a record by language, and one of several forms', async () => {
    const { core, negotiation } = await openSampleCore();
    const { term } = await callCommand(core, 'terms.define', {
      negotiation,
      term: null,
      words: { id: 'merek', ru: decompose('бренд второй') },
      variants: { ru: [decompose('Й'), 'б'] },
      definition: { ru: decompose(CAFE) },
      withdrawn: false,
    });
    const terms = await callCommand(core, 'terms.list', { negotiation });
    expect(terms.find(({ id }) => id === term)).toMatchObject({
      term: { ru: 'бренд второй' },
      variants: { ru: ['Й', 'б'] },
      definition: { ru: CAFE },
    });
    const { words } = z.object({ words: z.string() }).parse(composeTake({ words: decompose(CAFE) }));
    expect(words).toBe(CAFE);
  });

  test('in the name of a file that is received, by whichever host', async () => {
    const { core, negotiation } = await openSampleCore();
    const bytes = new TextEncoder().encode('1. Café');
    const name = decompose('Предложение белорусской стороны.txt');
    expect(core.receive(negotiation, name, bytes)).toMatchObject({
      ok: true,
      value: { file: { name: name.normalize() } },
    });
    expect(core.receive(null, name, bytes)).toMatchObject({ ok: true, value: { file: { name: name.normalize() } } });
  });
});

function composeTake(take: object): unknown {
  const input = {
    negotiation: 'loi',
    clause: 'areas',
    parents: null,
    places: [{ language: 'ru', part: 'body', start: 0, end: 1, take }],
    note: '',
  };
  const { input: schema } = commands['brackets.settle' satisfies CommandName];
  const result = schema.safeParse(input);
  const composed = composeInput(input, result.error?.issues ?? []) as typeof input;
  schema.parse(composed);
  return composed.places[0]?.take;
}

test('a path stays as it is on disk, and unsaved words as they were typed', async () => {
  const { core, folder, negotiation } = await openSampleCore();
  const file = join(folder, decompose('cadangán.db'));
  expect(await callCommand(core, 'store.backup', { file })).toMatchObject({ file });
  await callCommand(core, 'typing.keep', {
    negotiation,
    clause: 'areas',
    language: 'ru',
    base: null,
    heading: '',
    body: decompose(CAFE),
  });
  expect(await callCommand(core, 'typing.list', { negotiation })).toMatchObject([{ body: decompose(CAFE) }]);
});

test('text that cannot be composed to something fit for a record is still refused', async () => {
  const { core, negotiation } = await openSampleCore();
  const result = await core.call('clauses.write', {
    negotiation,
    clause: 'areas',
    parents: null,
    texts: { en: { body: `${decompose(CAFE)}\u0007` } },
    note: '',
  });
  expect(result).toMatchObject({ ok: false, error: { code: 'text-control-character' } });
});
