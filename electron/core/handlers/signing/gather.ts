import type { Input } from '../../../../shared/api/commands.ts';
import { Failure } from '../../../../shared/api/failure.ts';
import type { Language } from '../../../../shared/model/language.ts';
import type { ShownReadiness } from '../../../../shared/model/readiness.ts';
import { type AlternatProof, proveAlternat } from '../../../../shared/rules/prove-alternat.ts';
import type { Reading } from '../../context.ts';
import { draftsOf } from '../../store/negotiations.ts';
import type { ReadStore } from '../../store/open.ts';
import { readSides } from '../comparisons.ts';
import { type FoundDraft, findDraft, findNegotiation } from '../find.ts';
import { internalWords } from '../internal-words.ts';
import { lookOf } from '../looks.ts';
import { printedSource, printedText } from '../printed-text.ts';
import { clauseName } from '../read-words.ts';
import * as readiness from '../readiness.ts';
import { clauseWords } from './clauses.ts';
import { originals } from './originals.ts';
import { setsOf } from './sets.ts';

type Asked = Input<'signing.make'>;

/**
 * All that a set is made of, read in one snapshot. Throws `draft-foreign`, `not-ready` with the points that block, or
 * `alternat-differs` where the two originals are not one text (D13).
 */
export function gatherSet(context: Reading, input: Asked) {
  const { db } = context.store;
  const { id } = findNegotiation(db, input.negotiation);
  const draft = findDraft(db, id, input.draft);
  const ready = checkedReadiness(context, id, draft);
  const { languages, date, code } = { ...draft.record.payload, date: draft.date };
  const asked = { negotiation: id, draft: draft.record.entity };
  const first = printedSource(db, { ...asked, language: languages[0] ?? '' });
  const { parties } = first.text.description;
  const proofs = languages.map((language) => proved(db, { ...asked, language }));
  const since = sinceDraft(db, id, draft, input.since);
  const own = parties.find(({ side }) => side === 'ours')?.code ?? '';
  const textOf = (language: Language, copy: string) =>
    printedText(db, { ...asked, language, copy, draftMark: false }).document;
  return {
    negotiation: id,
    description: first.text.description,
    annexes: first.clauses.filter(({ kind }) => kind === 'annex').length,
    versions: first.clauses.map(({ version }) => version.hash),
    draft: draft.record.entity,
    code,
    date,
    languages,
    stem: `${first.text.description.code}-${code}`,
    ready,
    proofs,
    originals: originals(parties, languages, input.layout, textOf),
    clean: languages.map((language) => printedText(db, { ...asked, language, copy: own }).document),
    since,
    redlines:
      since === null
        ? []
        : languages.flatMap((language) =>
            since.record.payload.languages.includes(language)
              ? [{ language, sides: readSides(context, sidesOf(id, since, draft, language), true) }]
              : [],
          ),
    clauses: clauseWords(db, asked),
    nameOf: (clause: string) => clauseName(first.text, clause, 'id'),
    label: draft.label,
    before: setsOf(db, id),
    look: lookOf(context, id),
    internal: internalWords(db, id),
  };
}
export type GatheredSet = ReturnType<typeof gatherSet>;

function sidesOf(negotiation: string, old: FoundDraft, next: FoundDraft, language: Language) {
  const draft = ({ record }: FoundDraft) => ({ of: 'draft' as const, negotiation, draft: record.entity });
  return { old: draft(old), next: draft(next), language };
}

function checkedReadiness(context: Reading, negotiation: string, draft: FoundDraft): ShownReadiness {
  const { code, origin } = draft.record.payload;
  if (origin === 'counterpart') throw new Failure('draft-foreign', { draft: code });
  const shown = readiness.show(context, { negotiation, draft: draft.record.entity });
  const blocking = shown.points.filter(({ met, passed }) => !met && passed === null);
  if (!shown.ready) throw new Failure('not-ready', { draft: code, points: blocking.map(({ point }) => point) });
  return shown;
}

function proved(
  db: ReadStore['db'],
  asked: { readonly negotiation: string; readonly draft: string; readonly language: Language },
): AlternatProof {
  const proof = proveAlternat(printedSource(db, asked).source, asked.language);
  if (proof.differs !== null)
    throw new Failure('alternat-differs', { language: asked.language, where: proof.differs || 'title' });
  return proof;
}

/** The draft that is named, else the one of ours before it; null where there is none, or where it is the same. */
function sinceDraft(
  db: ReadStore['db'],
  negotiation: string,
  draft: FoundDraft,
  named: string | null,
): FoundDraft | null {
  if (named !== null) {
    const found = findDraft(db, negotiation, named);
    return found.record.entity === draft.record.entity ? null : found;
  }
  const ours = draftsOf(db, negotiation).flatMap(({ record, ...rest }) =>
    record?.payload.origin === 'ours' ? [{ ...rest, record }] : [],
  );
  return ours[ours.findIndex(({ record }) => record.entity === draft.record.entity) - 1] ?? null;
}
