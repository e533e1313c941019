import { generateNKeysBetween } from 'fractional-indexing';
import type { Input, Output } from '../../../../shared/api/commands.ts';
import { Failure } from '../../../../shared/api/failure.ts';
import { listOwnLabels } from '../../../../shared/import/drafting/annex-labels.ts';
import { formatClauseNotes } from '../../../../shared/import/drafting/clause-notes.ts';
import { type ForeignText, matchForeignClauses } from '../../../../shared/import/drafting/foreign-text.ts';
import { toClauseKind } from '../../../../shared/model/clause.ts';
import { isBlankDelivery } from '../../../../shared/model/letter.ts';
import type { Payload } from '../../../../shared/model/record.ts';
import { listBracketSides, printOutsideTexts } from '../../../../shared/text/marks/outside-words.ts';
import type { RecordWriter, WriteContext } from '../../context.ts';
import { openComparisonSource } from '../../documents/comparison/open-source.ts';
import { listPrintedLines, readClosestOriginal } from '../../documents/comparison/read-same-original.ts';
import { openIncomingPart } from '../../documents/incoming/incoming-parts.ts';
import { joinFileTexts } from '../../documents/incoming/join-file-texts.ts';
import { segmentFileTexts } from '../../documents/incoming/segment-file-texts.ts';
import { findNegotiation } from '../../queries/resolve-names.ts';
import { saveIncomingPart } from '../../records/save-incoming-part.ts';
import { listClauses } from '../../store/clauses.ts';
import { listActiveDrafts } from '../../store/negotiations.ts';

/**
 * Imports a counter-draft from its files, one per language, as a draft with clauses of its own. Clauses are paired with
 * ours where the match is beyond doubt; the comparison of the two asks about the rest. Nothing of it enters our text.
 * Throws `language-unknown`, `language-twice`, `file-unknown`, `file-empty` or `draft-exists`.
 */
export async function receiveCounterDraft(
  context: WriteContext,
  input: Input<'drafts.receive'>,
): Promise<Output<'drafts.receive'>> {
  const { db } = context.store;
  const { id, description } = findNegotiation(db, input.negotiation);
  const { languages, parties } = description.payload;
  const sides = listBracketSides(parties);
  const files = await Promise.all(
    input.files.map(async ({ file, name, part: path, language }) => {
      if (!languages.includes(language)) throw new Failure('language-unknown', { named: language, known: languages });
      const bytes = context.file(file);
      if (bytes === null) throw new Failure('file-unknown');
      const whole = { name, bytes };
      const part = await openIncomingPart(whole, path);
      const { texts, ...read } = await segmentFileTexts(
        { part, language, numbering: input.numbering },
        context.resources.readerWorker,
      );
      return { whole, part, ...read, texts: texts.filter((text) => languages.includes(text.language)) };
    }),
  );
  const texts = files.flatMap((file) => file.texts);
  const came = new Set(texts.map(({ language }) => language));
  const text = joinFileTexts(texts);
  if (text.clauses.length === 0) throw new Failure('file-empty', { name: files[0]?.part.name ?? '' });
  const ours = await readOwnClauses(context, id, text);
  const answers = matchForeignClauses(text, ours);
  const notes = {
    unseen: [...new Set(files.flatMap(({ unseen }) => unseen))],
    struck: [...new Set(files.flatMap(({ struck }) => struck))],
    warnings: [...new Set(files.flatMap(({ warnings }) => warnings))],
    how: files.map(({ how }) => how),
  };
  return context.transact((writer) => {
    const party = parties.find(({ side }) => side === 'counterpart')?.code ?? null;
    const savedFiles = files.map((one) => saveIncomingPart(writer, context.newId, id, one, { unit: null, party }).file);
    const draft = context.newId();
    const theirs = writeDraftClauses(writer, context.newId, id, draft, text, {
      input,
      file: savedFiles[0] ?? null,
      sides,
      annexWord: description.payload.annexWord,
    });
    const codes = listActiveDrafts(writer.db, id).flatMap(({ record }) => record?.payload.code ?? []);
    const code = input.code ?? findFreeCode(codes);
    if (codes.includes(code)) throw new Failure('draft-exists', { code });
    const { hash } = writer.append('draft.frozen', id, draft, {
      code,
      label: input.label,
      origin: 'counterpart',
      date: input.date,
      languages: languages.filter((one) => came.has(one)),
      description: description.hash,
      title: Object.keys(text.title).length === 0 ? null : printOutsideTexts(text.title, sides),
      clauses: theirs.map(({ clause, version }) => ({ clause, version, under: null })),
      file: savedFiles[0] ?? null,
      furtherFiles: savedFiles.slice(1).map((file, n) => ({
        file,
        languages: [...new Set((files[n + 1]?.texts ?? []).map(({ language }) => language))],
      })),
      delivery: isBlankDelivery(input.delivery) ? null : (input.delivery ?? null),
      note: input.note,
    });
    const pairs = theirs.flatMap(({ clause }, at): Payload<'clauses.paired'>['pairs'] => {
      const answer = answers[at] ?? null;
      if (answer === null || answer === 'new') return [];
      return [{ theirs: clause, ours: [answer.ours], basis: answer.exact ? 'exact' : 'similar' }];
    });
    if (pairs.length > 0) writer.append('clauses.paired', id, draft, { pairs, supersedes: [] });
    return { draft, code, record: hash, clauses: theirs.length, paired: pairs.length, ...notes };
  });
}

