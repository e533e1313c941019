import type { Input, Output } from '../../../shared/api/commands.ts';
import type { Comparison } from '../../../shared/diff/compare.ts';
import { redlineCells, redlineTexts } from '../../../shared/diff/redline-texts.ts';
import type { Writing } from '../context.ts';
import { keepFile } from '../store/files.ts';
import { writeComparisonTable } from '../word/comparison-table.ts';
import { comparisonWords } from '../word/comparison-words.ts';
import { writeRedline } from '../word/redline.ts';
import type { Template } from '../word/template.ts';
import type { ComparedSide } from './compared-side.ts';
import { compareSides, readSides } from './comparisons.ts';
import { person } from './person.ts';

type Asked = Input<'comparisons.export'>;
/** How a comparison looks on paper, and whose changes it shows; `date` is a moment (ISO 8601). */
export type ComparisonLook = Pick<Asked, 'as' | 'paper'> & {
  readonly template: Template;
  readonly author: string;
  readonly date: string;
};

/**
 * A comparison as a Word file. What compares a text of the store is kept and recorded like every file that leaves it; two
 * files from outside leave nothing behind.
 */
export async function exportFile(context: Writing, input: Asked): Promise<Output<'comparisons.export'>> {
  const read = context.store.db.transaction(() => readSides(context, input, true))();
  const { old, next } = await read();
  const template = input.template ?? context.resources.templates()[0] ?? '';
  const bytes = await comparisonFile(old, next, compareSides(old, next, input.chosen), {
    as: input.as,
    paper: input.paper,
    template: context.resources.template(template),
    author: input.author ?? person(context).name,
    date: input.date === null ? context.now().toISOString() : `${input.date}T00:00:00Z`,
  });
  const name = fileName(input.as, old, next);
  const negotiation = next.negotiation ?? old.negotiation;
  const record =
    negotiation === null
      ? null
      : context.transact((writer) => {
          const file = keepFile(writer.db, name, bytes);
          return writer.append('export.made', negotiation, context.newId(), {
            as: input.as === 'table' ? 'comparison-table' : 'redline',
            languages: [input.language],
            copy: null,
            draft: null,
            versions: [...new Set([...old.versions, ...next.versions])],
            template,
            paper: input.paper,
            files: [file],
            pages: null,
            addressee: null,
            channel: null,
            note: '',
          }).hash;
        });
  return { name, base64: Buffer.from(bytes).toString('base64'), record };
}

/** The bytes of a redline or of a comparison table. */
export async function comparisonFile(
  old: ComparedSide,
  next: ComparedSide,
  comparison: Comparison,
  { as, paper, template, author, date }: ComparisonLook,
): Promise<Uint8Array> {
  const { language } = next;
  const words = comparisonWords(language);
  const [before, after] = [nameOf(old), nameOf(next)];
  if (as === 'redline') {
    const paragraphs = redlineTexts(comparison, old.clauses, next.clauses);
    const title = `${words.redline}: ${before} → ${after}`;
    return writeRedline({ title, language, paragraphs }, template, paper, { author, date });
  }
  const rows = comparison.rows.map((row) => {
    const cells = redlineCells(row, old.clauses, next.clauses);
    const numbers = [row.oldNumber, row.nextNumber].filter((number) => number !== null && number !== '');
    return { label: [...new Set(numbers)].join(' → '), cells: [cells.old, cells.next] };
  });
  const legend = [
    { kind: 'deleted' as const, text: words.deleted, italic: false },
    { kind: 'kept' as const, text: '   ', italic: false },
    { kind: 'inserted' as const, text: words.inserted, italic: false },
  ];
  const columns = [words.part, before, after];
  return writeComparisonTable(
    { title: words.table, subtitle: `${before} → ${after}`, legend, language, columns, rows },
    template,
    paper,
  );
}

function nameOf({ about: { of, name, date }, language }: ComparedSide): string {
  const words = comparisonWords(language);
  if (of === 'text') return words.working;
  if (of === 'version') return `${words.version} ${name}`;
  return date === null ? name : `${name} (${date})`;
}

function fileName(as: Asked['as'], old: ComparedSide, next: ComparedSide): string {
  const part = ({ about }: ComparedSide) =>
    about.of === 'file' ? about.name.replace(/\.\w+$/, '') : (about.draft ?? (about.name || 'text'));
  const code = next.about.negotiation ?? old.about.negotiation;
  const names = [code, as === 'table' ? 'sandingan' : 'redline', part(old), part(next), next.language];
  return `${names.filter((name) => name !== null).join('-')}.docx`;
}
