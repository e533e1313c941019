import { memo, type ReactNode } from 'react';
import type { ShownClause, ShownText } from '../../../shared/model/shown.ts';
import { useTranslate } from '../../components/use-translate.ts';
import { formatClauseLabel, formatPrintedLabel } from '../clause/clause-label.ts';
import { type OwnCopyOptions, renderShownSource, selectLanguageOptions } from '../clause/shown-source.ts';
import { ProjectedLines, ProjectedWords } from './projected-lines.tsx';
import styles from './projector.module.css';
import { formatStatusWords } from './status-words.ts';

type Props = {
  readonly text: ShownText;
  readonly clause: ShownClause;
  readonly options: OwnCopyOptions;
  readonly languages: readonly string[];
  readonly here: boolean;
  /** The editors that replace its words while it is edited. */
  readonly writing: ReactNode;
  readonly onPoint: (clause: string) => void;
};

/** A clause as both sides see it: its words, its brackets, and its agreement. */
export const ProjectedClause = memo(function ProjectedClause(props: Props) {
  const { text, clause, options, languages, here, writing, onPoint } = props;
  const say = useTranslate();
  return (
    <article
      className={styles.clause}
      aria-label={formatClauseLabel(clause, text, say)}
      aria-current={here ? 'location' : undefined}
    >
      {writing ?? (
        // biome-ignore lint/a11y/noStaticElementInteractions: the arrow keys and Enter do the same from anywhere
        // biome-ignore lint/a11y/useKeyWithClickEvents: see above
        <div
          className={styles.columns}
          data-columns={languages.length}
          onClick={() => document.getSelection()?.isCollapsed !== false && onPoint(clause.code)}
        >
          {languages.map((language) => (
            <ProjectedColumn key={language} text={text} clause={clause} options={options} language={language} />
          ))}
        </div>
      )}
    </article>
  );
});

type ColumnProps = Pick<Props, 'text' | 'clause' | 'options'> & { readonly language: string };

function ProjectedColumn({ text, clause, options, language }: ColumnProps) {
  const label = formatPrintedLabel(text, clause, language);
  // A clause that differs from its agreed text is not shown as agreed.
  const agreed =
    clause.status === null || clause.status.broken ? null : formatStatusWords(clause.status.status, language);
  return (
    <div lang={language} className={styles.column}>
      {label !== null && <p className={styles.number}>{label}</p>}
      <ProjectedPart clause={clause} options={options} language={language} part="heading" />
      <ProjectedPart clause={clause} options={options} language={language} part="body" />
      {agreed !== null && (
        <p className={styles.agreed}>
          <span aria-hidden>✓ </span>
          {agreed}
        </p>
      )}
    </div>
  );
}

function ProjectedPart({
  clause,
  options,
  language,
  part,
}: Omit<ColumnProps, 'text'> & { readonly part: 'heading' | 'body' }) {
  const source = clause[part][language] ?? '';
  const shown = renderShownSource(source, selectLanguageOptions(options, language));
  if (part === 'body')
    return shown === null ? (
      <p className={styles.line}>{source}</p>
    ) : (
      <ProjectedLines rendered={shown.rendered} parties={options.parties} />
    );
  if (source === '') return null;
  return (
    <h2 className={styles.heading}>
      {shown === null ? source : <ProjectedWords rendered={shown.rendered} parties={options.parties} />}
    </h2>
  );
}
