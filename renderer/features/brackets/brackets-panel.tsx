import { Button, Group, Stack, Text } from '@mantine/core';
import { Eraser } from 'lucide-react';
import { useMemo } from 'react';
import { useBrackets } from '../../api/queries.ts';
import { useSay } from '../../ui/speech.ts';
import { Empty, Failed, Loading } from '../../ui/state.tsx';
import panel from '../comments/comments.module.css';
import { usePage } from '../text/page.ts';
import { BracketCard } from './bracket-card.tsx';
import { bracketPlaces } from './bracket-places.ts';

type Props = { readonly clean: boolean; readonly onClean: () => void };

/** Every place that is not agreed, in the order of the text: from whom, since when, and how it is settled (D17). */
export function BracketsPanel({ clean, onClean }: Props) {
  const { text } = usePage();
  const say = useSay();
  const { data, error, refetch } = useBrackets(text.code);
  const places = useMemo(() => bracketPlaces(text, data ?? []), [text, data]);
  if (error !== null) return <Failed problem={error} onRetry={() => void refetch()} />;
  if (data === undefined) return <Loading />;
  return (
    <section className={panel.panel} aria-label={say('ui.brackets.title')}>
      <Stack gap="xs">
        <Group justify="space-between" wrap="nowrap">
          <Text fw={600} size="sm">
            {say('ui.brackets.left', { count: places.length })}
          </Text>
          <Button
            size="compact-sm"
            variant={clean ? 'filled' : 'default'}
            aria-pressed={clean}
            leftSection={<Eraser size={14} aria-hidden />}
            onClick={onClean}
          >
            {say('ui.brackets.clean')}
          </Button>
        </Group>
        {text.draft !== null && (
          <Text size="sm" c="dimmed">
            {say('ui.brackets.of-working')}
          </Text>
        )}
        {places.length === 0 && (
          <Empty title={say('ui.brackets.none')} order={3}>
            {say('ui.brackets.none-what')}
          </Empty>
        )}
        {places.map((place) => (
          <BracketCard key={place.key} place={place} />
        ))}
      </Stack>
    </section>
  );
}
