import { Text } from '@mantine/core';
import { RotateCcw } from 'lucide-react';
import type { RejectedProposal } from '../../../shared/model/provenance.ts';
import { formatMoment } from '../../components/format-date.ts';
import { useInterfaceLanguage } from '../../components/use-translate.ts';
import styles from './comment-card.module.css';

/** Says that what is proposed was not accepted before, and with what answer. */
export function RepeatedNote({ earlier }: { readonly earlier: RejectedProposal }) {
  const { speech, say } = useInterfaceLanguage();
  const { unit, otherBody, actor, at, answer } = earlier;
  return (
    <div className={styles.repeated} role="note">
      <RotateCcw size={14} aria-hidden />
      <div>
        <Text size="xs" fw={600}>
          {say('why.repeated', { by: unit ?? otherBody ?? actor.name, date: formatMoment(at, speech) })}
        </Text>
        {answer !== '' && <Text size="xs">{say('why.repeated-answer', { answer })}</Text>}
      </div>
    </div>
  );
}