/** Our clauses by language, as in the original on which theirs are typed (D11). */
async function readOwnClauses(context: WriteContext, negotiation: string, { title, clauses }: ForeignText) {
  const languages = [...new Set([title, ...clauses.map(({ body }) => body)].flatMap((words) => Object.keys(words)))];
  const sides = await Promise.all(
    languages.map(async (language) => {
      const theirs = clauses.flatMap(({ number, heading, body }) =>
        listPrintedLines({
          number: number[language] ?? '',
          heading: heading[language] ?? '',
          body: body[language] ?? '',
        }),
      );
      const own = openComparisonSource(context, { of: 'text', negotiation }, language);
      const [, source] = await readClosestOriginal(own, theirs);
      const known = source.clauses.flatMap(({ clause, number, heading, body }) =>
        clause === null ? [] : [{ id: clause, number, heading, body }],
      );
      return [language, known] as const;
    }),
  );
  return Object.fromEntries(sides);
}

type DraftSource = {
  readonly sides: ReturnType<typeof listBracketSides>;
  readonly annexWord: Payload<'negotiation.described'>['annexWord'];
  readonly input: Input<'drafts.receive'>;
  readonly file: Payload<'version.written'>['source']['file'];
};

function writeDraftClauses(
  { db, append }: RecordWriter,
  newId: () => string,
  negotiation: string,
  draft: string,
  text: ForeignText,
  { input, file, sides, annexWord }: DraftSource,
): { clause: string; version: string }[] {
  const ranks = generateNKeysBetween(null, null, text.clauses.length);
  const taken = new Set(listClauses(db, negotiation).map(({ code }) => code));
  const labels = listOwnLabels(text.clauses, annexWord);
  return text.clauses.map(({ kind: cut, heading, body, notes }, n) => {
    const kind = toClauseKind(cut);
    const clause = newId();
    let code = `${kind}-${n + 1}`;
    for (let again = 2; taken.has(code); again += 1) code = `${kind}-${n + 1}.${again}`;
    taken.add(code);
    append('clause.created', negotiation, clause, { code, kind, draft });
    append('clause.placed', negotiation, clause, { under: draft, rank: ranks[n] ?? 'a0', supersedes: [] });
    const version = append('version.written', negotiation, clause, {
      parents: [],
      label: { ...labels[n] },
      heading: printOutsideTexts(heading, sides),
      body: printOutsideTexts(body, sides),
      change: Object.fromEntries(Object.keys(body).map((language) => [language, 'sense' as const])),
      note: formatClauseNotes(notes),
      source: { origin: 'counterpart', unit: null, file },
      dated: input.date,
    });
    return { clause, version: version.hash };
  });
}

function findFreeCode(codes: readonly string[]): string {
  for (let n = 1; ; n += 1) if (!codes.includes(`counter-draft-${n}`)) return `counter-draft-${n}`;
}
