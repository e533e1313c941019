import { expect, test } from 'vitest';
import { del, ins, p, part, r, readBody } from './package.ts';

const start = (id: number) => `<w:commentRangeStart w:id="${id}"/>`;
const end = (id: number) => `<w:commentRangeEnd w:id="${id}"/><w:r><w:commentReference w:id="${id}"/></w:r>`;
const over = (id: number, inner: string) => `${start(id)}${inner}${end(id)}`;
const comment = (id: number, text: string, more = '') =>
  `<w:comment w:id="${id}" w:author="Budi" w:initials="B" w:date="2022-01-11T10:00:00Z">${text
    .split('\n')
    .map((line, n) => `<w:p w14:paraId="0000${id}00${n}"><w:r><w:annotationRef/></w:r>${r(line)}</w:p>`)
    .join('')}${more}</w:comment>`;
const comments = (...all: string[]) => ({ 'word/comments.xml': part('w:comments', all.join('')) });
const extended = (...all: string[]) => ({ 'word/commentsExtended.xml': part('w15:commentsEx', all.join('')) });

test('a comment with its words, author, date and the words that it is about', async () => {
  const document = await readBody(
    p(r('a ') + over(1, r('lima') + r(' tahun', '<w:b/>')) + r(' b')),
    comments(comment(1, 'Cukup?\nMohon dijelaskan.')),
  );
  expect(document.comments).toEqual([
    {
      id: '1',
      author: 'Budi',
      initials: 'B',
      date: '2022-01-11T10:00:00Z',
      text: 'Cukup?\nMohon dijelaskan.',
      quote: 'lima tahun',
      parent: null,
      resolved: false,
    },
  ]);
  expect(document.warnings).toEqual([]);
});

test.each([
  ['over several paragraphs', p(r('a') + start(1) + r('b')) + p(r('c')) + p(r('d') + end(1) + r('e')), 'b\nc\nd'],
  ['beginning between paragraphs', p(r('a')) + start(1) + p(r('b')) + p(end(1)), 'b\n'],
  ['over changed words, as accepted', p(over(1, del(r('wajib')) + ins(r('akan')))), 'akan'],
  ['over words that are all deleted', p(over(1, del(r('wajib')))), 'wajib'],
  ['at one place, without a range', p(`${r('a')}<w:r><w:commentReference w:id="1"/></w:r>${r('b')}`), ''],
  ['over nothing', p(r('a') + over(1, '')), ''],
  ['beginning and never ending', p(start(1) + r('a')) + p(r('b')), 'a'],
])('a comment %s', async (_, body, quote) => {
  const document = await readBody(body, comments(comment(1, 'Mohon.')));
  expect(document.comments.map((one) => one.quote.trimEnd())).toEqual([quote.trimEnd()]);
  const anchors = document.paragraphs.flatMap(({ segments }) => segments.filter((one) => one.comments.includes('1')));
  expect(anchors.length).toBeGreaterThan(0);
});

test('a comment that begins or ends between paragraphs makes no paragraph of its own', async () => {
  const body = `${p(r('a'))}${start(1)}${p(r('b'))}<w:commentRangeEnd w:id="1"/>${p('<w:r><w:commentReference w:id="1"/></w:r>')}`;
  const document = await readBody(body, comments(comment(1, 'Mohon.')));
  expect(document.paragraphs.map(({ segments }) => segments.map(({ text }) => text).join(''))).toEqual(['a', 'b', '']);
  expect(document.comments).toMatchObject([{ quote: 'b' }]);
});

test('comments that cross each other', async () => {
  const body = p(start(1) + r('a') + start(2) + r('b') + end(1) + r('c') + end(2));
  const document = await readBody(body, comments(comment(1, 'x'), comment(2, 'y')));
  expect(document.comments.map(({ quote }) => quote)).toEqual(['ab', 'bc']);
});

test('answers and resolved comments as Word writes them', async () => {
  const body = p(start(1) + start(2) + r('a') + end(1) + end(2) + over(3, r('b')));
  const document = await readBody(body, {
    ...comments(comment(1, 'Cukup?\nDua baris.'), comment(2, 'Cukup.'), comment(3, 'Lain.')),
    ...extended(
      '<w15:commentEx w15:paraId="00001001" w15:done="1"/>',
      '<w15:commentEx w15:paraId="00002000" w15:paraIdParent="00001001" w15:done="0"/>',
      '<w15:commentEx w15:paraId="00003000" w15:done="0"/>',
    ),
  });
  expect(document.comments.map(({ id, parent, resolved }) => [id, parent, resolved])).toEqual([
    ['1', null, true],
    ['2', '1', false],
    ['3', null, false],
  ]);
});

