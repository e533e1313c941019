import type { Input, Output } from '../../../shared/api/commands.ts';
import { Failure } from '../../../shared/api/failure.ts';
import { brackets } from '../../../shared/rules/brackets.ts';
import { documentText } from '../../../shared/rules/document.ts';
import type { Reading, Writing } from '../context.ts';
import { keepFile } from '../store/files.ts';
import type { ReadStore } from '../store/open.ts';
import { live } from '../store/statements.ts';
import { type PlacedClause, textIn } from '../store/texts.ts';
import { writeDocument } from '../word/write.ts';
import { checkMarks } from './marks.ts';
import { gather } from './texts.ts';

type Asked = Input<'exports.make'>;

/**
 * The whole text as a Word file, kept and recorded. The text is gathered in one snapshot, the file is made outside any
 * transaction, and the record names the versions that it was made of.
 */
export async function make(context: Writing, input: Asked): Promise<Output<'exports.make'>> {
  const { db } = context.store;
  const gathered = db.transaction(() => gatherDocument(db, input))();
  const look = lookOf(context, input);
  const bytes = await writeDocument(gathered.document, context.resources.template(look), input.paper);
  return context.transact((writer) => {
    const file = keepFile(writer.db, gathered.name, bytes);
    const record = writer.append('export.made', gathered.negotiation, context.newId(), {
      as: input.as,
      languages: [input.language],
      copy: input.copy,
      draft: gathered.draft,
      versions: gathered.versions,
      template: look,
      paper: input.paper,
      files: [file],
      pages: null,
      addressee: null,
      channel: null,
      note: '',
    });
    return { file, record: record.hash, warnings: gathered.warnings };
  });
}

/** The same file, of which nothing is kept. */
export function preview(context: Reading, input: Asked): () => Promise<Output<'exports.preview'>> {
  const { document, name, warnings } = gatherDocument(context.store.db, input);
  const template = context.resources.template(lookOf(context, input));
  return async () => {
    const bytes = await writeDocument(document, template, input.paper);
    return { name, base64: Buffer.from(bytes).toString('base64'), warnings };
  };
}

function lookOf({ resources }: Reading, { template }: Asked): string {
  return template ?? resources.templates()[0] ?? '';
}

function gatherDocument(db: Reading['store']['db'], input: Asked) {
  const text = gather(db, input);
  const { negotiation, draft, description } = text;
  const sides = description.parties.map((party) => party.code);
  if (!sides.includes(input.copy)) throw new Failure('party-unknown', { named: input.copy, known: sides });
  const languages = draft?.record.payload.languages ?? description.languages;
  if (!languages.includes(input.language))
    throw new Failure('language-unknown', { named: input.language, known: languages });
  const clauses = text.clauses.flatMap((clause) => readable(clause, input.language));
  const [damaged] = text.damaged;
  if (damaged !== undefined) throw new Failure('record-damaged', { hash: damaged, what: description.code });
  const missing = clauses.filter((clause) => clause.text === null).map((clause) => clause.code);
  if (missing.length > 0) throw new Failure('language-missing', { clause: missing, language: input.language });
  // What was written here is in the grammar; what came from elsewhere need not be.
  checkMarks('', input.language, 'title', description.title[input.language] ?? '');
  for (const { code, text: words } of clauses) {
    for (const [part, written] of Object.entries(words ?? {})) checkMarks(code, input.language, part, written);
  }
  const source = {
    ...description,
    clauses: clauses.map(({ code, kind, text: words }) => ({
      code,
      kind,
      heading: words?.heading ?? '',
      body: words?.body ?? '',
    })),
    numbers: text.numbers,
  };
  const { document, warnings } = documentText(source, input.language, input.copy, !isSigned(db, negotiation.id));
  const found = clauses.flatMap(({ code, version, text: words }) => {
    const open = brackets(words?.body ?? '');
    const stale = version.stale.includes(input.language);
    return [
      ...(stale ? [{ code: 'stale' as const, clause: code, detail: input.language }] : []),
      ...(open > 0 ? [{ code: 'bracket' as const, clause: code, detail: String(open) }] : []),
    ];
  });
  return {
    negotiation: negotiation.id,
    draft: draft?.record.entity ?? null,
    document,
    versions: clauses.map((clause) => clause.version.hash),
    name: `${description.code}-${draft?.record.payload.code ?? 'text'}-${input.language}-${input.copy}.docx`,
    warnings: [...warnings, ...found],
  };
}

/** A clause with the one version that can go on paper; a clause without any text yet has nothing to print. */
function readable(clause: PlacedClause, language: string) {
  const { code, kind, versions } = clause;
  const [version] = versions;
  if (version === undefined) return [];
  if (versions.length > 1)
    throw new Failure('two-heads', { clause: code, heads: versions.map(({ hash }) => hash.slice(0, 8)) });
  if (version.record === null) throw new Failure('record-damaged', { hash: version.hash, what: code });
  return [{ code, kind, version, text: textIn(version, language) }];
}

function isSigned(db: ReadStore['db'], negotiation: string): boolean {
  return live(db, 'signing.recorded', negotiation).length > 0;
}
