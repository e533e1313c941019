import { Button, Group, Stack, Text } from '@mantine/core';
import { Eraser } from 'lucide-react';
import { useMemo, useRef } from 'react';
import type { ShownBracket } from '../../../shared/model/agreement.ts';
import { useBrackets } from '../../api/queries.ts';
import { useFormDraft } from '../../api/use-form-draft.ts';
import { EmptyState, FailureAlert, Loading } from '../../components/loading-states.tsx';
import { useKeepFocus } from '../../components/use-keep-focus.ts';
import { useTranslate } from '../../components/use-translate.ts';
import { type BracketPlace, listBracketPlaces } from '../clause/bracket-places.ts';
import { DamagedRecords } from '../clause/damaged-records.tsx';
import panel from '../clause/panel.module.css';
import { useTextPage } from '../clause/text-page-context.ts';
import { BracketCard, hasPlaceDraft, type PlaceDraft } from './bracket-card.tsx';

type Props = { readonly clean: boolean; readonly onClean: () => void };

/** Lists the places that are not agreed, in text order: who proposed what, since when, and how to settle it (D17). */
export function BracketsPanel({ clean, onClean }: Props) {
  const { text } = useTextPage();
  const say = useTranslate();
  const { data, error, refetch } = useBrackets(text.code);
  const places = useMemo(() => nameBracketPlaces(listBracketPlaces(text, data ?? [])), [text, data]);
  const [typed, keep] = useFormDraft<{ readonly [place: string]: PlaceDraft }>('brackets', text.code);
  const now = useRef(typed);
  now.current = typed;
  const type = (name: string, said: PlaceDraft) => {
    const all = Object.entries({ ...now.current, [name]: said });
    const left = all.filter(([of, one]) => hasPlaceDraft(one) && places.some(([known]) => known === of));
    keep(left.length === 0 ? null : Object.fromEntries(left));
  };
  const place = useKeepFocus();
  if (error !== null) return <FailureAlert problem={error} onRetry={() => void refetch()} />;
  if (data === undefined) return <Loading />;
  return (
    <section ref={place} className={panel.panel} aria-label={say('ui.brackets.title')}>
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
        <DamagedRecords negotiation={text.code} list="brackets" />
        {places.length === 0 && (
          <EmptyState title={say('ui.brackets.none')} order={3}>
            {say('ui.brackets.none-what')}
          </EmptyState>
        )}
        {places.map(([name, one]) => (
          <BracketCard key={name} place={one} typed={typed?.[name] ?? {}} onType={(said) => type(name, said)} />
        ))}
      </Stack>
    </section>
  );
}

/** Names places by their words instead of their index, so that the names survive the settling of other places. */
function nameBracketPlaces(
  places: readonly BracketPlace<ShownBracket>[],
): (readonly [string, BracketPlace<ShownBracket>])[] {
  const seen = new Map<string, number>();
  return places.map((place) => {
    const { clause, part, language, options } = place.groups[0];
    const words = [clause, part, language, ...options.map(({ source }) => source)].join('\n');
    const n = seen.get(words) ?? 0;
    seen.set(words, n + 1);
    return [`${words}\n${n}`, place] as const;
  });
}