test('the ids of paragraphs are numbers, however their letters are written', async () => {
  const told = (id: number, text: string, paragraph: string) =>
    comment(id, text).replace(/w14:paraId="[^"]*"/, `w14:paraId="${paragraph}"`);
  const document = await readBody(p(start(1) + start(2) + r('a') + end(1) + end(2)), {
    ...comments(told(1, 'Cukup?', '5A1B2C3D'), told(2, 'Ya.', '1f2e3d4c')),
    ...extended(
      '<w15:commentEx w15:paraId="5a1b2c3d" w15:done="1"/>',
      '<w15:commentEx w15:paraId="1F2E3D4C" w15:paraIdParent="5a1B2c3D" w15:done="0"/>',
    ),
  });
  expect(document.comments.map(({ id, parent, resolved }) => [id, parent, resolved])).toEqual([
    ['1', null, true],
    ['2', '1', false],
  ]);
});

test('answers and resolved comments as Google Docs writes them: over the same words', async () => {
  const body = p(start(0) + start(1) + start(2) + r('a') + end(0) + end(1) + end(2) + over(3, r('b')) + r('c'));
  const document = await readBody(
    body,
    comments(comment(0, 'Cukup?'), comment(1, 'Ya.'), comment(2, '_Marked as resolved_'), comment(3, 'Lain.')),
  );
  expect(document.comments.map(({ id, parent, resolved }) => [id, parent, resolved])).toEqual([
    ['0', null, true],
    ['1', '0', false],
    ['2', '0', false],
    ['3', null, false],
  ]);
});

test('what Google Docs says of resolving in words holds beside what is said elsewhere', async () => {
  const body = p(start(0) + start(1) + r('a') + end(0) + end(1) + start(2) + start(3) + r('b') + end(2) + end(3));
  const document = await readBody(body, {
    ...comments(
      comment(0, 'Cukup?'),
      comment(1, '_Marked as resolved_'),
      comment(2, 'Lain?'),
      comment(3, '_Re-opened_'),
    ),
    ...extended(
      '<w15:commentEx w15:paraId="00000000" w15:done="0"/>',
      '<w15:commentEx w15:paraId="00001000" w15:paraIdParent="00000000" w15:done="0"/>',
      '<w15:commentEx w15:paraId="00002000" w15:done="1"/>',
      '<w15:commentEx w15:paraId="00003000" w15:paraIdParent="00002000" w15:done="1"/>',
    ),
  });
  expect(document.comments.map(({ id, parent, resolved }) => [id, parent, resolved])).toEqual([
    ['0', null, true],
    ['1', '0', false],
    ['2', null, false],
    ['3', '2', true],
  ]);
});

test('a list of threads that names none of the comments leaves them to their places', async () => {
  const document = await readBody(p(start(0) + start(1) + r('a') + end(0) + end(1)), {
    ...comments(comment(0, 'Cukup?'), comment(1, 'Ya.')),
    ...extended('<w15:commentEx w15:paraId="0ABCDEF0" w15:done="1"/>'),
  });
  expect(document.comments.map(({ id, parent, resolved }) => [id, parent, resolved])).toEqual([
    ['0', null, false],
    ['1', '0', false],
  ]);
});

test('a comment written with tracked changes reads as accepted', async () => {
  const body = p(over(1, r('a')));
  const written = `<w:comment w:id="1" w:author="Budi">${p(r('Mohon ') + del(r('dihapus')) + ins(r('diganti')))}</w:comment>`;
  expect((await readBody(body, comments(written))).comments).toMatchObject([
    { text: 'Mohon diganti', date: null, initials: '' },
  ]);
});

test('comments without a place, places without a comment, and ids used twice are warned of', async () => {
  const body = p(over(1, r('a')) + over(9, r('b')));
  const document = await readBody(body, comments(comment(1, 'x'), comment(1, 'y'), comment(2, 'z')));
  expect(document.comments.map(({ text }) => text)).toEqual(['x', 'y', 'z']);
  expect(document.warnings.map(({ code, name }) => [code, name])).toEqual([
    ['comment-missing', '9'],
    ['comment-twice', '1'],
    ['comment-not-anchored', '2'],
  ]);
});

test('the people of a file', async () => {
  const people = part(
    'w15:people',
    '<w15:person w15:author="USER"><w15:presenceInfo w15:providerId="None" w15:userId="USER"/></w15:person><w15:person w15:author="Biro Hukum"/>',
  );
  expect((await readBody(p(''), { 'word/people.xml': people })).people).toEqual(['USER', 'Biro Hukum']);
});
