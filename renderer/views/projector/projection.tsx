import { useMantineColorScheme } from '@mantine/core';
import { type CSSProperties, type RefObject, useCallback, useEffect, useMemo, useRef } from 'react';
import type { ShownText } from '../../../shared/model/shown.ts';
import { useTranslate } from '../../components/use-translate.ts';
import { buildOwnCopyOptions, renderShownSource, selectLanguageOptions } from '../../features/clause/shown-source.ts';
import { ProjectedClause } from '../../features/projector/projected-clause.tsx';
import { ProjectedWords } from '../../features/projector/projected-lines.tsx';
import { ProjectedWriting, type ProjectedWritingHandle } from '../../features/projector/projected-writing.tsx';
import styles from '../../features/projector/projector.module.css';
import type { ProjectorExit } from '../../features/projector/projector-report.ts';
import { PromptLine } from '../../features/projector/prompt-line.tsx';
import { StatusFooter } from '../../features/projector/status-footer.tsx';
import { useProjectorFontSize } from '../../features/projector/use-font-size.ts';
import { useProjectedLanguages } from '../../features/projector/use-projected-languages.ts';
import { useProjection } from './use-projection.ts';

type Props = {
  readonly text: ShownText;
  readonly place: number;
  readonly onPlace: (place: number) => void;
  readonly onLeave: (left: ProjectorExit) => void;
};

/** The whole text in large type, with one clause in focus and a footer. */
export function Projection({ text, place, onPlace, onLeave }: Props) {
  const say = useTranslate();
  const options = useMemo(() => buildOwnCopyOptions(text), [text]);
  const languages = useProjectedLanguages(text.languages);
  const [size, resize] = useProjectorFontSize();
  const { colorScheme } = useMantineColorScheme();
  const writing = useRef<ProjectedWritingHandle>(null);
  const scroll = useRef<HTMLElement>(null);
  const now = useProjection({ text, place, languages, options, writing, resize, onPlace, onLeave });
  const shown = languages.shown;
  useKeepInView(scroll, [now.clause?.id, now.writing, size, shown.join(',')].join(' '));
  useEffect(() => {
    if (!now.writing && now.question === null) scroll.current?.focus({ preventScroll: true });
  }, [now.writing, now.question]);
  const point = useRef(now.point);
  point.current = now.point;
  const onPoint = useCallback((clause: string) => point.current(clause), []);
  return (
    <div
      className={styles.projector}
      style={
        {
          '--size': `${size / 10}vw`,
          '--columns': shown.length,
          // Black on white regardless of the computer's scheme, unless a person chose the dark one here.
          colorScheme: colorScheme === 'dark' ? 'dark' : 'light',
        } as CSSProperties
      }
    >
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls needs keyboard access (axe) */}
      <main ref={scroll} className={styles.scroll} tabIndex={0}>
        <h1 className={`${styles.title} ${styles.columns}`} data-columns={shown.length}>
          {shown.map((language) => {
            const title = renderShownSource(text.title[language] ?? '', selectLanguageOptions(options, language));
            return (
              <span key={language} lang={language}>
                {title !== null && <ProjectedWords rendered={title.rendered} parties={options.parties} />}
              </span>
            );
          })}
        </h1>
        {text.clauses.map((clause) => {
          const here = clause.id === now.clause?.id;
          return (
            <ProjectedClause
              key={clause.id}
              text={text}
              clause={clause}
              options={options}
              languages={shown}
              here={here}
              onPoint={onPoint}
              writing={
                here && now.writing ? (
                  <ProjectedWriting
                    handle={writing}
                    text={text}
                    clause={clause}
                    options={options}
                    languages={shown}
                    onType={now.type}
                    onSave={now.save}
                    onLeave={now.stopWriting}
                  />
                ) : null
              }
            />
          );
        })}
      </main>
      <footer>
        {now.question !== null && (
          <PromptLine
            question={now.question.words}
            answers={now.question.answers}
            escapeLabel={now.question.escapeLabel}
            onCancel={now.cancel}
          />
        )}
        <StatusFooter
          text={text}
          options={options}
          languages={languages}
          here={now.place}
          said={now.said === null ? '' : say(now.said)}
          writing={now.writing}
          onShow={now.goTo}
          onSize={resize}
          onClose={now.askToLeave}
        />
      </footer>
    </div>
  );
}

/** Keeps the beginning of the focused clause visible when its position changes. */
function useKeepInView(scroll: RefObject<HTMLElement | null>, whatMoves: string): void {
  // biome-ignore lint/correctness/useExhaustiveDependencies: `whatMoves` only triggers the effect
  useEffect(() => {
    const show = () => scroll.current?.querySelector('[aria-current]')?.scrollIntoView({ block: 'start' });
    show();
    window.addEventListener('resize', show);
    return () => window.removeEventListener('resize', show);
  }, [scroll, whatMoves]);
}
