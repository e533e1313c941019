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

const none = { ctrlKey: false, metaKey: false, altKey: false, shiftKey: false };
const options = { parties: ['ID', 'BY'], copy: 'ID', view: 'bracketed', numbers: new Map([['areas', '2']]) } as const;

test('an address holds the projected text and position, and no clause code', () => {
  expect(parseProjectorAddress(buildProjectorAddress('loi-belarus', 4))).toEqual({ code: 'loi-belarus', place: 4 });
  expect(parseProjectorAddress('/projector/loi-belarus')).toEqual({ code: 'loi-belarus', place: 0 });
  for (const address of ['/', '/text/loi-belarus', '/projector/', '/projector/a/b', '/text/projector/1'])
    expect(parseProjectorAddress(address), address).toBeNull();
});

describe('keys', () => {
  test.each([
    ['F5', 'F5', 'writing', 'leave'],
    ['ArrowDown', 'ArrowDown', 'reading', 'next'],
    ['ArrowDown', 'ArrowDown', 'writing', null],
    ['a', 'KeyA', 'reading', 'agree'],
    ['ф', 'KeyA', 'reading', 'agree'],
    ['a', 'KeyA', 'writing', null],
    ['a', 'KeyA', 'asked', null],
    ['b', 'KeyB', 'asked', 'brackets'],
    ['Enter', 'Enter', 'reading', 'edit'],
    ['7', 'Digit7', 'reading', { digit: 7 }],
    ['1', 'Numpad1', 'asked', { digit: 1 }],
    ['7', 'Digit7', 'writing', null],
  ] as const)('%s (%s) while %s', (key, code, mode, meaning) => {
    expect(readKeyCommand({ ...none, key, code }, mode)).toEqual(meaning);
  });

  test.each([
    ['Enter', 'Enter', 'writing', 'save'],
    ['Enter', 'Enter', 'reading', null],
    ['2', 'Digit2', 'writing', { bracket: 1 }],
    ['=', 'Equal', 'reading', 'larger'],
    ['-', 'Minus', 'writing', 'smaller'],
    ['p', 'KeyP', 'reading', null],
  ] as const)('Ctrl and %s (%s) while %s', (key, code, mode, meaning) => {
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
    ({ clause, language, part: 'body', start, options: sides.map((side) => ({ side })) }) as unknown as ShownBracket;
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
