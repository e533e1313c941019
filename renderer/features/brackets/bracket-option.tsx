import { Badge, Button, Group, Text } from '@mantine/core';
import type { ReactNode } from 'react';
import type { ShownBracket } from '../../../shared/model/agreement.ts';
import type { ShownClause } from '../../../shared/model/shown.ts';
import { useTranslate } from '../../components/use-translate.ts';
import styles from './brackets.module.css';
import { ExplainForm, type ExplanationDraft } from './explain-form.tsx';

type Props = {
  readonly clause: ShownClause;
  /** The place in every language. */
  readonly groups: readonly ShownBracket[];
  /** The displayed languages of `groups`. */
  readonly shown: readonly ShownBracket[];
  readonly n: number;
  /** The explanation being typed; null while the form is closed. */
  readonly explaining: ExplanationDraft | null;
  readonly onExplain: (typed: ExplanationDraft | null) => void;
  /** The button that accepts this option. */
  readonly take: ReactNode;
};

/** The words that one side proposes for a place, and the explanation of the bracket. */
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
