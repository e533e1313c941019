import { Badge, Group, SegmentedControl, Stack, Text } from '@mantine/core';
import { useMemo } from 'react';
import type { ShownFinding } from '../../../shared/model/check.ts';
import { useSetting } from '../../api/settings.ts';
import { EmptyState, FailureAlert, Loading } from '../../components/loading-states.tsx';
import { PickAll } from '../../components/pick/pick-all.tsx';
import { focusPick, PickEntry } from '../../components/pick/pick-entry.tsx';
import { noSelection, useSelection } from '../../components/pick/selection.ts';
import { useKeepFocus } from '../../components/use-keep-focus.ts';
import { useTranslate } from '../../components/use-translate.ts';
import { formatClauseLabel } from '../clause/clause-label.ts';
import { formatAbsentClauseName } from '../clause/clause-name.ts';
import { DamagedRecords } from '../clause/damaged-records.tsx';
import panel from '../clause/panel.module.css';
import { useTextPage } from '../clause/text-page-context.ts';
import { formatCheckMessages, formatCheckTitle } from './check-messages.ts';
import styles from './checks.module.css';
import { ChosenFindings } from './chosen-findings.tsx';
import { canApplyFix } from './clause-fixes.ts';
import { FindingCard } from './finding-card.tsx';
import { buildFindingKey, groupFindingsByClause, groupFindingsByKind } from './finding-groups.ts';
import { useCheckFindings } from './use-check-findings.ts';

/** Lists all findings of the checks in the text, each with an explanation and a remedy. */
export function ChecksPanel() {
  const { text, options } = useTextPage();
  const say = useTranslate();
  const { data, error, refetch } = useCheckFindings(text.code, text.draft?.code ?? null);
  const panelRef = useKeepFocus();
  const [by, setBy] = useSetting('ui.checks.by', 'clause');
  const open = useMemo(() => (data ?? []).filter(({ waived }) => waived === null), [data]);
  const waived = useMemo(() => (data ?? []).filter((one) => one.waived !== null), [data]);
  const groups = useMemo(
    () => (by === 'kind' ? groupFindingsByKind(open) : groupFindingsByClause(text, open)),
    [by, open, text],
  );
  // A draft is read only; a single one is settled in its card.
  const order = useMemo(() => {
    const shown = groups.flatMap(({ findings }) => findings);
    const able = text.draft === null ? shown.filter((one) => one.waivable || canApplyFix(text, one)) : [];
    return able.length < 2 ? [] : able.map(buildFindingKey);
  }, [groups, text]);
  const { chosen, selection, setSelection } = useSelection(order);
  if (error !== null) return <FailureAlert problem={error} onRetry={() => void refetch()} />;
  if (data === undefined) return <Loading />;
  const blocking = open.filter(({ weight }) => weight === 'blocks').length;
  const nameOf = (key: string) => {
    if (by === 'kind') return formatCheckTitle((open.find(({ check }) => check === key) as ShownFinding).check, say);
    const clause = text.clauses.find(({ code }) => code === key);
    if (clause !== undefined) return formatClauseLabel(clause, text, say);
    return key === '' ? say('ui.checks.whole') : formatAbsentClauseName(key, text, options, say);
  };
  return (
    <section ref={panelRef} className={panel.panel} aria-label={say('ui.checks.title')}>
      <Stack gap="xs">
        <Group gap={6}>
          <Text fw={600} size="sm" flex={1}>
            {say('ui.checks.left', { count: open.length })}
          </Text>
          {blocking > 0 && (
            <Badge size="sm" color="red" variant="light" tt="none">
              {say('ui.checks.blocking', { count: blocking })}
            </Badge>
          )}
        </Group>
        <SegmentedControl
          size="xs"
          aria-label={say('ui.checks.by')}
          value={by}
          onChange={setBy}
          data={[
            { value: 'clause', label: say('ui.checks.by-clause') },
            { value: 'kind', label: say('ui.checks.by-kind') },
          ]}
        />
        <DamagedRecords negotiation={text.code} list="checks" />
        {open.length === 0 && (
          <EmptyState title={say('ui.checks.none')} order={3}>
            {say('ui.checks.none-what')}
          </EmptyState>
        )}
        <PickAll
          order={order}
          label={say('ui.checks.pick-all', { count: order.length })}
          chosen={chosen}
          onSelect={setSelection}
        />
        {groups.map(({ key, findings }) => (
          <section key={key} className={styles.group} aria-label={nameOf(key)}>
            <Text size="sm" fw={600}>
              {`${nameOf(key)} (${findings.length})`}
            </Text>
            {findings.map((finding) => (
              <PickEntry
                key={buildFindingKey(finding)}
                id={buildFindingKey(finding)}
                label={say('ui.checks.pick', { finding: formatCheckMessages(finding, say).says })}
                order={order}
                selection={selection}
                onSelect={setSelection}
              >
                <FindingCard finding={finding} named={by === 'kind'} />
              </PickEntry>
            ))}
          </section>
        ))}
        {waived.length > 0 && (
          <details className={styles.waived}>
            <summary>{say('ui.checks.waived', { count: waived.length })}</summary>
            {waived.map((finding) => (
              <FindingCard key={buildFindingKey(finding)} finding={finding} named />
            ))}
          </details>
        )}
      </Stack>
      {chosen.length > 0 && (
        <ChosenFindings
          findings={open.filter((finding) => chosen.includes(buildFindingKey(finding)))}
          onClear={() => {
            focusPick(chosen.at(-1));
            setSelection(noSelection);
          }}
        />
      )}
    </section>
  );
}
