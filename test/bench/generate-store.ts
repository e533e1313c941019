import type Database from 'better-sqlite3';
import { generateNKeysBetween } from 'fractional-indexing';
import { v7 } from 'uuid';
import { negotiationFile } from '../../electron/core/resources/sample-files.ts';
import { rebuildDerivedTables } from '../../electron/core/store/rebuild-derived-tables.ts';
import { hashRecordText } from '../../electron/core/store/record-hash.ts';
import { insertForeignRecord } from '../../electron/core/store/records.ts';
import sample from '../../resources/sample/negotiation.json' with { type: 'json' };
import { canonicalizeJson, type Json } from '../../shared/model/canonical.ts';
import type { ChangeSense, ClauseKind } from '../../shared/model/clause.ts';
import { blankComment } from '../../shared/model/comment.ts';
import { type Payload, type RecordKind, recordKinds } from '../../shared/model/record.ts';
import { Prose, type ProseLanguage, proseLanguages } from './prose.ts';

export type StoreSize = {
  readonly clauses: number;
  readonly words: number;
  readonly versions: number;
  /** Of each version except the last. */
  readonly comments: number;
};

export const GENERATED_CODE = 'generated';
/** Occurs in one older version and one comment only. */
export const RARE_WORD = 'zamrudkhatulistiwa';

type Text = Record<ProseLanguage, string>;
type Clause = { readonly id: string; readonly code: string; heading: Text; body: Text; version: string };

const FREEZE_EVERY = 50;
const START = Date.UTC(2022, 0, 3);
const MINUTE = 60_000;

/**
 * Writes a negotiation of a given size into a store in a realistic order: all clauses, then repeatedly a new version of
 * each, with comments on the previous version, every third of them answered. What derives from them is made at the end,
 * which takes half the time.
 */
export function generateRecords(db: Database.Database, size: StoreSize): void {
  const author = new RecordAuthor(db, size);
  for (let round = 0; round < size.versions; round += 1) db.transaction(() => author.round(round)).immediate();
  rebuildDerivedTables(db);
}

class RecordAuthor {
  private readonly db: Database.Database;
  private readonly size: StoreSize;
  private readonly prose = new Prose(1);
  private readonly negotiation = v7();
  private readonly device = v7();
  private readonly clauses: Clause[] = [];
  private readonly units: string[] = [];
  private description = '';
  private minutes = 0;
  private comments = 0;
  private seq = 0;
  private head: string | null = null;

  constructor(db: Database.Database, size: StoreSize) {
    this.db = db;
    this.size = size;
  }

  private append<K extends RecordKind>(kind: K, entity: string, payload: Payload<K>): string {
    this.minutes += 1;
    this.seq += 1;
    const text = canonicalizeJson({
      kind,
      v: recordKinds[kind].v,
      negotiation: this.negotiation,
      entity,
      device: this.device,
      seq: this.seq,
      prev: this.head,
      at: new Date(START + this.minutes * MINUTE).toISOString(),
      actor: { name: 'Sari', unit: null },
      payload: payload as unknown as Json,
    });
    this.head = hashRecordText(text);
    insertForeignRecord(this.db, this.head, text);
    return this.head;
  }

  round(round: number): void {
    if (round === 0) this.begin();
    for (const [n, clause] of this.clauses.entries()) {
      if (round > 0) {
        for (let count = 0; count < this.size.comments; count += 1) this.comment(clause, round * n);
        this.edit(clause, round, n);
      }
    }
    if (round === this.size.versions - 1) {
      for (const [n, clause] of this.clauses.entries()) {
        for (let count = 0; count < this.size.comments; count += 1) this.comment(clause, n);
      }
    }
    if (round % FREEZE_EVERY === 0) this.freeze(round);
  }

