import { type FileParagraph, listFileClauses } from '../../../../shared/import/file-clauses.ts';
import type { ComparisonSource } from './comparison-source.ts';
import { buildSourceClause } from './file-side.ts';

/**
 * A file in which fields that programs update by themselves show what they show in the other one: a page number or the
 * date of printing is no change of its words. A paragraph with the same other words is the same paragraph; elsewhere
 * fields with the same code follow each other in the same order.
 */
export function adoptUpdatedFields(source: ComparisonSource, other: ComparisonSource): ComparisonSource {
  const { paragraphs } = source;
  if (paragraphs === null || other.paragraphs === null || source === other) return source;
  if (![paragraphs, other.paragraphs].every((all) => all.some(hasFields))) return source;
  const results = new FieldResults(other.paragraphs);
  const adopted = paragraphs.map((paragraph) => (hasFields(paragraph) ? results.adopt(paragraph) : paragraph));
  const clauses = listFileClauses(adopted, true).map((clause) => buildSourceClause(clause, null));
  return { ...source, paragraphs: adopted, clauses };
}

const hasFields = ({ updating }: FileParagraph): boolean => updating !== undefined;

class FieldResults {
  /** By what a paragraph says besides its fields. */
  private readonly paragraphs: ReadonlyMap<string, FileParagraph[]>;
  /** By the code of the field. */
  private readonly results: ReadonlyMap<string, string[]>;

  constructor(paragraphs: readonly FileParagraph[]) {
    const all = paragraphs.filter(hasFields);
    this.paragraphs = Map.groupBy(all, describeFrame);
    const fields = all.flatMap(({ text, updating = [] }) =>
      updating.map(({ code, start, end }) => ({ code, result: text.slice(start, end) })),
    );
    const byCode = Map.groupBy(fields, ({ code }) => code);
    this.results = new Map([...byCode].map(([code, list]) => [code, list.map(({ result }) => result)]));
  }

  adopt(paragraph: FileParagraph): FileParagraph {
    const same = takeNext(this.paragraphs.get(describeFrame(paragraph)));
    if (same !== undefined) return { ...paragraph, text: same.text, updating: same.updating };
    return replaceFields(paragraph, ({ code }) => takeNext(this.results.get(code)));
  }
}

/** The next of several; the last one stays for all that follow. */
function takeNext<T>(list: T[] | undefined): T | undefined {
  return list === undefined || list.length < 2 ? list?.[0] : list.shift();
}

const MARK = '\u{10FFFE}';

function describeFrame(paragraph: FileParagraph): string {
  return `${paragraph.part} ${replaceFields(paragraph, ({ code }) => `${MARK}${code}${MARK}`).text}`;
}

type Field = NonNullable<FileParagraph['updating']>[number];

function replaceFields(paragraph: FileParagraph, replace: (field: Field) => string | undefined): FileParagraph {
  const { text, updating = [] } = paragraph;
  let [words, at] = ['', 0];
  const moved = updating.map((field) => {
    words += text.slice(at, field.start);
    const start = words.length;
    words += replace(field) ?? text.slice(field.start, field.end);
    at = field.end;
    return { ...field, start, end: words.length };
  });
  return { ...paragraph, text: words + text.slice(at), updating: moved };
}
