import { type CSSProperties, memo } from 'react';
import type { TextChange } from '../../../../shared/model/comparison/comparison.ts';
import type { RenderedText } from '../../../../shared/text/marks/render-marks.ts';
import styles from '../../clause/text.module.css';
import spoofStyles from '../../mark-editor/spoof.module.css';
import { buildPageLines, groupLinesIntoRows, type HighlightLayer, type PageLine, type PageRun } from './page-lines.ts';

/** How a language's lines align with the others: `rows` lines share rows, then a note, then the rest. */
export type LinePlacement = { readonly rows: number; readonly parted: string | null };

type Props = {
  readonly rendered: RenderedText;
  readonly changes: readonly TextChange[] | null;
  readonly layers: readonly HighlightLayer[];
};

type ClauseLinesProps = Props & { readonly beside: LinePlacement | null };

/**
 * Renders the paragraphs and items of a text as printed; with other languages, each line shares a row with its
 * counterparts.
 */
export const ClauseLines = memo(function ClauseLines({ rendered, changes, layers, beside }: ClauseLinesProps) {
  const lines = buildPageLines(rendered, changes, layers);
  if (beside === null) return <LineGroup lines={lines} />;
  const rows = groupLinesIntoRows(lines);
  const rest = rows.slice(beside.rows).flat();
  return (
    <>
      {rows.slice(0, beside.rows).map((row, n) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: lines have no identity other than their position
        <div key={n}>
          <LineGroup lines={row} />
        </div>
      ))}
      {beside.parted !== null && (
        <div>
          <PartedNote words={beside.parted} />
          <LineGroup lines={rest} />
        </div>
      )}
    </>
  );
});

function LineGroup({ lines }: { readonly lines: readonly PageLine[] }) {
  // biome-ignore lint/suspicious/noArrayIndexKey: lines have no identity other than their position
  return lines.map((line, n) => <PrintedLine key={n} line={line} />);
}

/** The style sheet inserts the words, so that they are not copied with the text. */
function PartedNote({ words }: { readonly words: string }) {
  return <p className={styles.parted} data-words={words} />;
}

/** One line of a text without paragraphs: a heading, or a line of the title block. */
export function ClauseWords({ rendered, changes, layers }: Props) {
  return buildPageLines(rendered, changes, layers).map((line, n) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: lines have no identity other than their position
    <span key={n}>
      {n > 0 && <br />}
      <PageSpans pieces={line.pieces} />
    </span>
  ));
}

function PrintedLine({ line }: { readonly line: PageLine }) {
  const ending = line.end === 'kept' ? null : <PageSpan piece={buildLineEnd(line.end)} />;
  if (line.level === null)
    return (
      <p className={styles.line}>
        <PageSpans pieces={line.pieces} />
        {ending}
      </p>
    );
  const first = line.pieces[0];
  const prefixed = first?.kind === 'prefix';
  return (
    <p className={styles.line} data-level={line.level} style={{ '--level': line.level } as CSSProperties}>
      {prefixed && (
        <span className={styles.prefix}>
          <PageSpan piece={first} />
        </span>
      )}
      <PageSpans pieces={prefixed ? line.pieces.slice(1) : line.pieces} />
      {ending}
    </p>
  );
}

function buildLineEnd(change: TextChange['kind']): PageRun {
  return { text: '¶', at: null, was: null, change, kind: 'text', italics: false, brackets: 0, layers: [] };
}

function PageSpans({ pieces }: { readonly pieces: readonly PageRun[] }) {
  // biome-ignore lint/suspicious/noArrayIndexKey: pieces have no identity other than their position
  return pieces.map((piece, n) => <PageSpan key={n} piece={piece} />);
}

function PageSpan({ piece }: { readonly piece: PageRun }) {
  const { text, at, was, change, kind, italics, brackets, layers } = piece;
  const comment = layers.find((layer) => layer.kind === 'comment');
  const spoof = layers.find((layer) => layer.kind === 'spoof');
  const broken = kind === 'number' && text.startsWith('‹');
  const names = [
    italics && styles.italics,
    brackets > 0 && (kind === 'bracket' ? styles.bracketSign : styles.bracketed),
    broken && styles.broken,
    comment && styles.comment,
    layers.some((layer) => layer.kind === 'found') && styles.found,
    layers.some(({ kind }) => kind === 'found-here' || kind === 'pointed') && styles.foundHere,
    spoof && spoofStyles.spoof,
    change === 'inserted' && styles.inserted,
    change === 'deleted' && styles.deleted,
  ].filter(Boolean);
  const Tag = change === 'inserted' ? 'ins' : change === 'deleted' ? 'del' : comment ? 'mark' : 'span';
  return (
    <Tag
      className={names.length > 0 ? names.join(' ') : undefined}
      data-at={at ?? undefined}
      data-was={was ?? undefined}
      data-comment={comment?.id}
      data-sign={(at !== null && spoof?.to === at + text.length) || undefined}
      title={spoof?.name}
    >
      {text}
    </Tag>
  );
}
