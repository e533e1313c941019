import { describe, expect, test } from 'vitest';
import { renderShownSource } from '../../../renderer/features/clause/shown-source.ts';
import {
  createMeetingDraft,
  toMeetingInput,
  updateAttendee,
} from '../../../renderer/features/meeting/meeting-draft.ts';
import { isBrowserKeyAllowed, readKeyCommand } from '../../../renderer/features/projector/key-command.ts';
import {
  buildProjectorAddress,
  parseProjectorAddress,
} from '../../../renderer/features/projector/projector-address.ts';
import { listSharedBracketPlaces } from '../../../renderer/features/projector/shared-bracket-places.ts';
import { buildSidedLines, formatPlainWords } from '../../../renderer/features/projector/sided-lines.ts';
import { formatStatusWords } from '../../../renderer/features/projector/status-words.ts';
import type { ShownBracket } from '../../../shared/model/agreement.ts';
import { buildBracketOption, buildShownBracket } from '../../helpers/shown.ts';

const none = { ctrlKey: false, metaKey: false, altKey: false, shiftKey: false };
const options = { parties: ['ID', 'BY'], copy: 'ID', view: 'bracketed', numbers: new Map([['areas', '2']]) } as const;

test('an address holds the projected text and position, and no clause code', () => {
  expect(parseProjectorAddress(buildProjectorAddress('loi-belarus', 4))).toEqual({ code: 'loi-belarus', place: 4 });
  expect(parseProjectorAddress('/projector/loi-belarus')).toEqual({ code: 'loi-belarus', place: 0 });
  for (const address of [
    '/',
    '/text/loi-belarus',
    '/projector/',
    '/projector/a/b',
    '/text/projector/1',
    '/projector/%E0/1',
  ])
    expect(parseProjectorAddress(address), address).toBeNull();
});

describe('keys', () => {
  test.each([
    { key: 'F5', code: 'F5', mode: 'writing', meaning: 'leave' },
    { key: 'ArrowDown', code: 'ArrowDown', mode: 'reading', meaning: 'next' },
    { key: 'ArrowDown', code: 'ArrowDown', mode: 'writing', meaning: null },
    { key: 'a', code: 'KeyA', mode: 'reading', meaning: 'agree' },
    { key: 'ф', code: 'KeyA', mode: 'reading', meaning: 'agree' },
    { key: 'a', code: 'KeyA', mode: 'writing', meaning: null },
    { key: 'a', code: 'KeyA', mode: 'asked', meaning: null },
    { key: 'b', code: 'KeyB', mode: 'asked', meaning: 'brackets' },
    { key: 'Enter', code: 'Enter', mode: 'reading', meaning: 'edit' },
    { key: '7', code: 'Digit7', mode: 'reading', meaning: { digit: 7 } },
    { key: '1', code: 'Numpad1', mode: 'asked', meaning: { digit: 1 } },
    { key: '7', code: 'Digit7', mode: 'writing', meaning: null },
  ] as const)('$key ($code) while $mode', ({ key, code, mode, meaning }) => {
    expect(readKeyCommand({ ...none, key, code }, mode)).toEqual(meaning);
  });

  test.each([
    { key: 'Enter', code: 'Enter', mode: 'writing', meaning: 'save' },
    { key: 'Enter', code: 'Enter', mode: 'reading', meaning: null },
    { key: '2', code: 'Digit2', mode: 'writing', meaning: { bracket: 1 } },
    { key: '=', code: 'Equal', mode: 'reading', meaning: 'larger' },
    { key: '-', code: 'Minus', mode: 'writing', meaning: 'smaller' },
    { key: 'p', code: 'KeyP', mode: 'reading', meaning: null },
  ] as const)('Ctrl and $key ($code) while $mode', ({ key, code, mode, meaning }) => {
    expect(readKeyCommand({ ...none, ctrlKey: true, key, code }, mode)).toEqual(meaning);
  });

  test('the browser keeps its keys to find, to go full screen, to move and to type, and no other', () => {
    const ctrl = (code: string) => ({ ...none, ctrlKey: true, key: code.at(-1)?.toLowerCase() ?? '', code });
    const alt = (key: string) => ({ ...none, altKey: true, key, code: key });
    for (const code of ['KeyP', 'KeyS', 'KeyO', 'KeyU', 'KeyH', 'KeyJ', 'KeyR', 'KeyL', 'KeyD'])
      for (const mode of ['reading', 'asked', 'writing'] as const)
        expect(isBrowserKeyAllowed(ctrl(code), mode, false), `${code} ${mode}`).toBe(false);
    for (const key of ['ArrowLeft', 'ArrowRight', 'Home', 'F4'])
      for (const mode of ['reading', 'writing'] as const)
        expect(isBrowserKeyAllowed(alt(key), mode, false), key).toBe(false);
    for (const key of ['F1', 'F6', 'F7', 'F10', 'F12', 'ContextMenu', 'Backspace', 'x', '?'])
      expect(isBrowserKeyAllowed({ ...none, key, code: key }, 'reading', false), key).toBe(false);
    expect(isBrowserKeyAllowed(ctrl('KeyF'), 'reading', false)).toBe(true);
    expect(isBrowserKeyAllowed(ctrl('KeyZ'), 'writing', false)).toBe(true);
    expect(isBrowserKeyAllowed({ ...none, key: 'ш', code: 'KeyI' }, 'writing', false)).toBe(true);
    // AltGr is Ctrl and Alt to Windows, and types a character.
    expect(
      isBrowserKeyAllowed({ ...none, ctrlKey: true, altKey: true, key: '[', code: 'Digit8' }, 'writing', true),
    ).toBe(true);
    expect(
      isBrowserKeyAllowed({ ...none, ctrlKey: true, altKey: true, key: 'h', code: 'KeyH' }, 'writing', false),
    ).toBe(false);
  });
});

