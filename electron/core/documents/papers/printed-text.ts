import { Failure } from '../../../../shared/api/failure.ts';
import type { Party } from '../../../../shared/model/negotiation.ts';
import { buildDocumentText, type DocumentSource } from '../../../../shared/rules/build-document-text.ts';
import { countBrackets } from '../../../../shared/rules/count-brackets.ts';
import { isVersionAgreed } from '../../queries/signing/readiness-facts.ts';
import { checkTextMarks } from '../../queries/text/check-text-marks.ts';
import { gatherText } from '../../queries/text/gather-text.ts';
import type { StoredVersion } from '../../store/clauses.ts';
import type { OpenStore } from '../../store/open-store.ts';
import { getVersionText, type PlacedClause } from '../../store/texts.ts';

type PrintSourceRequest = { readonly negotiation: string; readonly draft: string | null; readonly language: string };
type PrintRequest = PrintSourceRequest & {
  /** The code of the party whose original it is. */
  readonly copy: string;
  /** Whether every page is marked as a draft; only text for signature is not. */
  readonly draftMark?: boolean;
  /** Whether every page has boxes for the initials of both heads of delegation (D18). */
  readonly initials?: boolean | undefined;
};

/**
 * Builds a whole text for print, with the clauses of its blocks, the versions in it and the warnings that a person
 * should read before it goes out. Throws for what must not be printed: damaged records, two heads, a missing language.
 */
export function buildPrintedText(db: OpenStore['db'], input: PrintRequest) {
  const { text, source, clauses, found } = buildPrintSource(db, input);
  const sides = text.description.parties.map((party) => party.code);
  if (!sides.includes(input.copy)) throw new Failure('party-unknown', { named: input.copy, known: sides });
  const { document, warnings } = buildDocumentText(source, input.language, input.copy, input.draftMark ?? true);
  const { code } = text.description;
  return {
    negotiation: text.negotiation.id,
    draft: text.draft?.record.entity ?? null,
    description: text.description,
    document: input.initials ? { ...document, initials: nameSides(text.description.parties, input) } : document,
    clauses: clauses.map(({ id, code, kind }) => ({ id, code, kind })),
    versions: clauses.map((clause) => clause.version.hash),
    name: `${code}-${text.draft?.record.payload.code ?? 'text'}-${input.language}-${input.copy}.docx`,
    warnings: [...warnings, ...found, ...(input.initials ? warnOfOpenClauses(db, text.negotiation.id, clauses) : [])],
  };
}

/** The states of both sides, the owner of the original first (D11). */
function nameSides([one, other]: readonly [Party, Party], { copy, language }: PrintRequest): readonly [string, string] {
  const name = (party: Party) => party.state[language] ?? party.code;
  return one.code === copy ? [name(one), name(other)] : [name(other), name(one)];
}

/** Only agreed text is initialled (D18). */
function warnOfOpenClauses(
  db: OpenStore['db'],
  negotiation: string,
  clauses: readonly { readonly id: string; readonly version: StoredVersion }[],
) {
  const open = clauses.filter(({ id, version }) => !isVersionAgreed(db, { negotiation, id }, version));
  return open.length === 0 ? [] : [{ code: 'not-agreed' as const, clause: '', detail: String(open.length) }];
}

/** The source of everything printed of a text in one language. Throws as `buildPrintedText` does, whatever the copy. */
export function buildPrintSource(db: OpenStore['db'], input: PrintSourceRequest) {
  const text = gatherText(db, input);
  const { draft, description } = text;
  const languages = draft?.record.payload.languages ?? description.languages;
  if (!languages.includes(input.language))
    throw new Failure('language-unknown', { named: input.language, known: languages });
  const clauses = text.clauses.flatMap((clause) => pickPrintableVersion(clause, input.language));
  const [damaged] = text.damaged;
  if (damaged !== undefined) throw new Failure('record-damaged', { hash: damaged, what: description.code });
  const missing = clauses.filter((clause) => clause.text === null).map((clause) => clause.code);
  if (missing.length > 0) throw new Failure('language-missing', { clause: missing, language: input.language });
  // What was written here follows the grammar; what came from elsewhere may not.
  checkTextMarks('', input.language, 'title', description.title[input.language] ?? '');
  for (const { code, text: words } of clauses) {
    for (const [part, written] of Object.entries(words ?? {})) checkTextMarks(code, input.language, part, written);
  }
  const source: DocumentSource = {
    ...description,
    clauses: clauses.map(({ code, kind, label, text: words }) => ({
      code,
      kind,
      label,
      heading: words?.heading ?? '',
      body: words?.body ?? '',
    })),
    numbers: text.numbers,
  };
  const found = clauses.flatMap(({ code, version, text: words }) => {
    const open = countBrackets(words?.body ?? '');
    const stale = version.stale.includes(input.language);
    return [
      ...(stale ? [{ code: 'stale' as const, clause: code, detail: input.language }] : []),
      ...(open > 0 ? [{ code: 'bracket' as const, clause: code, detail: String(open) }] : []),
    ];
  });
  return { text, languages, source, clauses, found };
}

/**
 * A clause with its one printable version; a clause without text has nothing to print. Throws `two-heads` or
 * `record-damaged`.
 */
function pickPrintableVersion(clause: PlacedClause, language: string) {
  const { id, code, kind, label, versions } = clause;
  const [version] = versions;
  if (version === undefined) return [];
  if (versions.length > 1)
    throw new Failure('two-heads', { clause: code, heads: versions.map(({ hash }) => hash.slice(0, 8)) });
  if (version.record === null) throw new Failure('record-damaged', { hash: version.hash, what: code });
  return [{ id, code, kind, label, version, text: getVersionText(version, language) }];
}
