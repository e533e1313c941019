import { expect, test } from 'vitest';
import { deletedXml, insertedXml, paragraphXml, parseBody, partXml, runXml } from './build-docx.ts';

const rangeStartXml = (id: number) => `<w:commentRangeStart w:id="${id}"/>`;
const rangeEndXml = (id: number) => `<w:commentRangeEnd w:id="${id}"/><w:r><w:commentReference w:id="${id}"/></w:r>`;
const commentedXml = (id: number, inner: string) => `${rangeStartXml(id)}${inner}${rangeEndXml(id)}`;
const commentXml = (id: number, text: string, more = '') =>
  `<w:comment w:id="${id}" w:author="Budi" w:initials="B" w:date="2022-01-11T10:00:00Z">${text
    .split('\n')
    .map((line, n) => `<w:p w14:paraId="0000${id}00${n}"><w:r><w:annotationRef/></w:r>${runXml(line)}</w:p>`)
    .join('')}${more}</w:comment>`;
const commentsPart = (...all: string[]) => ({ 'word/comments.xml': partXml('w:comments', all.join('')) });
const extendedPart = (...all: string[]) => ({ 'word/commentsExtended.xml': partXml('w15:commentsEx', all.join('')) });

test('reads a comment with its words, author, date and quoted words', async () => {
  const document = await parseBody(
    paragraphXml(runXml('a ') + commentedXml(1, runXml('lima') + runXml(' tahun', '<w:b/>')) + runXml(' b')),
    commentsPart(commentXml(1, 'Cukup?\nMohon dijelaskan.')),
  );
  expect(document.comments).toEqual([
    {
      id: '1',
      author: 'Budi',
      initials: 'B',
      date: '2022-01-11T10:00:00',
      text: 'Cukup?\nMohon dijelaskan.',
      quote: 'lima tahun',
      parent: null,
      resolved: false,
    },
  ]);
  expect(document.warnings).toEqual([]);
});

test.each([
  [
    'over several paragraphs',
    paragraphXml(runXml('a') + rangeStartXml(1) + runXml('b')) +
      paragraphXml(runXml('c')) +
      paragraphXml(runXml('d') + rangeEndXml(1) + runXml('e')),
    'b\nc\nd',
  ],
  [
    'beginning between paragraphs',
    paragraphXml(runXml('a')) + rangeStartXml(1) + paragraphXml(runXml('b')) + paragraphXml(rangeEndXml(1)),
    'b\n',
  ],
  [
    'over changed words, as accepted',
    paragraphXml(commentedXml(1, deletedXml(runXml('wajib')) + insertedXml(runXml('akan')))),
    'akan',
  ],
  ['over words that are all deleted', paragraphXml(commentedXml(1, deletedXml(runXml('wajib')))), 'wajib'],
  [
    'at one place, without a range',
    paragraphXml(`${runXml('a')}<w:r><w:commentReference w:id="1"/></w:r>${runXml('b')}`),
    '',
  ],
  ['over nothing', paragraphXml(runXml('a') + commentedXml(1, '')), ''],
  ['beginning and never ending', paragraphXml(rangeStartXml(1) + runXml('a')) + paragraphXml(runXml('b')), 'a'],
])('reads the quoted words of a comment %s', async (_, body, quote) => {
  const document = await parseBody(body, commentsPart(commentXml(1, 'Mohon.')));
  expect(document.comments.map((one) => one.quote.trimEnd())).toEqual([quote.trimEnd()]);
  const anchors = document.paragraphs.flatMap(({ segments }) => segments.filter((one) => one.comments.includes('1')));
  expect(anchors.length).toBeGreaterThan(0);
});

test('a comment that begins or ends between paragraphs adds no paragraph', async () => {
  const body = `${paragraphXml(runXml('a'))}${rangeStartXml(1)}${paragraphXml(runXml('b'))}<w:commentRangeEnd w:id="1"/>${paragraphXml('<w:r><w:commentReference w:id="1"/></w:r>')}`;
  const document = await parseBody(body, commentsPart(commentXml(1, 'Mohon.')));
  expect(document.paragraphs.map(({ segments }) => segments.map(({ text }) => text).join(''))).toEqual(['a', 'b', '']);
  expect(document.comments).toMatchObject([{ quote: 'b' }]);
});

test('overlapping comments each keep their own quoted words', async () => {
  const body = paragraphXml(
    rangeStartXml(1) + runXml('a') + rangeStartXml(2) + runXml('b') + rangeEndXml(1) + runXml('c') + rangeEndXml(2),
  );
  const document = await parseBody(body, commentsPart(commentXml(1, 'x'), commentXml(2, 'y')));
  expect(document.comments.map(({ quote }) => quote)).toEqual(['ab', 'bc']);
});

