import { expect, test } from 'vitest';
import { TypingSession, type UnsavedTyping } from '../../../renderer/features/clause/typing-session.ts';
import { TableTyping } from '../../../renderer/features/projector/table-typing.ts';

const words = (body: string) => ({ heading: '', body });

/** A text with its unsaved typing, and the table that types into it. */
function openTable() {
  const session = new TypingSession({ keep: () => undefined, discard: () => undefined, onChange: () => undefined });
  const typings = {
    get: (clause: string, language: string) => session.find(clause, language),
    set: (...[typing]: Parameters<typeof session.type>) => session.type(typing),
    drop: (clause: string, language: string) => session.drop(clause, language),
    restore: (...[typing]: Parameters<typeof session.restore>) => session.restore(typing),
  };
  const describe = ({ clause, language, body }: UnsavedTyping) => `${clause} ${language}: ${body}`;
  const spares = new Map<string, UnsavedTyping>();
  const table = new TableTyping(() => typings, {
    name: () => `ui.spare.${spares.size}`,
    store: (name, typing) => (typing === null ? spares.delete(name) : spares.set(name, typing)),
  });
  return {
    session,
    table,
    listBodies: () => session.list().map(describe),
    listSpares: () => [...spares.values()].map(describe),
  };
}

test('words typed at the table are kept, and removed once they equal the saved ones', () => {
  const { table, listBodies } = openTable();
  table.type('areas', 'id', 'v1', words('satu'));
  table.type('areas', 'en', 'v1', words('one'));
  table.type('areas', 'id', 'v1', null);
  expect(listBodies()).toEqual(['areas en: one']);
});

test('what the workbench typed is not overwritten, and the words of the table are kept next to it until saved', () => {
  const { session, table, listBodies, listSpares } = openTable();
  session.type({ clause: 'areas', language: 'id', base: 'v1', ...words('di meja kerja') });
  table.type('areas', 'id', 'v1', words('di meja'));
  table.type('areas', 'id', 'v1', words('di meja rapat'));
  expect(listSpares()).toEqual(['areas id: di meja rapat']);
  table.done('areas');
  expect(listBodies()).toEqual(['areas id: di meja kerja']);
  expect(listSpares()).toEqual([]);
});

test('discarded words that were kept next to others can be offered again', () => {
  const { session, table, listBodies, listSpares } = openTable();
  session.type({ clause: 'areas', language: 'id', base: 'v1', ...words('di meja kerja') });
  table.type('areas', 'id', 'v1', words('di meja rapat'));
  table.done('areas')?.();
  expect(listBodies()).toEqual(['areas id: di meja kerja']);
  expect(listSpares()).toEqual(['areas id: di meja rapat']);
});

test('words next to others go when they equal the saved ones, and take the place that the workbench leaves', () => {
  const { table, listBodies, listSpares } = openTable();
  table.hear({ clause: 'areas', language: 'id' }, true);
  table.type('areas', 'id', 'v1', words('satu'));
  table.type('areas', 'id', 'v1', null);
  expect(listSpares()).toEqual([]);
  table.type('areas', 'id', 'v1', words('dua'));
  table.hear({ clause: 'areas', language: 'id' }, false);
  table.type('areas', 'id', 'v1', words('dua tiga'));
  expect(listSpares()).toEqual([]);
  expect(listBodies()).toEqual(['areas id: dua tiga']);
});

test('words left to the workbench stay next to its own, and later ones do not replace them', () => {
  const { table, listSpares } = openTable();
  table.hear({ clause: 'areas', language: 'id' }, true);
  table.type('areas', 'id', 'v1', words('satu'));
  expect(table.leave().spares.map(({ body }) => body)).toEqual(['satu']);
  table.type('areas', 'id', 'v1', words('dua'));
  expect(listSpares()).toEqual(['areas id: satu', 'areas id: dua']);
});

test('discarded words can be offered again, saved ones need not be', () => {
  const { table, listBodies } = openTable();
  table.type('areas', 'id', 'v1', words('satu'));
  const putBack = table.done('areas');
  expect(listBodies()).toEqual([]);
  putBack?.();
  expect(listBodies()).toEqual(['areas id: satu']);
  expect(openTable().table.done('areas')).toBeNull();
});

test('after a clause is gone, its words stay, and those of the next one are typed as if they were the first', () => {
  const { session, table, listBodies } = openTable();
  session.type({ clause: 'forms', language: 'id', base: 'v1', ...words('di meja kerja') });
  table.type('areas', 'id', 'v1', words('hilang'));
  table.type('forms', 'id', 'v1', words('di meja rapat'));
  table.done('forms');
  expect(listBodies().toSorted()).toEqual(['areas id: hilang', 'forms id: di meja kerja']);
});

test('what the workbench types in another window meanwhile is neither overwritten nor removed', () => {
  const { table, listBodies, listSpares } = openTable();
  table.type('areas', 'id', 'v1', words('di meja rapat'));
  table.hear({ clause: 'areas', language: 'id' }, true);
  expect(listSpares()).toEqual(['areas id: di meja rapat']);
  table.hear({ clause: 'areas', language: 'en' }, true);
  table.type('areas', 'id', 'v1', words('di meja rapat lagi'));
  table.type('areas', 'en', 'v1', words('at the table'));
  table.type('areas', 'ru', 'v1', words('за столом'));
  expect(listBodies()).toEqual(['areas id: di meja rapat', 'areas ru: за столом']);
  expect(listSpares()).toEqual(['areas id: di meja rapat lagi', 'areas en: at the table']);
  table.done('areas');
  expect(listBodies()).toEqual(['areas id: di meja rapat']);
});

test('where the workbench in another window no longer types, the words of the table are kept', () => {
  const { session, table, listBodies } = openTable();
  session.type({ clause: 'areas', language: 'id', base: 'v1', ...words('di meja kerja') });
  table.hear({ clause: 'areas', language: 'id' }, false);
  table.type('areas', 'id', 'v1', words('di meja rapat'));
  expect(listBodies()).toEqual(['areas id: di meja rapat']);
});

test('words left to the workbench in another window stay, and later ones neither replace nor remove them', () => {
  const { session, table, listBodies } = openTable();
  session.type({ clause: 'forms', language: 'id', base: 'v1', ...words('di meja kerja') });
  table.type('areas', 'id', 'v1', words('dibuang'));
  table.type('areas', 'en', 'v1', words('gone'));
  table.type('areas', 'en', 'v1', null);
  expect(table.leave().typings.map(({ body }) => body)).toEqual(['dibuang']);
  table.type('areas', 'id', 'v1', words('lain'));
  table.done('areas');
  expect(listBodies()).toEqual(['forms id: di meja kerja', 'areas id: dibuang']);
  expect(table.leave()).toEqual({ typings: [], spares: [] });
});
