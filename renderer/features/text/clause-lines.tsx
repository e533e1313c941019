import { type CSSProperties, memo } from 'react';
import type { TextChange } from '../../../shared/diff/words/diff-text.ts';
import type { RenderedText } from '../../../shared/text/marks/render-marks.ts';
import editorStyles from './editor.module.css';
import { type Layer, lineRows, type PageLine, type Piece, pageLines } from './pieces.ts';
import styles from './text.module.css';

/** How a language's lines stand beside those of the others: so many in rows with their like, then what is said, and the rest. */
export type Beside = { readonly rows: number; readonly parted: string | null };

type Props = {
  readonly rendered: RenderedText;
  readonly changes: readonly TextChange[] | null;
  readonly layers: readonly Layer[];
};

type LinesProps = Props & { readonly beside: Beside | null };

/** The paragraphs and items of a text as they are printed; beside other languages, each in a row with its like. */
export const ClauseLines = memo(function ClauseLines({ rendered, changes, layers, beside }: LinesProps) {
  const lines = pageLines(rendered, changes, layers);
  if (beside === null) return <Lines lines={lines} />;
  const rows = lineRows(lines);
  const rest = rows.slice(beside.rows).flat();
  return (
    <>
      {rows.slice(0, beside.rows).map((row, n) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: lines have no identity but their place
        <div key={n}>
          <Lines lines={row} />
        </div>
      ))}
      {beside.parted !== null && (
        <div>
          <Parted words={beside.parted} />
          <Lines lines={rest} />
        </div>
      )}
    </>
  );
});

function Lines({ lines }: { readonly lines: readonly PageLine[] }) {
  // biome-ignore lint/suspicious/noArrayIndexKey: lines have no identity but their place
  return lines.map((line, n) => <Line key={n} line={line} />);
}

/** Said by the style sheet, so that it is not copied with the text. */
function Parted({ words }: { readonly words: string }) {
  return <p className={styles.parted} data-words={words} />;
}

/** One line of a text without paragraphs: a heading, a line of the title block. */
export function ClauseWords({ rendered, changes, layers }: Props) {
  return pageLines(rendered, changes, layers).map((line, n) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: lines have no identity but their place
    <span key={n}>
      {n > 0 && <br />}
      <Pieces pieces={line.pieces} />
    </span>
  ));
}

function Line({ line }: { readonly line: PageLine }) {
  const ending = line.end === 'kept' ? null : <PieceOf piece={ended(line.end)} />;
  if (line.level === null)
    return (
      <p className={styles.line}>
        <Pieces pieces={line.pieces} />
        {ending}
      </p>
    );
  const first = line.pieces[0];
  const prefixed = first?.kind === 'prefix';
  return (
    <p className={styles.line} data-level={line.level} style={{ '--level': line.level } as CSSProperties}>
      {prefixed && (
        <span className={styles.prefix}>
          <PieceOf piece={first} />
        </span>
      )}
      <Pieces pieces={prefixed ? line.pieces.slice(1) : line.pieces} />
      {ending}
    </p>
  );
}

function ended(change: TextChange['kind']): Piece {
  return { text: '¶', at: null, change, kind: 'text', italics: false, brackets: 0, layers: [] };
}

function Pieces({ pieces }: { readonly pieces: readonly Piece[] }) {
  // biome-ignore lint/suspicious/noArrayIndexKey: pieces have no identity but their place
  return pieces.map((piece, n) => <PieceOf key={n} piece={piece} />);
}

function PieceOf({ piece }: { readonly piece: Piece }) {
  const { text, at, change, kind, italics, brackets, layers } = piece;
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
    spoof && editorStyles.spoof,
    change === 'inserted' && styles.inserted,
    change === 'deleted' && styles.deleted,
  ].filter(Boolean);
  const Tag = change === 'inserted' ? 'ins' : change === 'deleted' ? 'del' : comment ? 'mark' : 'span';
  return (
    <Tag
      className={names.length > 0 ? names.join(' ') : undefined}
      data-at={at ?? undefined}
      data-comment={comment?.id}
      data-sign={(at !== null && spoof?.to === at + text.length) || undefined}
      title={spoof?.name}
    >
      {text}
    </Tag>
  );
}
