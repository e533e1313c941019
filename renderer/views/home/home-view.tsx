import { Anchor, Button, CloseButton, TextInput } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { Plus, Search } from 'lucide-react';
import { useEffect, useRef, useState } from 'react';
import { useLocation } from 'wouter';
import { useHome } from '../../api/queries.ts';
import { useActions } from '../../components/actions.ts';
import { getLocalDate } from '../../components/format-date.ts';
import { FailureAlert, Loading } from '../../components/loading-states.tsx';
import { useInterfaceLanguage } from '../../components/use-translate.ts';
import { formatFullDay } from '../../features/home/format-due.ts';
import { SearchHits } from '../../features/negotiations/search-hits.tsx';
import { useLoadSample } from '../../features/negotiations/use-load-sample.ts';
import { RecentStores } from '../../features/store/recent-stores.tsx';
import { Dashboard } from './dashboard.tsx';
import classes from './home-view.module.css';

/** Beranda: what waits, the days ahead, and how far every text is. */
export function HomeView() {
  const { speech, say } = useInterfaceLanguage();
  const [, go] = useLocation();
  const home = useHome();
  const [typed, setTyped] = useState('');
  const [words] = useDebouncedValue(typed.trim(), 200);
  const field = useRef<HTMLInputElement>(null);
  const today = getLocalDate();
  useActions([
    { id: 'app.search', menu: 'edit', label: 'ui.action.search', key: 'Ctrl+F', run: () => field.current?.focus() },
  ]);
  const texts = home.data?.texts ?? [];
  const { refetch, isFetching } = home;
  const isWhole = texts.every(({ examined, archived }) => archived || examined !== null);
  useEffect(() => {
    if (!isWhole && !isFetching) void refetch();
  }, [isWhole, isFetching, refetch]);
  return (
    <div className={classes.page}>
      <div className={classes.head}>
        <h1>{say('ui.home.title')}</h1>
        <span className={classes.date}>{formatFullDay(today, speech)}</span>
        {texts.length > 0 && (
          <>
            <TextInput
              ref={field}
              className={classes.search}
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
            <Button variant="default" leftSection={<Plus size={16} aria-hidden />} onClick={() => go('/new')}>
              {say('ui.home.new')}
            </Button>
          </>
        )}
      </div>
      <FailureAlert problem={home.error} onRetry={() => void refetch()} />
      {home.isPending && <Loading />}
      {home.data !== undefined && texts.length === 0 && <EmptyHome />}
      {home.data !== undefined &&
        texts.length > 0 &&
        (words === '' ? (
          <Dashboard home={home.data} today={today} />
        ) : (
          <SearchHits negotiations={texts} words={words} />
        ))}
      <RecentStores />
    </div>
  );
}

/** One sentence and one button; the sample is a link in the sentence. */
function EmptyHome() {
  const say = useInterfaceLanguage().say;
  const load = useLoadSample();
  const [, go] = useLocation();
  return (
    <div className={classes.empty}>
      <p>
        {say('ui.home.empty')}{' '}
        <Anchor component="button" type="button" onClick={() => void load()}>
          {say('ui.home.sample')}
        </Anchor>
        .
      </p>
      <Button leftSection={<Plus size={16} aria-hidden />} onClick={() => go('/new')}>
        {say('ui.home.new')}
      </Button>
    </div>
  );
}
