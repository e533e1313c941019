import { Text } from '@mantine/core';
import { Languages } from 'lucide-react';
import { diffText } from '../../../../shared/diff/words/diff-text.ts';
import type { ShownMerge } from '../../../../shared/model/comparison/three-way-merge.ts';
import type { ShownClause } from '../../../../shared/model/shown.ts';
import { useTranslate } from '../../../components/use-translate.ts';
import { DiffWords } from '../../clause/diff-words.tsx';
import merge from './merge.module.css';
import { planTaking } from './taken-languages.ts';

type Props = {
  readonly row: ShownMerge;
  readonly compared: string;
  readonly clause: ShownClause | undefined;
};

const toUpperCase = (languages: readonly string[]) => languages.map((one) => one.toUpperCase());
const joinParts = ({ heading, body }: { readonly heading: string; readonly body: string }) =>
  [heading, body].filter((part) => part !== '').join('\n');

/** Says what taking their words will do in every language, and shows what they changed in the others. */
export function TakingNote({ row, compared, clause }: Props) {
  const say = useTranslate();
  const { written, stale } = planTaking(row, compared, clause);
  const action = say(row.clause === null ? 'ui.compare.take-new' : 'ui.compare.take');
  return (
    <div className={merge.taking}>
      <p className={merge.takingWhat}>
        <Languages size={15} aria-hidden />
        <span>
          {say('ui.compare.taking', { action, languages: toUpperCase(written) })}{' '}
          {stale.length > 0 && say('ui.compare.taking-stale', { languages: toUpperCase(stale) })}
        </span>
      </p>
      {row.others.map(({ language, ours, theirs, words, isOursChanged }) => (
        <div key={language}>
          <p className={merge.side}>
            {[
              say('ui.compare.taking-also', { language: language.toUpperCase() }),
              ...(words !== null && isOursChanged ? [say('ui.compare.taking-over')] : []),
            ].join(' ')}
          </p>
          <DiffWords language={language} changes={diffText(joinParts(ours), joinParts(theirs))} />
          {words === null && (
            <Text size="xs" c="dimmed">
              {say('ui.compare.merge-mark')}
            </Text>
          )}
        </div>
      ))}
    </div>
  );
}
