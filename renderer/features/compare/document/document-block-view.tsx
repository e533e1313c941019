import { type CSSProperties, memo } from 'react';
import type {
  DocumentBlock,
  DocumentFrame,
  DocumentParagraph,
  DocumentTable,
} from '../../../../shared/model/comparison/compared-document.ts';
import { useTranslate } from '../../../components/use-translate.ts';
import styles from './document.module.css';
import { useDocumentView } from './document-context.ts';
import { RunView } from './document-run.tsx';
import type { TablePart } from './list-page-blocks.ts';
import { useLookNames } from './use-look-names.ts';

type Props = {
  readonly block: DocumentBlock;
  /** Where these rows are in a longer table; null or missing for a whole block. */
  readonly part?: TablePart | null;
};

/** A paragraph, a table or some of its rows, or a frame around others, with what changed in it. */
export const DocumentBlockView = memo(function DocumentBlockView({ block, part = null }: Props) {
  if (block.kind === 'paragraph') return <ParagraphView paragraph={block} />;
  return block.kind === 'table' ? <TableView table={block} part={part} /> : <FrameView frame={block} />;
});

/** Blocks have no identity other than their position. */
function Blocks({ blocks }: { readonly blocks: readonly DocumentBlock[] }) {
  // biome-ignore lint/suspicious/noArrayIndexKey: see above
  return blocks.map((block, n) => <DocumentBlockView key={n} block={block} />);
}

/** The most that a paragraph is moved in, in twentieths of a point: five centimetres. */
const MAX_INDENT = 2800;

function ParagraphView({ paragraph }: { readonly paragraph: DocumentParagraph }) {
  const say = useTranslate();
  const { here, showsFormats } = useDocumentView();
  const format = showsFormats ? paragraph.format : null;
  const formatNames = useLookNames(format);
  const { runs, number, oldNumber, only, end, heading, level, indent, align, rule, change } = paragraph;
  const isEndMarked = end !== null && (only === null || runs.length === 0);
  const Tag = heading === null ? 'p' : 'h2';
  const rem = Math.min(Math.max(indent, 0), MAX_INDENT) / 320 + (level ?? 0) * 1.5;
  return (
    <Tag
      className={styles.paragraph}
      data-only={only ?? undefined}
      data-heading={heading ?? undefined}
      data-align={align === 'left' ? undefined : align}
      data-rule={rule || undefined}
      style={{ '--indent': `${rem}rem` } as CSSProperties}
    >
      {oldNumber !== null && (
        <span className={styles.oldNumber} title={say('ui.compare.document.old-number')}>
          {`${oldNumber} `}
        </span>
      )}
      {number !== null && <span className={styles.number}>{`${number} `}</span>}
      {runs.map((run, n) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: runs have no identity other than their position
        <RunView key={n} run={run} />
      ))}
      {isEndMarked && <EndMark side={end} change={change} isHere={here !== null && here === change} />}
      {formatNames !== null && (
        <span
          className={styles.formatTag}
          data-change={format ?? undefined}
          data-here={(here !== null && here === format) || undefined}
        >
          {formatNames}
        </span>
      )}
    </Tag>
  );
}

type EndMarkProps = {
  readonly side: 'deleted' | 'inserted';
  readonly change: number | null;
  readonly isHere: boolean;
};

function EndMark({ side, change, isHere }: EndMarkProps) {
  const Tag = side === 'deleted' ? 'del' : 'ins';
  return (
    <Tag className={styles.run} data-side={side} data-change={change ?? undefined} data-here={isHere || undefined}>
      ¶
    </Tag>
  );
}

type TableProps = { readonly table: DocumentTable; readonly part: TablePart | null };

function TableView({ table, part }: TableProps) {
  const { here } = useDocumentView();
  return (
    <div
      className={styles.tableFrame}
      data-part={part !== null || undefined}
      data-above={part?.joins.above || undefined}
      data-below={part?.joins.below || undefined}
    >
      <table className={styles.table} data-bare={!table.lines || undefined} aria-rowcount={part?.of}>
        {part !== null && (
          <colgroup>
            {part.columns.map((share, n) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: nor do columns
              <col key={n} style={{ width: `${share * 100}%` }} />
            ))}
          </colgroup>
        )}
        <tbody>
          {table.rows.map((row, n) => (
            <tr
              // biome-ignore lint/suspicious/noArrayIndexKey: rows have no identity other than their position
              key={n}
              aria-rowindex={part === null ? undefined : part.from + n + 1}
              data-only={row.only ?? undefined}
              data-change={row.change ?? undefined}
            >
              {row.cells.map((cell, at) => (
                <td
                  // biome-ignore lint/suspicious/noArrayIndexKey: nor do cells
                  key={at}
                  colSpan={cell.span}
                  rowSpan={cell.rows}
                  data-only={cell.only ?? undefined}
                  data-change={cell.change ?? undefined}
                  data-here={(here !== null && (here === row.change || here === cell.change)) || undefined}
                >
                  {at === 0 && row.only !== null && <OnlyTag thing="row" side={row.only} />}
                  {cell.only !== null && <OnlyTag thing="cell" side={cell.only} />}
                  <Blocks blocks={cell.blocks} />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

type OnlyTagProps = { readonly thing: 'row' | 'cell' | 'text-box' | 'note'; readonly side: 'deleted' | 'inserted' };

/** Says that something whole is only in one of the files. */
function OnlyTag({ thing, side }: OnlyTagProps) {
  const say = useTranslate();
  return (
    <span className={styles.onlyTag} data-side={side}>
      {say(`ui.compare.document.${thing}-${side}`)}
    </span>
  );
}

function FrameView({ frame }: { readonly frame: DocumentFrame }) {
  const say = useTranslate();
  const { here } = useDocumentView();
  const { part, label, only, change, blocks } = frame;
  const isNote = part === 'footnote' || part === 'endnote';
  return (
    <section
      className={styles.frame}
      data-part={part}
      data-only={only ?? undefined}
      data-change={change ?? undefined}
      data-here={(here !== null && here === change) || undefined}
    >
      <p className={styles.frameName}>
        {`${say(`file-place.${part}`)} ${label}`.trim()}
        {only !== null && <OnlyTag thing={isNote ? 'note' : 'text-box'} side={only} />}
      </p>
      <Blocks blocks={blocks} />
    </section>
  );
}
