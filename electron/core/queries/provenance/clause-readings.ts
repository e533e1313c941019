import type { Language } from '../../../../shared/model/language.ts';
import { numberClauses } from '../../../../shared/rules/number-clauses.ts';
import type { TracedVersion } from '../../../../shared/rules/provenance/trace-words.ts';
import { createCopyOptions } from '../../../../shared/rules/rendered-clauses.ts';
import { parseMarks } from '../../../../shared/text/marks/parse-marks.ts';
import { type RenderedText, type RenderOptions, renderMarks } from '../../../../shared/text/marks/render-marks.ts';
import { listClauseVersions, type StoredClause, type StoredVersion } from '../../store/clauses.ts';
import type { OpenStore } from '../../store/open-store.ts';
import { getVersionText, readWorkingText } from '../../store/texts.ts';
import type { ResolvedNegotiation } from '../resolve-names.ts';

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
  private numbers: ReadonlyMap<string, string> | null = null;

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
  render(source: string, copy?: string): RenderedText | null {
    const parsed = parseMarks(source);
    return parsed.ok ? renderMarks(parsed.marks, this.createOptions(source, copy)) : null;
  }

  /** The same as a text; a source that is not in the grammar as it is. */
  read(source: string, copy?: string): string {
    return MARKS.test(source) ? (this.render(source, copy)?.text ?? source) : source;
  }

  private createOptions(source: string, copy: string | undefined): RenderOptions {
    const { parties, numbered } = this.negotiation.description.payload;
    // Only references print numbers, for which the whole text is read.
    if (source.includes('{ref:'))
      this.numbers ??= numberClauses(readWorkingText(this.db, this.negotiation.id).clauses, numbered);
    return createCopyOptions(parties, this.numbers ?? new Map(), copy);
  }
}

/** A part of a version as source; empty where it has none. */
export const readPart = (version: StoredVersion | undefined, part: ClausePart, language: Language): string =>
  getVersionText(version, language)?.[part] ?? '';
