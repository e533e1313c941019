import type { Language } from '../../../../shared/model/language.ts';
import type { TracedVersion } from '../../../../shared/rules/provenance/trace-words.ts';
import { createCopyOptions } from '../../../../shared/rules/rendered-clauses.ts';
import { parseMarks } from '../../../../shared/text/marks/parse-marks.ts';
import { type RenderedText, type RenderOptions, renderMarks } from '../../../../shared/text/marks/render-marks.ts';
import { listClauseVersions, type StoredClause, type StoredVersion } from '../../store/clauses.ts';
import type { OpenStore } from '../../store/open-store.ts';
import { getVersionText } from '../../store/texts.ts';
import type { ResolvedNegotiation } from '../resolve-names.ts';
import { type GatheredText, gatherText, selectPrintedNumbers } from '../text/gather-text.ts';

export type ClausePart = 'heading' | 'body';
export const clauseParts: readonly ClausePart[] = ['heading', 'body'];

/** A source without these reads as it is. */
const MARKS = /[{}[\]|\\]/;

/** The versions of a clause, as sources and as they read. For one transaction. */
export class ClauseReadings {
  /** Parents first; damaged ones too. */
  readonly versions: readonly StoredVersion[];
  readonly clause: StoredClause;
  readonly negotiation: ResolvedNegotiation;
  private readonly db: OpenStore['db'];
  private text: GatheredText | null = null;

  constructor(db: OpenStore['db'], negotiation: ResolvedNegotiation, clause: StoredClause) {
    this.db = db;
    this.negotiation = negotiation;
    this.clause = clause;
    this.versions = listClauseVersions(db, clause);
  }

  /** The current version; of several the one with the smallest hash, which is the one that screens show. */
  get head(): StoredVersion | undefined {
    const followed = new Set(this.versions.flatMap(({ record }) => record?.payload.parents ?? []));
    return this.versions
      .filter(({ hash, record }) => record !== null && !followed.has(hash))
      .toSorted((a, b) => (a.hash < b.hash ? -1 : 1))[0];
  }

  find(hash: string): StoredVersion | undefined {
    return this.versions.find((version) => version.hash === hash);
  }

  /** One part of every version that can be read, as source. */
  trace(part: ClausePart, language: Language): TracedVersion[] {
    return this.versions.flatMap((version) =>
      version.record === null
        ? []
        : [{ hash: version.hash, parents: version.record.payload.parents, text: readPart(version, part, language) }],
    );
  }

  /** A source as it reads in the original of a party, ours if none is named; null if it is not in the grammar. */
  render(source: string, language: Language, copy?: string): RenderedText | null {
    const parsed = parseMarks(source);
    return parsed.ok ? renderMarks(parsed.marks, this.createOptions(source, language, copy)) : null;
  }

  /** The same as a text; a source that is not in the grammar as it is. */
  read(source: string, language: Language, copy?: string): string {
    return MARKS.test(source) ? (this.render(source, language, copy)?.text ?? source) : source;
  }

  private createOptions(source: string, language: Language, copy: string | undefined): RenderOptions {
    const { parties } = this.negotiation.description.payload;
    // Only references print numbers, for which the whole text is read.
    if (source.includes('{ref:')) this.text ??= gatherText(this.db, { negotiation: this.negotiation.id, draft: null });
    return createCopyOptions(parties, this.text === null ? new Map() : selectPrintedNumbers(this.text, language), copy);
  }
}

/** A part of a version as source; empty where it has none. */
export const readPart = (version: StoredVersion | undefined, part: ClausePart, language: Language): string =>
  getVersionText(version, language)?.[part] ?? '';
