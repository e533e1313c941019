import fc from 'fast-check';
import { expect, test } from 'vitest';
import { formatReplyComment } from '../../../../shared/i18n/format-reply-comment.ts';
import type { ReplyFindings } from '../../../../shared/import/reply/model/reply-findings.ts';
import { joinFindings, previewLanguages } from '../../../../shared/import/reply/preview-languages.ts';
import { previewReply } from '../../../../shared/import/reply/preview-reply.ts';
import { formatClauseTag } from '../../../../shared/model/clause-markers.ts';
import { propertyRuns } from '../../../helpers/marks.ts';
import {
  commentedRun,
  createClause,
  createComment,
  createDocument,
  createParagraph,
  createReturnedFile,
  createSentText,
  insertedParagraph,
  insertedRun,
} from './built-file.ts';
import { loi } from './loi.ts';

const english = [
  createClause('title', '', '', 'LETTER OF INTENT\nBETWEEN\nTHE REPUBLIC OF INDONESIA\nAND\nTHE REPUBLIC OF BELARUS'),
  createClause(
    'parties',
    '',
    '',
    'The Republic of Indonesia and the Republic of Belarus, hereinafter “the Participants”;',
  ),
  createClause('desiring', '', '', 'DESIRING to strengthen the friendly relations between both countries;'),
  createClause('objective', 'Paragraph 1', 'Objective', 'This Letter sets a framework for industrial cooperation.'),
  createClause(
    'areas',
    'Paragraph 2',
    'Areas of Cooperation',
    'The Participants will cooperate in:\na. automotive components;\nb. upstream chemicals; and\nc. agro-industry.',
  ),
  createClause(
    'funding',
    'Paragraph 3',
    'Funding',
    'Each Participant bears its own costs. Others are decided jointly.',
  ),
  createClause('closing', '', '', 'SIGNED in duplicate in ______ on ______.'),
];
const sent = [createSentText(loi, { language: 'id' }), createSentText(english, { language: 'en' })];
const lines = sent.flatMap(({ language, clauses }) =>
  clauses.flatMap(({ id, number, heading, body }) =>
    [number, heading, ...body.split('\n')]
      .filter((line) => line !== '')
      .map((text) => ({ text, tag: formatClauseTag(id, language), language })),
  ),
);

type Edit = { readonly at: number; readonly kind: 'untracked' | 'tracked' | 'comment' | 'new-paragraph' };
const edits = fc.uniqueArray(
  fc.record<Edit>({
    at: fc.nat(lines.length - 1),
    kind: fc.constantFrom('untracked', 'tracked', 'comment', 'new-paragraph'),
  }),
  { minLength: 1, maxLength: 6, selector: ({ at }) => at },
);

/** A file with these lines; each edit adds a word that is nowhere else. */
function buildFile(all: readonly Edit[], marked: boolean, only: string | null) {
  const paragraphs = lines.flatMap(({ text, tag, language }, at) => {
    if (only !== null && language !== only) return [];
    const more = marked ? { tags: [tag] } : {};
    const kind = all.find((edit) => edit.at === at)?.kind;
    if (kind === 'untracked') return [createParagraph(`${text} Zuntracked${at}.`, more)];
    if (kind === 'tracked') return [createParagraph([text, insertedRun(` Ztracked${at}.`)], more)];
    if (kind === 'comment') return [createParagraph(commentedRun(text, `c${at}`), more)];
    const same = createParagraph(text, more);
    return kind === undefined ? [same] : [same, insertedParagraph(`Znew-paragraph${at} ditambahkan.`)];
  });
  const comments = all
    .filter(({ at, kind }) => kind === 'comment' && (only === null || lines[at]?.language === only))
    .map(({ at }) => createComment(`c${at}`, `Zcomment${at}.`));
  return createReturnedFile(createDocument(paragraphs, { comments }));
}

/** A paragraph added between two languages may belong to either. */
const isBetween = ({ at, kind }: Edit) =>
  kind === 'new-paragraph' && lines[at]?.language !== (lines[at + 1]?.language ?? 'none');

test('each language of a file with two, marked or not, is read as its own file would be', () => {
  fc.assert(
    fc.property(edits, fc.boolean(), (all, marked) => {
      fc.pre(!all.some(isBetween));
      const found = previewLanguages(buildFile(all, marked, null), { sent, units: [], chosen: null });
      expect(found.map(({ recognised }) => recognised.language)).toEqual(['id', 'en']);
      for (const [at, text] of sent.entries()) {
        const own = previewReply(buildFile(all, marked, text.language), { sent: [text], units: [], chosen: 0 });
        const pick = ({ clauses, silent, proposals, comments, rows, marks, counts }: ReplyFindings) => ({
          ...{ clauses, silent, proposals, rows, marks, counts },
          comments: comments.map(({ key: _, ...one }) => one),
        });
        expect(pick(found[at] ?? own)).toEqual(pick(own));
      }
    }),
    { numRuns: Math.min(propertyRuns, 300) },
  );
});

test('whatever is changed in a file with two languages, marked or not, is found', () => {
  fc.assert(
    fc.property(edits, fc.boolean(), (all, marked) => {
      const found = previewLanguages(buildFile(all, marked, null), { sent, units: [], chosen: null });
      const { items, languages } = joinFindings(found, formatReplyComment);
      expect(languages).toEqual(['id', 'en']);
      expect(new Set(items.map(({ key }) => key)).size).toBe(items.length);
      for (const { at, kind } of all)
        expect(items.some(({ next, words }) => `${next} ${words}`.includes(`Z${kind}${at}`))).toBe(true);
    }),
    { numRuns: Math.min(propertyRuns, 300) },
  );
});

test('a file with one language is read as before, and two drafts in one language are no two languages', () => {
  const file = createReturnedFile(
    createDocument(
      loi.flatMap(({ number, heading, body }) =>
        [number, heading, ...body.split('\n')].filter((line) => line !== '').map((line) => createParagraph(line)),
      ),
    ),
  );
  const drafts = [...sent, createSentText(loi, { draft: 'draft-0', language: 'id' })];
  const found = previewLanguages(file, { sent: drafts, units: [], chosen: null });
  expect(found).toHaveLength(1);
  expect(joinFindings(found, formatReplyComment).languages).toEqual(['id']);
});
