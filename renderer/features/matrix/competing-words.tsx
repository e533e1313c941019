import { useTranslate } from '../../components/use-translate.ts';
import diffStyles from '../clause/diff.module.css';
import textStyles from '../clause/text.module.css';
import type { CompetingProposals } from './group-proposals.ts';
import styles from './matrix.module.css';
import { buildProposalLines, type ProposalRun } from './proposal-lines.ts';

/** Shows the words that proposals compete for: current, as in each proposal, and with both of two proposals. */
export function CompetingWords({ choice }: { readonly choice: CompetingProposals }) {
  const say = useTranslate();
  const lines = buildProposalLines(choice);
  if (lines === null) return null;
  const { language, now, proposals, together } = lines;
  return (
    <dl className={styles.three} aria-label={say('ui.matrix.three-ways')}>
      <dt>{say('ui.matrix.now')}</dt>
      <dd className={diffStyles.diff} lang={language}>
        {now}
      </dd>
      {proposals.map(({ by, pieces }) => (
        <CompetingRow key={by.join()} name={by.join(', ')} language={language} pieces={pieces} />
      ))}
      {together !== null && (
        <CompetingRow
          name={say(together.whole ? 'ui.matrix.both' : 'ui.matrix.both-clash')}
          language={language}
          pieces={together.pieces}
        />
      )}
    </dl>
  );
}

type CompetingRowProps = { readonly name: string; readonly language: string; readonly pieces: readonly ProposalRun[] };

function CompetingRow({ name, language, pieces }: CompetingRowProps) {
  return (
    <>
      <dt>{name}</dt>
      <dd className={diffStyles.diff} lang={language}>
        {pieces.map(({ kind, text, by }, n) => {
          // biome-ignore lint/suspicious/noArrayIndexKey: words have no identity other than their position
          if (kind === 'kept') return <span key={n}>{text}</span>;
          const Tag = kind === 'inserted' ? 'ins' : 'del';
          return (
            // biome-ignore lint/suspicious/noArrayIndexKey: words have no identity other than their position
            <Tag key={n} className={kind === 'inserted' ? textStyles.inserted : textStyles.deleted}>
              {text.replaceAll('\n', '¶\n')}
              {by.length > 0 && <sup className={styles.by}>{by.join(', ')}</sup>}
            </Tag>
          );
        })}
      </dd>
    </>
  );
}
