import { expect, test } from 'vitest';
import { TypingSession } from '../../../renderer/features/clause/typing-session.ts';
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
  const listBodies = () => session.list().map(({ clause, language, body }) => `${clause} ${language}: ${body}`);
  return { session, table: new TableTyping(() => typings), listBodies };
}

test('words typed at the table are kept, and removed once they equal the saved ones', () => {
  const { table, listBodies } = openTable();
  table.type('areas', 'id', 'v1', words('satu'));
  table.type('areas', 'en', 'v1', words('one'));
  table.type('areas', 'id', 'v1', null);
  expect(listBodies()).toEqual(['areas en: one']);
});

test('what the workbench typed is not overwritten', () => {
  const { session, table, listBodies } = openTable();
  session.type({ clause: 'areas', language: 'id', base: 'v1', ...words('di meja kerja') });
  table.type('areas', 'id', 'v1', words('di meja rapat'));
  table.done('areas');
  expect(listBodies()).toEqual(['areas id: di meja kerja']);
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
  const { table, listBodies } = openTable();
  table.type('areas', 'id', 'v1', words('di meja rapat'));
  table.hear({ clause: 'areas', language: 'id' }, true);
  table.hear({ clause: 'areas', language: 'en' }, true);
  table.type('areas', 'id', 'v1', words('di meja rapat lagi'));
  table.type('areas', 'en', 'v1', words('at the table'));
  table.type('areas', 'ru', 'v1', words('за столом'));
  expect(listBodies()).toEqual(['areas id: di meja rapat', 'areas ru: за столом']);
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
  expect(table.leave().map(({ body }) => body)).toEqual(['dibuang']);
  table.type('areas', 'id', 'v1', words('lain'));
  table.done('areas');
  expect(listBodies()).toEqual(['forms id: di meja kerja', 'areas id: dibuang']);
  expect(table.leave()).toEqual([]);
});