test('every stretch of a text knows its side, across lines and in nested brackets', () => {
  const shown = renderShownSource('a [ID: b\n1. [BY: c] d] [e] f', options);
  const lines = shown === null ? [] : buildSidedLines(shown.rendered);
  const words = lines.flatMap(({ pieces }) => pieces.map(({ text, side }) => [text, side]));
  expect(words).toEqual([
    ['a ', null],
    ['[ID: ', 'ID'],
    ['b', 'ID'],
    ['1. ', 'ID'],
    ['[BY: ', 'BY'],
    ['c', 'BY'],
    [']', 'BY'],
    [' d', 'ID'],
    [']', 'ID'],
    [' ', null],
    ['[', 'none'],
    ['e', 'none'],
    [']', 'none'],
    [' f', null],
  ]);
  expect(lines.map(({ level }) => level)).toEqual([null, 0]);
});

test('a broken reference does not name its clause', () => {
  expect(formatPlainWords('{ref:areas}, {ref:red-line}', options)).toBe('2, ‹?›');
});

test('the agreed status is shown in the language of the text, else in English', () => {
  expect(formatStatusWords('agreed', 'ru')).toBe('Согласовано');
  expect(formatStatusWords('initialled', 'fr')).toBe('Initialled');
  expect(formatStatusWords('open', 'id')).toBeNull();
});

describe('places of brackets', () => {
  const place = (language: string, start: number, sides: readonly (string | null)[], clause = 'funding') =>
    buildShownBracket({ clause, language, start, options: sides.map((side) => buildBracketOption({ side })) });
  const named = (all: readonly ShownBracket[], shown: readonly string[]) =>
    listSharedBracketPlaces(all, 'funding', shown).map((one) =>
      one.map(({ language, start }) => `${language}${start}`),
    );

  test('brackets with the same sides in the same order are settled together, also in a hidden language', () => {
    const all = ['id', 'ru', 'en'].flatMap((language) => [
      place(language, 3, ['ID', 'BY']),
      place(language, 9, ['BY']),
    ]);
    expect(named(all, ['ru'])).toEqual([
      ['ru3', 'id3', 'en3'],
      ['ru9', 'id9', 'en9'],
    ]);
  });

  test('a language with other brackets is settled separately, and not at all while hidden', () => {
    const all = [place('id', 3, ['ID']), place('ru', 3, ['BY']), place('en', 3, ['ID']), place('id', 1, ['ID'], 'ip')];
    expect(named(all, ['id', 'ru'])).toEqual([['id3', 'en3'], ['ru3']]);
    expect(named(all, ['id'])).toEqual([['id3', 'en3']]);
    expect(named(all, ['fr'])).toEqual([]);
  });
});

test('meeting rows without a name are dropped, and one empty row is always available', () => {
  const draft = createMeetingDraft(null);
  const present = updateAttendee(draft.present, 0, { name: ' Dewi ', party: 'ID' });
  expect(present).toHaveLength(2);
  expect(updateAttendee(present, 1, { role: 'Ketua' })).toHaveLength(2);
  expect(toMeetingInput('loi', null, { ...draft, present, date: '2022-02-03', place: ' Minsk ' })).toEqual({
    negotiation: 'loi',
    meeting: null,
    date: '2022-02-03',
    place: 'Minsk',
    present: [{ name: 'Dewi', role: '', party: 'ID' }],
    draft: null,
    summary: '',
  });
});
