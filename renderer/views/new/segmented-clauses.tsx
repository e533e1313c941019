import { Button, Group, NativeSelect, Text, TextInput } from '@mantine/core';
import { Combine, Trash2, Undo2 } from 'lucide-react';
import { formatLanguageDisplayName } from '../../../shared/i18n/format-language-name.ts';
import { formatClauseNotes } from '../../../shared/import/drafting/clause-notes.ts';
import { cutKind } from '../../../shared/model/clause.ts';
import { useInterfaceLanguage } from '../../components/use-translate.ts';
import {
  type EditedClauseSegment,
  joinNextClause,
  listClauseLanguages,
  moveClauseLine,
  splitBodyLines,
  splitClause,
} from './edit-segments.ts';
import classes from './new-view.module.css';
import { SegmentedLines } from './segmented-lines.tsx';

type Props = {
  readonly clauses: readonly EditedClauseSegment[];
  readonly onChange: (clauses: readonly EditedClauseSegment[]) => void;
  /** Changes the segmentation, with undo; typing is not undone. */
  readonly onRecut: (clauses: readonly EditedClauseSegment[]) => void;
  /** Null if there is nothing to undo. */
  readonly onUndo: (() => void) | null;
};

/**
 * The clauses segmented from a file: a person corrects kinds, headings and cuts, and leaves out what is not a clause.
 */
export function SegmentedClauses({ clauses, onChange, onRecut, onUndo }: Props) {
  const { speech, say } = useInterfaceLanguage();
  const change = (at: number, part: Partial<EditedClauseSegment>) =>
    onChange(clauses.map((clause, n) => (n === at ? { ...clause, ...part } : clause)));
  return (
    <section aria-label={say('ui.new.word-clauses', { count: clauses.length })}>
      <Group justify="space-between" mih={28}>
        <Text size="sm" fw={600}>
          {say('ui.new.word-clauses', { count: clauses.length })}
        </Text>
        {onUndo !== null && (
          <Button size="compact-sm" variant="default" leftSection={<Undo2 size={14} aria-hidden />} onClick={onUndo}>
            {say('ui.new.word-undo')}
          </Button>
        )}
      </Group>
      <ol className={classes.clauses}>
        {clauses.map((clause, n) => {
          return (
            // biome-ignore lint/suspicious/noArrayIndexKey: newly segmented clauses have no identity other than their position
            <li key={n} className={classes.clause}>
              <div className={classes.clauseHead}>
                <NativeSelect
                  size="xs"
                  aria-label={say('ui.new.word-kind', { n: n + 1 })}
                  value={clause.kind}
                  onChange={(event) => change(n, { kind: cutKind.parse(event.currentTarget.value) })}
                  data={cutKind.options.map((value) => ({ value, label: say(`ui.text.kind.${value}`) }))}
                />
                {clause.kind !== 'annex' && clause.kind !== 'part' && (
                  <Text size="sm" fw={600}>
                    {listLabels(clause).join(' · ')}
                  </Text>
                )}
                {n < clauses.length - 1 && (
                  <Button
                    size="compact-sm"
                    variant="subtle"
                    ml="auto"
                    leftSection={<Combine size={14} aria-hidden />}
                    aria-label={say('ui.new.word-join', { n: n + 1, next: n + 2 })}
                    onClick={() => onRecut(joinNextClause(clauses, n))}
                  >
                    {say('ui.new.word-join-short')}
                  </Button>
                )}
                <Button
                  size="compact-sm"
                  variant="subtle"
                  leftSection={<Trash2 size={14} aria-hidden />}
                  aria-label={say('ui.new.word-drop', { n: n + 1 })}
                  onClick={() => onRecut(clauses.filter((_, other) => other !== n))}
                >
                  {say('ui.new.word-drop-short')}
                </Button>
              </div>
              {listClauseLanguages(clause).map((language) => (
                <div key={language} lang={language}>
                  {(clause.kind === 'annex' || clause.kind === 'part') && (
                    <TextInput
                      size="xs"
                      aria-label={say(clause.kind === 'part' ? 'ui.new.word-part-label' : 'ui.new.word-label', {
                        n: n + 1,
                        language: formatLanguageDisplayName(language, speech),
                      })}
                      placeholder={clause.kind === 'part' ? '' : say('ui.new.word-no-label')}
                      value={clause.number[language] ?? ''}
                      onChange={(event) =>
                        change(n, { number: { ...clause.number, [language]: event.currentTarget.value } })
                      }
                      maxLength={80}
                    />
                  )}
                  <TextInput
                    size="xs"
                    aria-label={say('ui.new.word-heading', {
                      n: n + 1,
                      language: formatLanguageDisplayName(language, speech),
                    })}
                    placeholder={say('ui.new.word-no-heading')}
                    value={clause.heading[language] ?? ''}
                    onChange={(event) =>
                      change(n, { heading: { ...clause.heading, [language]: event.currentTarget.value } })
                    }
                  />
                  <SegmentedLines
                    lines={splitBodyLines(clause, language)}
                    language={language}
                    onSplit={(line) => onRecut(splitClause(clauses, n, language, line))}
                    onBefore={n === 0 ? null : () => onRecut(moveClauseLine(clauses, n, language, 'before'))}
                    onBehind={
                      n === clauses.length - 1 ? null : () => onRecut(moveClauseLine(clauses, n, language, 'behind'))
                    }
                  />
                </div>
              ))}
              {clause.notes.length > 0 && (
                <Text size="xs" c="dimmed" className={classes.notes}>
                  {`${say('ui.new.word-notes')}\n${formatClauseNotes(clause.notes)}`}
                </Text>
              )}
            </li>
          );
        })}
      </ol>
    </section>
  );
}

/** The labels of a clause as the file has them, once each. */
const listLabels = ({ number }: EditedClauseSegment): readonly string[] => [
  ...new Set(Object.values(number).filter((label) => label !== '')),
];
