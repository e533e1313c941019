import { Anchor, Badge } from '@mantine/core';
import { formatLetterName } from '../../../shared/i18n/format-letter.ts';
import type { ProvenanceComment } from '../../../shared/model/provenance.ts';
import { formatMoment } from '../../components/format-date.ts';
import { useInterfaceLanguage } from '../../components/use-translate.ts';
import { useSaveFile } from '../files/use-save-file.ts';
import styles from './provenance.module.css';

const dispositionColors = {
  accepted: 'green',
  'partly-accepted': 'green',
  rejected: 'red',
  deferred: 'gray',
  open: 'gray',
} as const;

/** A comment that led to words: who asked, in which words, what we answered and why, and the letter and file it came in. */
export function AskedComment({ comment }: { readonly comment: ProvenanceComment }) {
  const { speech, say } = useInterfaceLanguage();
  const { save } = useSaveFile();
  const { unit, otherBody, actor, claimed, draft, kind, body, answers, reply, file } = comment;
  const letter = reply === null ? '' : formatLetterName(speech, reply.letter);
  const about = [
    claimed === null ? '' : say('why.claimed', { name: claimed }),
    draft === null ? '' : say('why.on-draft', { draft }),
    say(`ui.comments.kind.${kind}`),
  ].filter((part) => part !== '');
  return (
    <dl className={styles.fields}>
      <dt>{say('why.asked')}</dt>
      <dd>
        <b>{unit ?? otherBody ?? actor.name}</b>
        <span className={styles.meta}>{` · ${about.join(' · ')}`}</span>
        {body !== '' && <blockquote className={styles.quote}>{body}</blockquote>}
      </dd>
      <dt>{say('why.answered')}</dt>
      <dd>
        {answers.length === 0 && say('why.unanswered')}
        {answers.map((answer) => (
          <div key={answer.hash}>
            <Badge size="sm" variant="light" tt="none" color={dispositionColors[answer.disposition]}>
              {say(`cli.disposition.${answer.disposition}`)}
            </Badge>
            <span className={styles.meta}>{` ${answer.actor.name} · ${formatMoment(answer.at, speech)}`}</span>
          </div>
        ))}
      </dd>
      {answers.some(({ text }) => text !== '') && (
        <>
          <dt>{say('why.reason')}</dt>
          <dd>{answers.map(({ text }) => text).join('\n')}</dd>
        </>
      )}
      {(letter !== '' || file !== null) && (
        <>
          <dt>{say('why.source')}</dt>
          <dd>
            {letter !== '' && <div>{letter}</div>}
            {file !== null && (
              <Anchor
                component="button"
                type="button"
                size="sm"
                aria-label={say('why.file', { name: file.name })}
                onClick={() => void save(file)}
              >
                {file.name}
              </Anchor>
            )}
          </dd>
        </>
      )}
    </dl>
  );
}