test('reads answers and resolved comments as Word writes them', async () => {
  const body = paragraphXml(
    rangeStartXml(1) + rangeStartXml(2) + runXml('a') + rangeEndXml(1) + rangeEndXml(2) + commentedXml(3, runXml('b')),
  );
  const document = await parseBody(body, {
    ...commentsPart(commentXml(1, 'Cukup?\nDua baris.'), commentXml(2, 'Cukup.'), commentXml(3, 'Lain.')),
    ...extendedPart(
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

test('the ids of paragraphs are numbers, in upper or lower case', async () => {
  const told = (id: number, text: string, paragraph: string) =>
    commentXml(id, text).replace(/w14:paraId="[^"]*"/, `w14:paraId="${paragraph}"`);
  const document = await parseBody(
    paragraphXml(rangeStartXml(1) + rangeStartXml(2) + runXml('a') + rangeEndXml(1) + rangeEndXml(2)),
    {
      ...commentsPart(told(1, 'Cukup?', '5A1B2C3D'), told(2, 'Ya.', '1f2e3d4c')),
      ...extendedPart(
        '<w15:commentEx w15:paraId="5a1b2c3d" w15:done="1"/>',
        '<w15:commentEx w15:paraId="1F2E3D4C" w15:paraIdParent="5a1B2c3D" w15:done="0"/>',
      ),
    },
  );
  expect(document.comments.map(({ id, parent, resolved }) => [id, parent, resolved])).toEqual([
    ['1', null, true],
    ['2', '1', false],
  ]);
});

test('reads answers and resolved comments as Google Docs writes them: over the same words', async () => {
  const body = paragraphXml(
    rangeStartXml(0) +
      rangeStartXml(1) +
      rangeStartXml(2) +
      runXml('a') +
      rangeEndXml(0) +
      rangeEndXml(1) +
      rangeEndXml(2) +
      commentedXml(3, runXml('b')) +
      runXml('c'),
  );
  const document = await parseBody(
    body,
    commentsPart(
      commentXml(0, 'Cukup?'),
      commentXml(1, 'Ya.'),
      commentXml(2, '_Marked as resolved_'),
      commentXml(3, 'Lain.'),
    ),
  );
  expect(document.comments.map(({ id, parent, resolved }) => [id, parent, resolved])).toEqual([
    ['0', null, true],
    ['1', '0', false],
    ['2', '0', false],
    ['3', null, false],
  ]);
});

test('resolving and reopening messages of Google Docs apply despite the flags of other parts', async () => {
  const body = paragraphXml(
    rangeStartXml(0) +
      rangeStartXml(1) +
      runXml('a') +
      rangeEndXml(0) +
      rangeEndXml(1) +
      rangeStartXml(2) +
      rangeStartXml(3) +
      runXml('b') +
      rangeEndXml(2) +
      rangeEndXml(3),
  );
  const document = await parseBody(body, {
    ...commentsPart(
      commentXml(0, 'Cukup?'),
      commentXml(1, '_Marked as resolved_'),
      commentXml(2, 'Lain?'),
      commentXml(3, '_Re-opened_'),
    ),
    ...extendedPart(
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

test('a list of threads that names none of the comments leaves them at their places', async () => {
  const document = await parseBody(
    paragraphXml(rangeStartXml(0) + rangeStartXml(1) + runXml('a') + rangeEndXml(0) + rangeEndXml(1)),
    {
      ...commentsPart(commentXml(0, 'Cukup?'), commentXml(1, 'Ya.')),
      ...extendedPart('<w15:commentEx w15:paraId="0ABCDEF0" w15:done="1"/>'),
    },
  );
  expect(document.comments.map(({ id, parent, resolved }) => [id, parent, resolved])).toEqual([
    ['0', null, false],
    ['1', '0', false],
  ]);
});

test('a comment written with tracked changes reads as accepted', async () => {
  const body = paragraphXml(commentedXml(1, runXml('a')));
  const written = `<w:comment w:id="1" w:author="Budi">${paragraphXml(runXml('Mohon ') + deletedXml(runXml('dihapus')) + insertedXml(runXml('diganti')))}</w:comment>`;
  expect((await parseBody(body, commentsPart(written))).comments).toMatchObject([
    { text: 'Mohon diganti', date: null, initials: '' },
  ]);
});

test('warns of comments without a place, places without a comment, and repeated ids', async () => {
  const body = paragraphXml(commentedXml(1, runXml('a')) + commentedXml(9, runXml('b')));
  const document = await parseBody(body, commentsPart(commentXml(1, 'x'), commentXml(1, 'y'), commentXml(2, 'z')));
  expect(document.comments.map(({ text }) => text)).toEqual(['x', 'y', 'z']);
  expect(document.warnings.map(({ code, name }) => [code, name])).toEqual([
    ['comment-missing', '9'],
    ['comment-twice', '1'],
    ['comment-not-anchored', '2'],
  ]);
});

test('lists the people that a file names', async () => {
  const people = partXml(
    'w15:people',
    '<w15:person w15:author="USER"><w15:presenceInfo w15:providerId="None" w15:userId="USER"/></w15:person><w15:person w15:author="Biro Hukum"/>',
  );
  expect((await parseBody(paragraphXml(''), { 'word/people.xml': people })).people).toEqual(['USER', 'Biro Hukum']);
});
