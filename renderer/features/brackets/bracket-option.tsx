import { Badge, Button, Group, Text } from '@mantine/core';
import type { ReactNode } from 'react';
import type { ShownBracket } from '../../../shared/model/agreement.ts';
import type { ShownClause } from '../../../shared/model/shown.ts';
import { useTranslate } from '../../components/use-translate.ts';
import styles from './brackets.module.css';
import { ExplainForm, type ExplanationDraft } from './explain-form.tsx';

type Props = {
  readonly clause: ShownClause;
  /** Its place in every language. */
  readonly groups: readonly ShownBracket[];
  /** Of those, what is shown. */
  readonly shown: readonly ShownBracket[];
  readonly n: number;
  /** What is typed of why they stand there, null while nobody does. */
  readonly explaining: ExplanationDraft | null;
  readonly onExplain: (typed: ExplanationDraft | null) => void;
  /** The button that takes these words. */
  readonly take: ReactNode;
};

/** The words that one side proposes in a place, and why they stand there. */
export function BracketOption({ clause, groups, shown, n, explaining, onExplain, take }: Props) {
  const say = useTranslate();
  const side = groups[0]?.options[n]?.side ?? null;
  const explained = groups.map(({ options }) => options[n]?.explained ?? null).find((one) => one !== null) ?? null;
  return (
    <div className={styles.option}>
      <Group gap={6} wrap="nowrap" align="flex-start">
        <Badge size="sm" variant="default" tt="none" mt={2}>
          {side ?? say('ui.brackets.no-side')}
        </Badge>
        <div className={styles.words}>
          {shown.map(({ language, options }) => (
            <p key={language} lang={language}>
              {shown.length > 1 && <small>{language.toUpperCase()}</small>}
              {options[n]?.words ?? ''}
            </p>
          ))}
        </div>
        {take}
      </Group>
      {explaining !== null ? (
        <ExplainForm clause={clause} groups={groups} n={n} typed={explaining} onType={onExplain} />
      ) : (
        <Group gap={6} wrap="nowrap">
          {explained !== null && (explained.reason !== null || explained.note !== '') && (
            <Text size="xs" className={styles.why}>
              {[
                ...(explained.reason === null ? [] : [say(`ui.brackets.reason.${explained.reason}`)]),
                ...(explained.note === '' ? [] : [explained.note]),
              ].join(': ')}
            </Text>
          )}
          <Button
            size="compact-xs"
            variant="subtle"
            onClick={() => onExplain({ reason: explained?.reason ?? '', note: explained?.note ?? '' })}
          >
            {say(explained === null ? 'ui.brackets.explain' : 'ui.brackets.explain-again')}
          </Button>
        </Group>
      )}
    </div>
  );
}