  private begin(): void {
    const { note, units, ...rest } = negotiationFile.parse(sample);
    const annexWord = { id: 'Lampiran', en: 'Annex', ru: 'Приложение' };
    const described = {
      ...rest,
      code: GENERATED_CODE,
      shortName: '',
      annexWord,
      numberForms: {},
      numbered: true,
      note,
      supersedes: [],
    };
    this.description = this.append('negotiation.described', this.negotiation, described);
    for (const { code, name, lead } of units) {
      const unit = v7();
      this.units.push(unit);
      this.append('unit.described', unit, { code, name, parent: null, lead, from: null, until: null, supersedes: [] });
    }
    const ranks = generateNKeysBetween(null, null, this.size.clauses);
    for (let n = 0; n < this.size.clauses; n += 1) {
      const kind: ClauseKind = n < 4 ? 'preamble' : n === this.size.clauses - 1 ? 'closing' : 'paragraph';
      const id = v7();
      const code = `clause-${n + 1}`;
      this.append('clause.created', id, { code, kind, draft: null });
      this.append('clause.placed', id, { under: this.negotiation, rank: ranks[n] ?? 'a0', supersedes: [] });
      const heading = this.text((language) => (kind === 'paragraph' ? this.prose.heading(language) : ''));
      const body = this.text((language) => this.prose.body(language, this.size.words));
      const clause = { id, code, heading, body, version: '' };
      clause.version = this.version(clause, [], { id: 'sense', en: 'sense', ru: 'sense' }, 'Konsep awal');
      this.clauses.push(clause);
    }
  }

  private text(of: (language: ProseLanguage) => string): Text {
    return { id: of('id'), en: of('en'), ru: of('ru') };
  }

  private version(
    { id, heading, body }: Clause,
    parents: string[],
    change: Record<string, ChangeSense>,
    note: string,
  ): string {
    const source = { origin: 'ours', unit: null, file: null } as const;
    return this.append('version.written', id, { parents, label: {}, heading, body, change, note, source, dated: null });
  }

  /** One language changes at a time, the others follow; every tenth version changes all. */
  private edit(clause: Clause, round: number, n: number): void {
    const turn = proseLanguages[(round + n) % proseLanguages.length] ?? 'id';
    const changed = round % 10 === 0 ? proseLanguages : [turn];
    const sense: ChangeSense = round % proseLanguages.length === 1 ? 'sense' : 'catches-up';
    clause.body = { ...clause.body };
    for (const language of changed) clause.body[language] = this.prose.edited(language, clause.body[language]);
    const kept = clause.body.id;
    const rare = n === 7 && round === Math.floor(this.size.versions / 2);
    if (rare) clause.body.id = `${kept} ${RARE_WORD}`;
    const change = Object.fromEntries(changed.map((language) => [language, sense]));
    clause.version = this.version(
      clause,
      [clause.version],
      rare ? { ...change, id: sense } : change,
      `Putaran ${round}`,
    );
    if (rare) clause.body.id = kept;
  }

  private comment(clause: Clause, turn: number): void {
    const language = proseLanguages[turn % proseLanguages.length] ?? 'id';
    const text = this.prose.quoteFrom(clause.body[language]);
    const start = clause.body[language].indexOf(text);
    const body = `${this.prose.run('id', 12 + this.prose.below(20)).join(' ')}${this.comments === 7 ? ` ${RARE_WORD}` : ''}`;
    const comment = v7();
    this.append('comment.made', comment, {
      ...blankComment,
      clause: clause.id,
      version: clause.version,
      language,
      range: { start, end: start + text.length },
      quote: { text, before: clause.body[language].slice(Math.max(0, start - 32), start), after: '' },
      unit: this.units[this.comments % this.units.length] ?? null,
      kind: 'substance',
      body: body.normalize('NFC'),
      proposal: this.comments % 4 === 0 ? this.prose.run(language, 10).join(' ').normalize('NFC') : null,
    });
    this.comments += 1;
    if (this.comments % 3 !== 0) return;
    const text2 = this.prose.run('id', 8).join(' ').normalize('NFC');
    this.append('comment.answered', comment, {
      disposition: 'accepted',
      text: text2,
      version: clause.version,
      dated: null,
      supersedes: [],
    });
  }

  private freeze(round: number): void {
    this.append('draft.frozen', v7(), {
      code: `draft-${round / FREEZE_EVERY + 1}`,
      label: `Draf ${round / FREEZE_EVERY + 1}`,
      origin: 'ours',
      date: '2022-01-10',
      languages: [...proseLanguages],
      description: this.description,
      title: null,
      clauses: this.clauses.map(({ id, version }) => ({ clause: id, version, under: null })),
      file: null,
      furtherFiles: [],
      delivery: null,
      note: '',
    });
  }
}
