import { type CSSProperties, memo } from 'react';
import type { PartyCodes } from '../../../shared/text/marks/alternats.ts';
import type { RenderedText } from '../../../shared/text/marks/render-marks.ts';
import styles from './projector.module.css';
import { getSideClass } from './side-class.ts';
import { buildSidedLines, type SidedLine } from './sided-lines.ts';

type Props = { readonly rendered: RenderedText; readonly parties: PartyCodes };

/** Renders paragraphs and items in large type; every bracket has its side's name, colour and line. */
export const ProjectedLines = memo(function ProjectedLines({ rendered, parties }: Props) {
  return buildSidedLines(rendered).map((line, n) => (
    <p
      // biome-ignore lint/suspicious/noArrayIndexKey: lines have no identity other than their position
      key={n}
      className={styles.line}
      data-level={line.level ?? undefined}
      style={line.level === null ? undefined : ({ '--level': line.level } as CSSProperties)}
    >
      <SidedRuns line={line} parties={parties} />
    </p>
  ));
});

/** Renders a text without paragraphs: a heading or a title. */
export function ProjectedWords({ rendered, parties }: Props) {
  return buildSidedLines(rendered).map((line, n) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: lines have no identity other than their position
    <span key={n}>
      {n > 0 && <br />}
      <SidedRuns line={line} parties={parties} />
    </span>
  ));
}

function SidedRuns({ line, parties }: { readonly line: SidedLine; readonly parties: PartyCodes }) {
  return line.pieces.map(({ text, italics, sign, label, side }, n) => {
    const names = [
      side !== null && getSideClass(side, parties),
      sign && styles.sign,
      italics && styles.italics,
      label && styles.label,
    ].filter(Boolean);
    return (
      // biome-ignore lint/suspicious/noArrayIndexKey: pieces have no identity other than their position
      <span key={n} className={names.length > 0 ? names.join(' ') : undefined}>
        {text}
      </span>
    );
  });
}
