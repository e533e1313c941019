import { expect, test } from 'vitest';
import {
  applyCutChoice,
  changeFilesCut,
  emptyWordFiles,
  undoFilesCut,
} from '../../../renderer/views/new/word-files.ts';

const file = (name: string) => ({ file: new File([], name), part: undefined, name });
const [draft, other, english] = [file('id.docx'), file('id-2.docx'), file('en.docx')];

test.each([
  {
    what: 'a scheme of one language leaves the files and the other schemes',
    choice: { numbering: { id: 'articles' } },
    files: { id: draft, en: english },
    numbering: { id: 'articles', en: 'lists' },
  },
  {
    what: 'another file loses the scheme that was found in the one before it',
    choice: { files: { id: other } },
    files: { id: other, en: english },
    numbering: { en: 'lists' },
  },
  {
    what: 'another file may come with its scheme',
    choice: { files: { id: other }, numbering: { id: 'articles' } },
    files: { id: other, en: english },
    numbering: { id: 'articles', en: 'lists' },
  },
])('$what', ({ choice, files, numbering }) => {
  const chosen = { files: { id: draft, en: english }, numbering: { id: 'lists', en: 'lists' } };
  expect(applyCutChoice(chosen, choice)).toEqual({ files, numbering });
});

test('each change of the segmentation can be returned to, the last one first', () => {
  const one = changeFilesCut({ ...emptyWordFiles, chosen: true }, { files: { id: draft } });
  const two = changeFilesCut(one, { clauses: [] });
  expect(undoFilesCut(two)).toEqual(one);
  expect(undoFilesCut(undoFilesCut(two))).toEqual({ ...emptyWordFiles, chosen: true });
  expect(undoFilesCut(emptyWordFiles)).toEqual(emptyWordFiles);
});
