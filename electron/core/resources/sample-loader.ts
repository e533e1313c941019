import { generateNKeysBetween } from 'fractional-indexing';
import type { z } from 'zod';
import { Failure } from '../../../shared/api/failure.ts';
import { blankComment } from '../../../shared/model/comment.ts';
import type { Payload } from '../../../shared/model/record.ts';
import { anchorQuote } from '../../../shared/text/marks/quotes.ts';
import type { RecordWriter } from '../context.ts';
import type { commentsFile, negotiationFile, positionsFile, SampleDraft } from './sample-files.ts';

export const SAMPLE_CODE = 'loi-belarus';
const ANNEX_WORDS = { id: 'Lampiran', en: 'Annex', ru: 'Приложение' };

type Comments = z.infer<typeof commentsFile>;
type Clause = SampleDraft['clauses'][number];

/** Writes the sample's files as records, one part at a time, in the order of the events. */
export class SampleLoader {
  readonly id: string;
  records = 0;
  private readonly writer: RecordWriter;
  private readonly newId: () => string;
  private description = '';
  private readonly units = new Map<string, string>();
  private readonly clauses = new Map<string, { id: string; version: string; text: Clause }>();
  private readonly made: string[] = [];

  constructor(writer: RecordWriter, newId: () => string) {
    this.writer = writer;
    this.newId = newId;
    this.id = newId();
  }

  private readonly append: RecordWriter['append'] = (kind, negotiation, entity, payload) => {
    this.records += 1;
    return this.writer.append(kind, negotiation, entity, payload);
  };

  describe({ note, units: registry, ...rest }: z.infer<typeof negotiationFile>): void {
    const described = {
      ...rest,
      code: SAMPLE_CODE,
      shortName: '',
      annexWord: ANNEX_WORDS,
      numberForms: {},
      numbered: true,
      note,
      supersedes: [],
    };
    this.description = this.append('negotiation.described', this.id, this.id, described).hash;
    for (const unit of registry) this.units.set(unit.code, this.newId());
    for (const { code, name, parent, lead } of registry) {
      const above = parent === null ? null : this.unit(parent);
      this.append('unit.described', this.id, this.unit(code), {
        code,
        name,
        parent: above,
        lead,
        from: null,
        until: null,
        supersedes: [],
      });
    }
  }

  private unit(code: string): string {
    const unit = this.units.get(code);
    if (unit === undefined) throw new Failure('sample-missing', { file: 'negotiation.json' });
    return unit;
  }

  private known(code: string): { id: string; version: string; text: Clause } {
    const clause = this.clauses.get(code);
    if (clause === undefined) throw new Failure('sample-missing', { file: 'drafts.json' });
    return clause;
  }

  /** A draft of ours: new clauses, a version for every clause that changed, confirmations, and the freezing. */
  draft(draft: SampleDraft, note: (clause: string) => string): void {
    const ranks = generateNKeysBetween(null, null, draft.clauses.length);
    draft.clauses.forEach((text, n) => {
      const before = this.clauses.get(text.id);
      const id = before?.id ?? this.create(text, null, this.id, ranks[n] ?? 'a0');
      const version = this.version(id, text, before, { origin: 'ours', dated: draft.date, note: note(text.id) });
      this.clauses.set(text.id, { id, version: version ?? before?.version ?? '', text });
    });
    for (const { clause, language } of draft.confirmed) {
      const { id, version } = this.known(clause);
      this.append('translation.confirmed', this.id, id, {
        ...{ version, language, note: '', dated: draft.date },
        withdraws: [],
      });
    }
    const clauses = draft.clauses.map(({ id }) => ({
      clause: this.known(id).id,
      version: this.known(id).version,
      under: null,
    }));
    this.freeze(draft, this.newId(), clauses);
  }

