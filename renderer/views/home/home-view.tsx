import { Button, CloseButton, Collapse, Container, Group, Stack, Text, TextInput, Title } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { ChevronDown, ChevronRight, Plus, Search } from 'lucide-react';
import { useRef, useState } from 'react';
import { useLocation } from 'wouter';
import type { ShownNegotiation } from '../../../shared/model/shown.ts';
import { useNegotiations } from '../../api/queries.ts';
import { useActions } from '../../components/actions.ts';
import { EmptyState, FailureAlert, Loading } from '../../components/loading-states.tsx';
import { useTranslate } from '../../components/use-translate.ts';
import { DeleteDialog } from '../../features/negotiations/delete-dialog.tsx';
import { NegotiationRow } from '../../features/negotiations/negotiation-row.tsx';
import classes from '../../features/negotiations/negotiations.module.css';
import { SearchHits } from '../../features/negotiations/search-hits.tsx';
import { useArchiveNegotiation } from '../../features/negotiations/use-archive-negotiation.ts';
import { useLoadSample } from '../../features/negotiations/use-load-sample.ts';
import { RecentStores } from '../../features/store/recent-stores.tsx';

/** Beranda: all negotiations, and their pending work. */
export function HomeView() {
  const say = useTranslate();
  const [, go] = useLocation();
  const texts = useNegotiations();
  const [typed, setTyped] = useState('');
  const [words] = useDebouncedValue(typed.trim(), 200);
  const field = useRef<HTMLInputElement>(null);
  useActions([
    { id: 'app.search', menu: 'edit', label: 'ui.action.search', key: 'Ctrl+F', run: () => field.current?.focus() },
  ]);
  return (
    <Container size="md" py="xl">
      <Stack gap="lg">
        <Group justify="space-between">
          <Title order={1} size="h2">
            {say('ui.home.title')}
          </Title>
          <Button leftSection={<Plus size={16} aria-hidden />} onClick={() => go('/new')}>
            {say('ui.home.new')}
          </Button>
        </Group>
        <FailureAlert problem={texts.error} onRetry={() => void texts.refetch()} />
        {texts.isPending && <Loading />}
        {texts.data?.length === 0 && <EmptyHome />}
        {texts.data !== undefined && texts.data.length > 0 && (
          <>
            <TextInput
              ref={field}
              type="search"
              aria-label={say('ui.home.search')}
              placeholder={say('ui.home.search')}
              leftSection={<Search size={16} aria-hidden />}
              rightSection={
                typed !== '' && (
                  <CloseButton size="sm" aria-label={say('ui.home.search-end')} onClick={() => setTyped('')} />
                )
              }
              value={typed}
              onChange={(event) => setTyped(event.currentTarget.value)}
              onKeyDown={(event) => event.key === 'Escape' && setTyped('')}
            />
            {words === '' ? (
              <NegotiationList all={texts.data} />
            ) : (
              <SearchHits negotiations={texts.data} words={words} />
            )}
          </>
        )}
        <RecentStores />
      </Stack>
    </Container>
  );
}

function EmptyHome() {
  const say = useTranslate();
  const load = useLoadSample();
  const [, go] = useLocation();
  return (
    <EmptyState
      title={say('ui.home.empty')}
      action={
        <Group mt="sm">
          <Button onClick={() => go('/new')}>{say('ui.home.new')}</Button>
          <Button variant="default" onClick={() => void load()}>
            {say('ui.home.sample')}
          </Button>
        </Group>
      }
    >
      {say('ui.home.empty-about')}
    </EmptyState>
  );
}

function NegotiationList({ all }: { readonly all: readonly ShownNegotiation[] }) {
  const say = useTranslate();
  const archive = useArchiveNegotiation();
  const [open, setOpen] = useState(false);
  const [leaving, setLeaving] = useState<ShownNegotiation | null>(null);
  const here = all.filter(({ archived }) => !archived);
  const away = all.filter(({ archived }) => archived);
  const rows = (some: readonly ShownNegotiation[]) => (
    <ul className={classes.rows}>
      {some.map((one) => (
        <NegotiationRow
          key={one.id}
          negotiation={one}
          onArchive={() => void archive(one)}
          onDelete={() => setLeaving(one)}
        />
      ))}
    </ul>
  );
  return (
    <>
      {here.length > 0 ? rows(here) : <Text c="dimmed">{say('ui.home.all-archived')}</Text>}
      {away.length > 0 && (
        <div>
          <Button
            variant="subtle"
            color="gray"
            size="compact-md"
            mb="xs"
            aria-expanded={open}
            leftSection={open ? <ChevronDown size={16} aria-hidden /> : <ChevronRight size={16} aria-hidden />}
            onClick={() => setOpen(!open)}
          >
            {say('ui.home.archive-count', { count: away.length })}
          </Button>
          <Collapse expanded={open}>{rows(away)}</Collapse>
        </div>
      )}
      {leaving !== null && <DeleteDialog negotiation={leaving} onClose={() => setLeaving(null)} />}
    </>
  );
}
