import { expect, test } from 'vitest';
import { selectUnseenWords } from '../../../shared/model/incoming/select-unseen-words.ts';

test('words that a reader does not see are listed once each, apart from what was not understood', () => {
  const warn = (code: string, name: string, of: 'word' | 'sheet' = 'word') => ({ of, code, name, where: '', count: 1 });
  const picture = warn('picture', 'Peta');
  expect(selectUnseenWords([warn('words-unseen', 'never'), picture, warn('words-unseen', 'never')])).toEqual({
    unseen: ['never'],
    others: [picture],
  });
});
