import type { Input, Output } from '../../../shared/api/commands.ts';
import { buildRedlineParagraphs } from '../../../shared/diff/redline/redline-paragraphs.ts';
import type { Writing } from '../context.ts';
import { localDay } from '../local-day.ts';
import { keepFile } from '../store/files.ts';
import { writeComparisonTable } from '../word/comparison-table.ts';
import { comparisonWords, uncomparedRemark } from '../word/comparison-words.ts';
import { writeRedline } from '../word/redline.ts';
import type { Template } from '../word/template.ts';
import type { ComparedSide } from './compared-side.ts';
import { comparisonTableRows } from './comparison-table-rows.ts';
import { compareSides, readSides } from './comparisons.ts';
import { findRevisionParty, nameRevisionAuthor } from './revision-author.ts';
import { listUncompared } from './uncompared.ts';

type Asked = Input<'comparisons.export'>;
/** How a comparison looks on paper, and whose changes it shows; `date` is a day, since the hour is nobody's business. */
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
  const read = context.store.db.transaction(
    () =>
      [
        readSides(context, input, true),
        input.third === undefined || input.as === 'redline'
          ? null
          : readSides(context, { ...input, next: input.third }, true),
      ] as const,
  )();
  const { old, next } = await read[0]();
  const third = (await read[1]?.())?.next ?? null;
  const template = input.template ?? context.resources.templates()[0] ?? '';
  const bytes = await comparisonFile(old, next, third, input.chosen, {
    as: input.as,
    paper: input.paper,
    template: context.resources.template(template),
    author: input.author ?? nameRevisionAuthor(findRevisionParty(context.store.db, next), input.language),
    date: input.date ?? localDay(context.now()),
  });
  const name = fileName(input.as, old, next);
  const negotiation = next.negotiation ?? old.negotiation;
  if (negotiation === null) return { file: context.offer(name, bytes), record: null };
  return context.transact((writer) => {
    const file = keepFile(writer.db, name, bytes);
    const { hash } = writer.append('export.made', negotiation, context.newId(), {
      as: input.as === 'table' ? 'comparison-table' : 'redline',
      languages: [input.language],
      copy: null,
      draft: null,
      versions: [...new Set([old, next, third].flatMap((side) => side?.versions ?? []))],
      template,
      paper: input.paper,
      files: [file],
      pages: null,
      addressee: null,
      channel: null,
      note: '',
    });
    return { file, record: hash };
  });
}

/** The bytes of a redline, or of a comparison table of two texts or three. */
export async function comparisonFile(
  old: ComparedSide,
  next: ComparedSide,
  third: ComparedSide | null,
  chosen: Asked['chosen'],
  { as, paper, template, author, date }: ComparisonLook,
): Promise<Uint8Array> {
  const { language } = next;
  const words = comparisonWords(language);
  const comparison = compareSides(old, next, chosen);
  const names = [old, next, ...(third === null ? [] : [third])].map(nameOf);
  const text = uncomparedRemark(
    [...listUncompared(old.looks, next.looks), ...(third === null ? [] : listUncompared(old.looks, third.looks))],
    language,
  );
  const remark = text === undefined ? {} : { remark: text };
  if (as === 'redline') {
    const paragraphs = buildRedlineParagraphs(comparison, old.clauses, next.clauses);
    const title = `${words.redline}: ${names.join(' → ')}`;
    return writeRedline({ title, ...remark, language, paragraphs }, template, paper, {
      author,
      date: `${date}T00:00:00Z`,
    });
  }
  const legend = [
    { kind: 'deleted' as const, text: words.deleted, italic: false },
    { kind: 'kept' as const, text: '   ', italic: false },
    { kind: 'inserted' as const, text: words.inserted, italic: false },
  ];
  const rows = comparisonTableRows(old, next, third, comparison);
  const columns = [words.part, ...names];
  return writeComparisonTable(
    { title: words.table, subtitle: names.join(' → '), legend, ...remark, language, columns, rows },
    template,
    paper,
  );
}

/** A draft goes by its code, since its label is written for ourselves (D22). */
function nameOf({ about: { of, name, date, draft }, language }: ComparedSide): string {
  const words = comparisonWords(language);
  if (of === 'text') return words.working;
  if (of === 'version') return `${words.version} ${name}`;
  return date === null ? name : `${draft ?? name} (${date})`;
}

function fileName(as: Asked['as'], old: ComparedSide, next: ComparedSide): string {
  const part = ({ about }: ComparedSide) =>
    about.of === 'file' ? about.name.replace(/\.\w+$/, '') : (about.draft ?? (about.name || 'text'));
  const code = next.about.negotiation ?? old.about.negotiation;
  const names = [code, as === 'table' ? 'sandingan' : 'redline', part(old), part(next), next.language];
  return `${names.filter((name) => name !== null).join('-')}.docx`;
}
