import { type CSSProperties, memo } from 'react';
import type { Change } from '../../../shared/diff/diff.ts';
import type { Rendered } from '../../../shared/text/render.ts';
import editorStyles from './editor.module.css';
import type { Piece } from './pieces.ts';
import { type Layer, type PageLine, pageLines } from './pieces.ts';
import styles from './text.module.css';

type Props = {
  readonly rendered: Rendered;
  readonly changes: readonly Change[] | null;
  readonly layers: readonly Layer[];
};

/** The paragraphs and items of a text as they are printed. */
export const ClauseLines = memo(function ClauseLines({ rendered, changes, layers }: Props) {
  return pageLines(rendered, changes, layers).map((line, n) => (
    // Lines have no identity but their place.
    // biome-ignore lint/suspicious/noArrayIndexKey: see above
    <Line key={n} line={line} />
  ));
});

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

function ended(change: Change['kind']): Piece {
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
    layers.some((layer) => layer.kind === 'found-here') && styles.foundHere,
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
