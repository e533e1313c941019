import { ActionIcon, Button, CloseButton, Text, TextInput } from '@mantine/core';
import { ChevronDown, ChevronUp, Search } from 'lucide-react';
import { type Ref, useState } from 'react';
import { useTranslate } from '../../../components/use-translate.ts';
import { EverywhereHits } from './everywhere-hits.tsx';
import styles from './find.module.css';

type Props = {
  readonly field: Ref<HTMLInputElement>;
  readonly negotiation: string;
  readonly words: string;
  readonly onWords: (words: string) => void;
  readonly count: number;
  /** The number of the current match, from 1; 0 if there is none. */
  readonly at: number;
  readonly onStep: (by: 1 | -1) => void;
  readonly onClose: () => void;
  readonly onShow: (clause: string) => void;
};

/** Searches the whole text, including parts that are not rendered; on request also older versions and comments. */
export function FindBar({ field, negotiation, words, onWords, count, at, onStep, onClose, onShow }: Props) {
  const say = useTranslate();
  const [everywhere, setEverywhere] = useState(false);
  return (
    <search>
      <div className={styles.findBar}>
        <TextInput
          ref={field}
          size="xs"
          w="18rem"
          autoFocus
          aria-label={say('ui.text.find')}
          placeholder={say('ui.text.find')}
          leftSection={<Search size={14} aria-hidden />}
          value={words}
          onChange={(event) => onWords(event.currentTarget.value)}
          onKeyDown={(event) => {
            if (event.key === 'Enter') onStep(event.shiftKey ? -1 : 1);
            else if (event.key === 'Escape') onClose();
            else return;
            event.preventDefault();
          }}
        />
        <Text size="sm" role="status" miw="6rem">
          {words.trim() === '' ? '' : count === 0 ? say('ui.text.not-found') : say('ui.text.found', { at, count })}
        </Text>
        <ActionIcon
          variant="default"
          disabled={count === 0}
          aria-label={say('ui.text.find-previous')}
          onClick={() => onStep(-1)}
        >
          <ChevronUp size={16} aria-hidden />
        </ActionIcon>
        <ActionIcon
          variant="default"
          disabled={count === 0}
          aria-label={say('ui.text.find-next')}
          onClick={() => onStep(1)}
        >
          <ChevronDown size={16} aria-hidden />
        </ActionIcon>
        <Button
          size="compact-sm"
          variant={everywhere ? 'filled' : 'default'}
          aria-pressed={everywhere}
          onClick={() => setEverywhere(!everywhere)}
        >
          {say('ui.text.everywhere')}
        </Button>
        <CloseButton ml="auto" aria-label={say('ui.text.close')} onClick={onClose} />
      </div>
      {everywhere && <EverywhereHits negotiation={negotiation} words={words} onShow={onShow} />}
    </search>
  );
}
