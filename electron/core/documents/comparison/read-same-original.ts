import { countSharedLines } from '../../../../shared/import/along/own-lines.ts';
import { segmentAlongText } from '../../../../shared/import/along/segment-along-text.ts';
import { isRunningText, listNotes, locateParagraphs } from '../../../../shared/import/file-clauses.ts';
import { replaceNoBreakSpaces } from '../../../../shared/text/replace-no-break-spaces.ts';
import { adoptUpdatedFields } from './adopt-updated-fields.ts';
import type { ComparisonSource } from './comparison-source.ts';
import { buildSourceClause } from './file-side.ts';
import type { PendingSide } from './open-source.ts';

type Numbers = ReadonlyMap<string, string>;
type Clauses = ComparisonSource['clauses'];

/**
 * Reads several sides as one original (D11): a text of ours that is compared with a file, or with a counter-draft, is
 * read as that party's original which the other text follows, so that names that change places in it are no changes.
 * A file is then segmented along our text.
 */
export async function readSameOriginal<Sides extends readonly [PendingSide, ...PendingSide[]]>(
  sides: Sides,
  refs: Numbers | undefined,
): Promise<{ [Side in keyof Sides]: ComparisonSource }> {
  const read = await readSides(sides, refs);
  return read as { [Side in keyof Sides]: ComparisonSource };
}

async function readSides(sides: readonly PendingSide[], refs: Numbers | undefined): Promise<ComparisonSource[]> {
  const own = sides.find(({ of }) => of === 'own-text');
  const other = sides.find(({ of }) => of === 'file' || of === 'foreign-text');
  if (own === undefined || other === undefined) {
    const read = await Promise.all(sides.map((side) => side.read({ refs })));
    return read.map((side) => adoptUpdatedFields(side, read[1] ?? side));
  }
  const copy = await findOriginal(own, other, refs);
  const { clauses } = await own.read({ refs, copy });
  const read = await Promise.all(sides.map((side) => side.read({ refs, copy })));
  return read.map((side) => alignSource(side, clauses));
}

async function findOriginal(own: PendingSide, other: PendingSide, refs: Numbers | undefined): Promise<string> {
  const { clauses, paragraphs } = await other.read({ refs });
  const lines = paragraphs?.map(({ text, number }) => `${number ?? ''} ${text}`) ?? clauses.flatMap(listPrintedLines);
  const [best] = await readClosestOriginal(own, lines, refs);
  return best;
}

/**
 * Reads our text as that party's original which shares most lines with another text, ours if both share as many.
 * @returns the party and the original
 */
export async function readClosestOriginal(
  own: PendingSide,
  lines: readonly string[],
  refs?: Numbers,
): Promise<readonly [copy: string, source: ComparisonSource]> {
  const all = await Promise.all(
    own.copies.map(async (copy) => {
      const source = await own.read({ refs, copy });
      return { copy, source, shared: countSharedLines(source.clauses, lines) };
    }),
  );
  const { copy, source } = all.reduce((best, one) => (one.shared > best.shared ? one : best));
  return [copy, source];
}

type PrintedWords = Pick<Clauses[number], 'number' | 'heading' | 'body'>;

/** The lines in which a clause is printed. */
export function listPrintedLines({ number, heading, body }: PrintedWords): string[] {
  return [`${number} ${heading}`, ...body.split('\n')];
}

/** A file is segmented along our clauses; in our own texts, no-break spaces are typesetting, as in the file. */
function alignSource(side: ComparisonSource, ours: Clauses): ComparisonSource {
  const { paragraphs } = side;
  if (paragraphs === null)
    return {
      ...side,
      clauses: side.clauses.map((clause) => ({
        ...clause,
        heading: replaceNoBreakSpaces(clause.heading),
        body: replaceNoBreakSpaces(clause.body),
      })),
    };
  const running = paragraphs.filter(isRunningText);
  const clauses = segmentAlongText(running, ours).map(({ own, number, heading, body, paragraphs: lines }) => {
    const clause = {
      number,
      heading: replaceNoBreakSpaces(heading),
      body,
      places: locateParagraphs(lines, running, 0),
    };
    return buildSourceClause(clause, own === null ? null : (ours[own]?.id ?? null));
  });
  // Our text has no headers of its own: those that we print are not part of it.
  return { ...side, clauses: [...clauses, ...listNotes(paragraphs).map((note) => buildSourceClause(note, null))] };
}
