import { Badge, Group, Text, UnstyledButton } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import type { ShownHit } from '../../../../shared/model/shown.ts';
import { useSearchHits } from '../../../api/queries.ts';
import { FailureAlert } from '../../../components/loading-states.tsx';
import { useTranslate } from '../../../components/use-translate.ts';
import { formatClauseLabel } from '../../clause/clause-label.ts';
import { formatAbsentClauseName } from '../../clause/clause-name.ts';
import { DamagedRecords } from '../../clause/damaged-records.tsx';
import styles from '../../clause/text.module.css';
import { useTextPage } from '../../clause/text-page-context.ts';
import findStyles from './find.module.css';

type Props = { readonly negotiation: string; readonly words: string; readonly onShow: (clause: string) => void };

/** Shows the matches in the whole history: the text, older versions, comments. */
export function EverywhereHits({ negotiation, words, onShow }: Props) {
  const say = useTranslate();
  const { text, options, openDrawer, openComment } = useTextPage();
  const [asked] = useDebouncedValue(words, 200);
  const { data, error } = useSearchHits(negotiation, asked);
  if (error !== null) return <FailureAlert problem={error} />;
  const hits = asked.trim() === '' ? [] : (data ?? []);
  const named = (code: string | null) => {
    if (code === null) return null;
    const clause = text.clauses.find((one) => one.code === code);
    return clause === undefined
      ? formatAbsentClauseName(code, text, options, say)
      : formatClauseLabel(clause, text, say);
  };
  const open = ({ where, clause, comment }: ShownHit) => {
    if (clause !== null) onShow(clause);
    if (where === 'comment' && comment !== null) openComment(comment);
    else if (where === 'older' && clause !== null) openDrawer('history', clause);
  };
  return (
    <div className={findStyles.hits}>
      {hits.length === 0 && (
        <Text size="sm" c="dimmed" p="xs">
          {say('ui.text.nowhere')}
        </Text>
      )}
      {asked.trim() !== '' && <DamagedRecords negotiation={negotiation} list="search" />}
      {hits.map((hit) => (
        <UnstyledButton
          key={`${hit.where}${hit.version}${hit.language}${hit.comment}`}
          display="block"
          w="100%"
          px="sm"
          py={4}
          onClick={() => open(hit)}
        >
          <Group gap="xs" wrap="nowrap" align="baseline">
            <Badge size="sm" variant="light" tt="none" flex="none">
              {say(`ui.text.where.${hit.where}`)}
            </Badge>
            <Text size="xs" c="dimmed" flex="none">
              {[named(hit.clause), hit.language?.toUpperCase(), hit.unit].filter(Boolean).join(' · ')}
            </Text>
            <Text size="sm">
              <MarkedHit hit={hit} />
            </Text>
          </Group>
        </UnstyledButton>
      ))}
    </div>
  );
}

function MarkedHit({ hit: { text, found } }: { readonly hit: ShownHit }) {
  let at = 0;
  const parts = found.flatMap((one) => {
    const before = text.slice(at, one.at);
    at = one.at + one.length;
    return [
      before,
      <mark key={one.at} className={styles.found}>
        {text.slice(one.at, at)}
      </mark>,
    ];
  });
  return [...parts, text.slice(at)];
}
