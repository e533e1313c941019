import { Text } from '@mantine/core';
import { useQueries } from '@tanstack/react-query';
import { Link } from 'wouter';
import { formatLanguageDisplayName } from '../../../shared/i18n/format-language-name.ts';
import type { ShownHit, ShownNegotiation } from '../../../shared/model/shown.ts';
import { useReadQuery } from '../../api/use-command.ts';
import { HighlightedExcerpt } from '../../components/highlighted-excerpt.tsx';
import { EmptyState, FailureAlert, Loading } from '../../components/loading-states.tsx';
import { useInterfaceLanguage } from '../../components/use-translate.ts';
import { DamagedRecords } from '../clause/damaged-records.tsx';
import classes from './negotiations.module.css';

const MAX_HITS = 20;

type SearchHitsProps = { readonly negotiations: readonly ShownNegotiation[]; readonly words: string };

/** Shows matches in all negotiations: in texts, comments and older versions. */
export function SearchHits({ negotiations, words }: SearchHitsProps) {
  const say = useInterfaceLanguage().say;
  const reading = useReadQuery();
  const answers = useQueries({
    queries: negotiations.map(({ code }) => reading('search.find', { negotiation: code, words, limit: MAX_HITS })),
  });
  const problem = answers.find(({ error }) => error !== null)?.error;
  if (problem) return <FailureAlert problem={problem} />;
  if (answers.some(({ isPending }) => isPending)) return <Loading />;
  const hits = answers.flatMap(({ data }, n) =>
    (data ?? []).map((hit) => ({ hit, code: negotiations[n]?.code ?? '' })),
  );
  const damage = negotiations.map(({ code }) => <DamagedRecords key={code} negotiation={code} list="search" />);
  if (hits.length === 0)
    return (
      <>
        <EmptyState title={say('ui.home.no-hits', { words })}>{say('ui.home.no-hits-about')}</EmptyState>
        {damage}
      </>
    );
  return (
    <section className={classes.rows} aria-label={say('ui.home.hits', { count: hits.length })}>
      {damage}
      {hits.map(({ hit, code }) => (
        <SearchHit key={`${code} ${hit.where} ${hit.version} ${hit.language} ${hit.comment}`} hit={hit} code={code} />
      ))}
    </section>
  );
}

function SearchHit({ hit, code }: { readonly hit: ShownHit; readonly code: string }) {
  const { speech, say } = useInterfaceLanguage();
  const where = [
    code,
    hit.clause,
    hit.language === null ? null : formatLanguageDisplayName(hit.language, speech),
    say(`ui.hit.${hit.where}`),
    hit.unit,
  ];
  return (
    <Link href={buildHitAddress(hit, code)} className={classes.hit}>
      <Text size="xs" c="dimmed">
        {where.filter((part) => part !== null).join(' — ')}
      </Text>
      <p className={classes.hitText} lang={hit.language ?? undefined}>
        <HighlightedExcerpt text={hit.text} found={hit.found} />
      </p>
    </Link>
  );
}

/** Returns the address of a hit: its clause, with the comment or the history if the match is there. */
function buildHitAddress({ clause, where, comment }: ShownHit, code: string): string {
  const path = [`/text/${code}`];
  if (clause !== null) path.push(clause);
  if (clause !== null && where === 'older') path.push('history');
  if (clause !== null && where === 'comment') path.push('comments', comment ?? '');
  return path.join('/');
}