  /** The counterpart's draft owns its clauses; a separate record pairs them with ours. */
  foreignDraft(draft: SampleDraft): void {
    const entity = this.newId();
    const ranks = generateNKeysBetween(null, null, draft.clauses.length);
    const theirs = draft.clauses.map((text, n) => {
      const id = this.create({ ...text, id: `${draft.id}.${text.id}` }, entity, entity, ranks[n] ?? 'a0');
      const version = this.version(id, text, undefined, {
        origin: 'counterpart',
        dated: draft.date,
        note: draft.label,
      });
      return { id, version: version ?? '', text };
    });
    this.freeze(
      draft,
      entity,
      theirs.map(({ id, version }) => ({ clause: id, version, under: null })),
    );
    const pairs = theirs.map(({ id, text }): Payload<'clauses.paired'>['pairs'][number] => {
      const ours = this.clauses.get(text.id);
      if (ours === undefined) return { theirs: id, ours: [], basis: 'person' };
      const same = draft.languages.every((language) => ours.text.body[language] === text.body[language]);
      return { theirs: id, ours: [ours.id], basis: same ? 'exact' : 'similar' };
    });
    this.append('clauses.paired', this.id, entity, { pairs, supersedes: [] });
  }

  private create({ id: code, kind }: Clause, draft: string | null, under: string, rank: string): string {
    const id = this.newId();
    this.append('clause.created', this.id, id, { code, kind, draft });
    this.append('clause.placed', this.id, id, { under, rank, supersedes: [] });
    return id;
  }

  private version(
    clause: string,
    { heading, body }: Clause,
    before: { version: string; text: Clause } | undefined,
    about: { origin: 'ours' | 'counterpart'; dated: string; note: string },
  ): string | null {
    const changed = Object.keys(body).filter(
      (one) => body[one] !== before?.text.body[one] || heading[one] !== before?.text.heading[one],
    );
    if (changed.length === 0) return null;
    const { origin, dated, note } = about;
    return this.append('version.written', this.id, clause, {
      parents: before === undefined ? [] : [before.version],
      label: {},
      heading,
      body,
      change: Object.fromEntries(changed.map((language) => [language, 'sense' as const])),
      note,
      source: { origin, unit: null, file: null },
      dated,
    }).hash;
  }

  private freeze(
    { id: code, label, origin, date, languages }: SampleDraft,
    entity: string,
    clauses: Payload<'draft.frozen'>['clauses'],
  ): void {
    const { description } = this;
    this.append('draft.frozen', this.id, entity, {
      code,
      label,
      origin,
      date,
      languages,
      description,
      title: null,
      clauses,
      file: null,
      furtherFiles: [],
      delivery: null,
      note: '',
    });
  }

  /** Comments on the draft that was frozen last; "no input" is a reply. */
  comments(comments: Comments): void {
    for (const comment of comments) {
      const unit = this.unit(comment.unit);
      if (comment.kind === 'no-input') {
        this.made.push('');
        const counts = { found: 0, placed: 0, unplaced: 0, silent: 0 };
        const rest = {
          request: null,
          body: null,
          channel: null,
          letter: null,
          corrects: null,
          files: [],
          dated: null,
          supersedes: [],
        };
        this.append('reply.received', this.id, this.newId(), {
          ...rest,
          unit,
          noInput: true,
          counts,
          note: comment.body,
        });
        continue;
      }
      const { language, kind, body, proposal } = comment;
      const clause = comment.clause === null ? null : this.known(comment.clause);
      const id = this.newId();
      this.made.push(id);
      this.append('comment.made', this.id, id, {
        ...blankComment,
        clause: clause?.id ?? null,
        version: clause?.version ?? null,
        language,
        ...anchorQuote(clause?.text.body[language] ?? '', comment.quote),
        unit,
        kind,
        body,
        proposal,
      });
    }
  }

  answers(comments: Comments): void {
    comments.forEach(({ response, clause }, n) => {
      if (response === null) return;
      const version = clause !== null && response.disposition === 'accepted' ? this.known(clause).version : null;
      this.append('comment.answered', this.id, this.made[n] ?? '', {
        ...response,
        version,
        dated: null,
        supersedes: [],
      });
    });
  }

  positions(positions: z.infer<typeof positionsFile>): void {
    for (const { clause, ...rest } of positions)
      this.append('position.taken', this.id, this.known(clause).id, { ...rest, supersedes: [] });
  }
}
