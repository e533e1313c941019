import { Badge, Button, Group, NativeSelect, Paper, SegmentedControl, Stack, Text } from '@mantine/core';
import { useState } from 'react';
import { Link } from 'wouter';
import type { ShownText } from '../../../shared/model/shown.ts';
import type { RenderOptions } from '../../../shared/text/marks/render-marks.ts';
import { useClauseHistory, useDamagedRecords } from '../../api/queries.ts';
import { formatDay, formatMoment } from '../../components/format-date.ts';
import { FailureAlert, Loading } from '../../components/loading-states.tsx';
import { useInterfaceLanguage } from '../../components/use-translate.ts';
import { DamagedRecord } from '../clause/damaged-records.tsx';
import styles from '../clause/panel.module.css';
import { useTextPage } from '../clause/text-page-context.ts';
import { VersionDiff } from '../clause/version-diff.tsx';
import { buildComparisonAddress } from '../compare/sides/comparison-address.ts';
import { useRestoreVersion } from './use-restore-version.ts';

type Props = {
  readonly text: ShownText;
  readonly options: RenderOptions;
  readonly clause: string;
  readonly clauseName: string;
  readonly languages: readonly string[];
  readonly readOnly: boolean;
};

/** Lists all versions of a clause, newest first, and compares any two. */
export function HistoryPanel({ text, options, clause, clauseName, languages, readOnly }: Props) {
  const { speech, say } = useInterfaceLanguage();
  const { data, error, refetch } = useClauseHistory(text.code, clause);
  const { ask } = useTextPage();
  const damage = useDamagedRecords(text.code).data;
  const restore = useRestoreVersion(text.code);
  const [from, setFrom] = useState<string | null>(null);
  const [to, setTo] = useState<string | null>(null);
  const [side, setSide] = useState<'inline' | 'side'>('inline');
  if (error !== null) return <FailureAlert problem={error} onRetry={() => void refetch()} />;
  if (data === undefined) return <Loading />;
  const versions = [...data.versions].reverse();
  const readable = versions.filter((version) => !version.damaged);
  const next = readable.find(({ hash }) => hash === to) ?? readable[0];
  const before =
    readable.find(({ hash }) => hash === from) ?? readable.find(({ hash }) => hash === next?.parents[0]) ?? readable[1];
  const code = text.clauses.find(({ id }) => id === clause)?.code ?? clause;
  const name = (hash: string) => {
    const n = data.versions.findIndex((version) => version.hash === hash);
    const version = data.versions[n];
    const when = version?.dated ?? version?.at.slice(0, 10);
    return `${n + 1} · ${when == null ? '' : formatDay(when, speech)} · ${version?.actor?.name ?? '?'}`;
  };
  const choices = readable.map(({ hash }) => ({ value: hash, label: name(hash) }));
  return (
    <section className={styles.panel} aria-label={say('ui.history.title')}>
      <Stack gap="xs">
        <Text fw={600} size="sm">
          {say('ui.history.of', { clause: clauseName })}
        </Text>
        {versions.length === 0 && (
          <Text size="sm" c="dimmed">
            {say('ui.history.none')}
          </Text>
        )}
        {before !== undefined && next !== undefined && before !== next && (
          <Paper withBorder p="xs">
            <Stack gap="xs">
              <Stack gap={4}>
                <NativeSelect
                  size="xs"
                  label={say('ui.history.from')}
                  value={before.hash}
                  onChange={(event) => setFrom(event.currentTarget.value)}
                  data={choices}
                />
                <NativeSelect
                  size="xs"
                  label={say('ui.history.to')}
                  value={next.hash}
                  onChange={(event) => setTo(event.currentTarget.value)}
                  data={choices}
                />
              </Stack>
              <SegmentedControl
                size="xs"
                aria-label={say('ui.history.how')}
                value={side}
                onChange={(value) => setSide(value as 'inline' | 'side')}
                data={[
                  { value: 'inline', label: say('ui.history.inline') },
                  { value: 'side', label: say('ui.history.side') },
                ]}
              />
              <VersionDiff from={before} to={next} options={options} languages={languages} side={side === 'side'} />
              <Button
                size="compact-xs"
                variant="default"
                component={Link}
                href={buildComparisonAddress({
                  negotiation: text.code,
                  way: 'two',
                  old: { of: 'version', clause: code, version: before.hash },
                  next: { of: 'version', clause: code, version: next.hash },
                  language: languages[0] ?? null,
                })}
              >
                {say('ui.compare.open')}
              </Button>
            </Stack>
          </Paper>
        )}
        {versions.map((version, n) =>
          version.damaged ? (
            <DamagedRecord
              key={version.hash}
              record={
                damage?.find(({ hash }) => hash === version.hash) ?? { subject: 'version', name: '', backup: null }
              }
            />
          ) : (
            <Paper key={version.hash} withBorder p="xs">
              <Group justify="space-between" wrap="nowrap" align="flex-start">
                <div>
                  <Text size="sm" fw={600}>
                    {`${versions.length - n} · ${version.actor?.name ?? '?'}${version.actor?.unit ? ` (${version.actor.unit})` : ''}`}
                  </Text>
                  <Text size="xs" c="dimmed">
                    {version.dated === null
                      ? version.at === ''
                        ? ''
                        : formatMoment(version.at, speech)
                      : formatDay(version.dated, speech)}
                  </Text>
                </div>
                <Group gap={4} justify="flex-end">
                  {version.head && (
                    <Badge size="sm" variant="light" tt="none">
                      {say('ui.history.head')}
                    </Badge>
                  )}
                  {version.origin !== null && version.origin !== 'ours' && (
                    <Badge size="sm" color="gray" variant="light" tt="none">
                      {say(`ui.history.origin.${version.origin}`)}
                    </Badge>
                  )}
                  {version.drafts.map((draft) => (
                    <Badge key={draft} size="sm" variant="default" tt="none">
                      {text.drafts.find(({ code }) => code === draft)?.label ?? draft}
                    </Badge>
                  ))}
                </Group>
              </Group>
              {Object.entries(version.change).length > 0 && (
                <Text size="xs">
                  {Object.entries(version.change)
                    .map(([language, sense]) => `${language.toUpperCase()}: ${say(`ui.text.sense.${sense}`)}`)
                    .join(' · ')}
                </Text>
              )}
              {version.note !== '' && <Text size="sm">{version.note}</Text>}
              <Group gap={4} mt={4}>
                <Button
                  size="compact-xs"
                  variant="default"
                  onClick={({ currentTarget }) =>
                    ask({
                      clause: code,
                      language: languages[0] ?? null,
                      about: { of: 'version', version: version.hash },
                      anchor: currentTarget,
                      quote: null,
                      isPassing: false,
                    })
                  }
                >
                  {say('why.title')}
                </Button>
                {readable.length > 1 && version.parents[0] !== undefined && (
                  <Button
                    size="compact-xs"
                    variant="default"
                    onClick={() => {
                      setTo(version.hash);
                      setFrom(version.parents[0] ?? null);
                    }}
                  >
                    {say('ui.history.what-changed')}
                  </Button>
                )}
                {!readOnly && !version.head && (
                  <Button
                    size="compact-xs"
                    variant="default"
                    onClick={() =>
                      void restore(
                        clause,
                        data.versions.filter(({ head }) => head).map(({ hash }) => hash),
                        version,
                        name(version.hash),
                      )
                    }
                  >
                    {say('ui.history.restore')}
                  </Button>
                )}
              </Group>
            </Paper>
          ),
        )}
      </Stack>
    </section>
  );
}
