import { Button, Group, NativeSelect, Paper, Stack, Text, UnstyledButton } from '@mantine/core';
import { useState } from 'react';
import type { ShownBracket } from '../../../shared/model/agreement.ts';
import { formatMoment } from '../../components/format-date.ts';
import { useInterfaceLanguage } from '../../components/use-translate.ts';
import { hasTwoHeads, isLocked } from '../clause/agreement-status.ts';
import type { BracketPlace } from '../clause/bracket-places.ts';
import { formatClauseLabel } from '../clause/clause-label.ts';
import { formatReadableText } from '../clause/shown-source.ts';
import { useTextPage } from '../clause/text-page-context.ts';
import { TwoHeads } from '../clause/two-heads.tsx';
import { BracketOption } from './bracket-option.tsx';
import styles from './brackets.module.css';
import type { ExplanationDraft } from './explain-form.tsx';
import { SettleForm, type SettlementDraft } from './settle-form.tsx';
import { useBracketActions } from './use-bracket-actions.ts';

/** Unsaved input for a bracketed place. */
export type PlaceDraft = {
  readonly settling?: SettlementDraft | null;
  /** By option. */
  readonly explaining?: { readonly [n: number]: ExplanationDraft | null };
};

export const hasPlaceDraft = ({ settling, explaining }: PlaceDraft): boolean =>
  settling != null || Object.values(explaining ?? {}).some((said) => said !== null);

type Props = {
  readonly place: BracketPlace<ShownBracket>;
  readonly typed: PlaceDraft;
  readonly onType: (typed: PlaceDraft) => void;
};

/** One place that is not agreed: the proposal of each side, and the ways to settle it. */
export function BracketCard({ place: { groups }, typed, onType }: Props) {
  const { text, languages, options, here, typings, point } = useTextPage();
  const { speech, say } = useInterfaceLanguage();
  const { busy, settle } = useBracketActions(text.code);
  const [scope, setScope] = useState('');
  const { settling = null, explaining = {} } = typed;
  const [first] = groups;
  const clause = text.clauses.find(({ code }) => code === first.clause);
  if (clause === undefined) return null;
  const inScope = groups.filter(({ language }) => scope === '' || language === scope);
  const onScreen = groups.filter(({ language }) => languages.includes(language));
  const shown = onScreen.length > 0 ? onScreen : [first];
  const heading = formatReadableText(clause.heading[shown[0]?.language ?? ''] ?? '', options);
  const twoHeads = hasTwoHeads(clause);
  const blocked = text.draft !== null || twoHeads || isLocked(clause) || typings.of(clause.code).length > 0;
  const take = (by: { readonly option: number } | { readonly words: string }) =>
    settle(
      clause,
      inScope.map((group) => ({ group, take: by })),
    );
  const oldest = groups.reduce((a, b) => (b.since.at < a.since.at ? b : a));
  const days = countDaysSince(oldest.since.at);
  const by = oldest.since.actor?.name ?? '?';
  const since = days === 0 ? say('ui.brackets.since-today', { by }) : say('ui.brackets.since', { days, by });
  const small = { size: 'compact-xs', variant: 'default', disabled: busy || blocked } as const;
  return (
    <Paper withBorder p="xs" className={styles.card} data-here={here === clause.code || undefined}>
      <Stack gap={6}>
        <UnstyledButton
          className={styles.head}
          title={say('ui.brackets.show')}
          onClick={() => {
            const { language, part, start, end } = shown[0] ?? first;
            point({ clause: clause.code, language, part, start, end });
          }}
        >
          <Text size="sm" fw={600} span>
            {[formatClauseLabel(clause, text, say), ...(heading === '' ? [] : [heading])].join(' · ')}
          </Text>
          <Text size="xs" c="dimmed" span>
            {` · ${groups.map(({ language }) => language.toUpperCase()).join(', ')} · ${since}`}
          </Text>
        </UnstyledButton>
        <div className={styles.options} title={formatMoment(oldest.since.at, speech)}>
          {first.options.map((_, n) => (
            <BracketOption
              // biome-ignore lint/suspicious/noArrayIndexKey: options have no identity other than their position
              key={n}
              clause={clause}
              groups={groups}
              shown={shown}
              n={n}
              explaining={explaining[n] ?? null}
              onExplain={(said) => onType({ ...typed, explaining: { ...explaining, [n]: said } })}
              take={
                <Button {...small} onClick={() => void take({ option: n })}>
                  {say('ui.brackets.take')}
                </Button>
              }
            />
          ))}
        </div>
        {twoHeads && <TwoHeads clause={clause} />}
        {isLocked(clause) && <Text size="xs">{say('ui.brackets.locked')}</Text>}
        {!isLocked(clause) && typings.of(clause.code).length > 0 && <Text size="xs">{say('ui.brackets.typed')}</Text>}
        {groups.length > 1 && (
          <NativeSelect
            size="xs"
            aria-label={say('ui.brackets.scope')}
            value={scope}
            onChange={(event) => setScope(event.currentTarget.value)}
            data={[
              {
                value: '',
                label: say('ui.brackets.all-languages', { languages: groups.map((one) => one.language.toUpperCase()) }),
              },
              ...groups.map(({ language }) => ({
                value: language,
                label: say('ui.brackets.one-language', { language: language.toUpperCase() }),
              })),
            ]}
          />
        )}
        {settling !== null && !blocked ? (
          <SettleForm
            key={scope}
            clause={clause}
            groups={inScope}
            typed={settling}
            onType={(said) => onType({ ...typed, settling: said })}
          />
        ) : (
          <Group gap={4}>
            <Button {...small} onClick={() => onType({ ...typed, settling: {} })}>
              {say('ui.brackets.write')}
            </Button>
            <Button {...small} onClick={() => void take({ words: '' })}>
              {say('ui.brackets.drop')}
            </Button>
          </Group>
        )}
      </Stack>
    </Paper>
  );
}

const DAY_MS = 86_400_000;

function countDaysSince(at: string): number {
  return Math.max(0, Math.floor((Date.now() - Date.parse(at)) / DAY_MS));
}
