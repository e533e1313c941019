import type { Input, Output } from '../../../../shared/api/commands.ts';
import { Failure } from '../../../../shared/api/failure.ts';
import { planAnswer } from '../../../../shared/import/answer/plan-answer.ts';
import type { RedlineRemark } from '../../../../shared/model/comparison/redline-remark.ts';
import { replaceNoBreakSpaces } from '../../../../shared/text/replace-no-break-spaces.ts';
import type { ReadContext, WriteContext } from '../../context.ts';
import { chooseAnswer } from '../../documents/comparison/choose-answer.ts';
import type { ComparisonSource } from '../../documents/comparison/comparison-source.ts';
import { openAnswer, type ReadTheirs } from '../../documents/comparison/open-answer.ts';
import { printRedline } from '../../documents/comparison/print-redline.ts';
import { listPrintedLines } from '../../documents/comparison/read-same-original.ts';
import { mustNotLeakAnswer } from '../../documents/outgoing/must-not-leak.ts';
import { formatLocalDay } from '../../format-local-day.ts';
import { collectInternalWords } from '../../queries/internal-words.ts';
import { findClause, findNegotiation } from '../../queries/resolve-names.ts';
import { recordExport } from '../../records/record-export.ts';
import { saveFile } from '../../store/files.ts';
import { answerWordFile } from '../../word/answer/answer-word-file.ts';

/** What can be chosen for an answer in their file; null where there can be none. */
export function listAnswerChoices(
  context: ReadContext,
  input: Input<'comparisons.answer-choices'>,
): () => Promise<Output<'comparisons.answer-choices'>> {
  const opened = openAnswer(context, input);
  return async () => {
    if (opened === null) return null;
    const asked = input.language ?? null;
    const theirs = await opened.read(asked);
    if (theirs.part.kind !== 'word') return null;
    const { language, copy, reference, own, texts } = await chooseAnswer(opened, theirs, {
      language: asked,
      copy: null,
      reference: null,
    });
    return {
      file: theirs.part.name,
      languages: [...opened.texts.keys()],
      language,
      copies: [...texts.own.copies],
      copy,
      references: texts.references.map(({ draft, label, date, foreign }) => ({ draft, label, date, foreign })),
      reference: reference?.draft ?? '',
      clauses: own.clauses.flatMap(({ clause, number, heading, body }) =>
        clause === null ? [] : [{ clause, name: nameClause(number, heading, body) }],
      ),
    };
  };
}

const NAME_LENGTH = 80;

function nameClause(number: string, heading: string, body: string): string {
  const name = `${number} ${heading}`.trim() || (body.split('\n')[0] ?? '');
  return name.length > NAME_LENGTH ? `${name.slice(0, NAME_LENGTH)}…` : name;
}

/**
 * Makes their file with our text as tracked changes by our ministry. It leaves the store, so it is inspected for internal
 * words (D22): comments for them are typed for this answer only. Throws `word-not-docx` where there is no Word file of
 * theirs, `would-leak…`, and what `printRedline` throws.
 */
export async function answerInTheirFile(
  context: WriteContext,
  input: Input<'comparisons.answer'>,
): Promise<Output<'comparisons.answer'>> {
  const { db } = context.store;
  const gathered = db.transaction(() => {
    const opened = openAnswer(context, input);
    if (opened === null) return null;
    const { negotiation } = opened;
    const comments = input.comments.map(({ clause, text }) => ({
      clause: findClause(db, negotiation, clause).id,
      text,
    }));
    const { parties } = findNegotiation(db, negotiation).description.payload;
    return { opened, comments, parties, internal: collectInternalWords(db, negotiation) };
  })();
  if (gathered === null) throw new Failure('word-not-docx');
  const { opened, comments, parties, internal } = gathered;
  const theirs = await opened.read(input.language);
  const { name: came, bytes: received, kind } = theirs.part;
  if (kind !== 'word') throw new Failure('word-not-docx');
  const { language, copy, reference, own, answered } = await chooseAnswer(opened, theirs, input);
  const plan = planAnswer(theirs.paragraphs, listPlainClauses(answered), listPlainClauses(own));
  const [first] = parties;
  const ours = parties.find(({ side }) => side === 'ours') ?? first;
  const author = input.author ?? (ours.ministry[language] || ours.state[language] || ours.code);
  const date = `${input.date ?? formatLocalDay(context.now())}T00:00:00Z`;
  const made = await answerWordFile(
    received,
    { plan: { paragraphs: plan.paragraphs }, comments, author, date },
    { workerPath: context.resources.readerWorker },
  );
  const name = `${came.replace(/\.\w+$/, '')}-${own.about.negotiation}-${language}.docx`;
  const words = [...own.clauses.flatMap(listPrintedLines), ...theirs.paragraphs.map(({ text }) => text), came];
  const hasComments = comments.length > 0;
  mustNotLeakAnswer({ name, bytes: made.bytes, words, received, redline: { author }, comments: hasComments }, internal);
  const isPdf = input.pdf === true;
  const bytes = isPdf ? await printRedline(made.bytes, { language }, context.resources.readerWorker) : made.bytes;
  return context.transact((writer) => {
    const file = saveFile(writer.db, isPdf ? name.replace(/docx$/, 'pdf') : name, bytes);
    const { hash } = recordExport(writer, context, opened.negotiation, {
      as: 'redline',
      languages: [language],
      versions: [...new Set([...own.versions, ...(reference === null ? [] : answered.versions)])],
      template: context.resources.templates()[0] ?? '',
      paper: 'A4',
      copy,
      files: [file],
    });
    return { file, record: hash, remarks: [...plan.unplaced, ...listBeside(theirs), ...made.remarks], language, copy };
  });
}

/** Our text has no headers, footers and notes: theirs stay, and what they say is said. */
function listBeside({ around }: ReadTheirs): RedlineRemark[] {
  const words = around.map(({ text }) => text.trim()).filter((text) => /\p{L}/u.test(text));
  return [...new Set(words)].map((detail) => ({ code: 'answer-beside', detail }));
}

/** Our clauses as they are typed: no-break spaces are typesetting. */
function listPlainClauses({ clauses }: ComparisonSource) {
  return clauses.map(({ id, number, heading, body }) => ({
    id,
    number,
    heading: replaceNoBreakSpaces(heading),
    body: replaceNoBreakSpaces(body),
  }));
}
