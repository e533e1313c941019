import type { Input } from '../../../../shared/api/commands.ts';
import { Failure } from '../../../../shared/api/failure.ts';
import type { Language } from '../../../../shared/model/language.ts';
import type { ShownReadiness } from '../../../../shared/model/readiness.ts';
import { type AlternatProof, proveAlternat } from '../../../../shared/rules/prove-alternat.ts';
import type { ReadContext } from '../../context.ts';
import { findPreviousDraft } from '../../queries/drafts/find-previous-draft.ts';
import { collectInternalWords } from '../../queries/internal-words.ts';
import { findDraft, findNegotiation, type ResolvedDraft } from '../../queries/resolve-names.ts';
import { createClauseWordsReader } from '../../queries/signing/clause-words.ts';
import { showReadiness } from '../../queries/signing/readiness.ts';
import { readSigningSets } from '../../queries/signing/signing-sets.ts';
import { readPrintLayout } from '../../queries/text/print-layout.ts';
import { formatFullClauseName } from '../../queries/text/render-words.ts';
import type { OpenStore } from '../../store/open-store.ts';
import { openComparisonSources } from '../comparison/compare-sides.ts';
import { buildPrintedText, buildPrintSource } from '../papers/printed-text.ts';
import { planOriginalFiles } from './plan-original-files.ts';

type SigningInput = Input<'signing.make'>;

/**
 * Gathers everything for a set in one snapshot. Throws `draft-foreign`, `not-ready` with the points that block, or
 * `alternat-differs` if the two originals are not one text (D13).
 */
export function gatherSigningSet(context: ReadContext, input: SigningInput) {
  const { db } = context.store;
  const { id } = findNegotiation(db, input.negotiation);
  const draft = findDraft(db, id, input.draft);
  const ready = requireReadiness(context, id, draft);
  const { languages, date, code } = { ...draft.record.payload, date: draft.date };
  const asked = { negotiation: id, draft: draft.record.entity };
  const first = buildPrintSource(db, { ...asked, language: languages[0] ?? '' });
  const { parties } = first.text.description;
  const proofs = languages.map((language) => requireProof(db, { ...asked, language }));
  const since = findPreviousDraft(db, id, draft, input.since);
  const own = parties.find(({ side }) => side === 'ours')?.code ?? '';
  const textOf = (language: Language, copy: string) =>
    buildPrintedText(db, { ...asked, language, copy, draftMark: false }).document;
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
    originals: planOriginalFiles(parties, languages, input.layout, textOf),
    clean: languages.map((language) => buildPrintedText(db, { ...asked, language, copy: own }).document),
    since,
    redlines:
      since === null
        ? []
        : languages.flatMap((language) =>
            since.record.payload.languages.includes(language)
              ? [
                  {
                    language,
                    sides: openComparisonSources(context, buildSidesRequest(id, since, draft, language), true),
                  },
                ]
              : [],
          ),
    clauses: createClauseWordsReader(db, asked),
    nameOf: (clause: string) => formatFullClauseName(first.text, clause, 'id'),
    label: draft.label,
    before: readSigningSets(db, id),
    look: readPrintLayout(context, id),
    internal: collectInternalWords(db, id),
  };
}
export type GatheredSigningSet = ReturnType<typeof gatherSigningSet>;

function buildSidesRequest(negotiation: string, old: ResolvedDraft, next: ResolvedDraft, language: Language) {
  const draft = ({ record }: ResolvedDraft) => ({ of: 'draft' as const, negotiation, draft: record.entity });
  return { old: draft(old), next: draft(next), language };
}

function requireReadiness(context: ReadContext, negotiation: string, draft: ResolvedDraft): ShownReadiness {
  const { code, origin } = draft.record.payload;
  if (origin === 'counterpart') throw new Failure('draft-foreign', { draft: code });
  const shown = showReadiness(context, { negotiation, draft: draft.record.entity });
  const blocking = shown.points.filter(({ met, passed }) => !met && passed === null);
  if (!shown.ready) throw new Failure('not-ready', { draft: code, points: blocking.map(({ point }) => point) });
  return shown;
}

function requireProof(
  db: OpenStore['db'],
  asked: { readonly negotiation: string; readonly draft: string; readonly language: Language },
): AlternatProof {
  const proof = proveAlternat(buildPrintSource(db, asked).source, asked.language);
  if (proof.differs !== null)
    throw new Failure('alternat-differs', { language: asked.language, where: proof.differs || 'title' });
  return proof;
}
