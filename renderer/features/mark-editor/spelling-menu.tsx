import { Menu, Portal } from '@mantine/core';
import { useEffect, useRef, useState } from 'react';
import { useTranslate } from '../../components/use-translate.ts';
import { suggestWords } from '../spelling/ask-speller.ts';
import type { SpelledWord } from '../spelling/spelled-words.ts';
import styles from './mark-editor.module.css';

/** A marked word, and where it is in the window, in pixels. */
export type AskedWord = SpelledWord & { readonly left: number; readonly top: number; readonly bottom: number };

type Props = {
  readonly asked: AskedWord;
  readonly language: string;
  readonly onChoose: (word: string) => void;
  readonly onKeep: (where: 'text' | 'everywhere') => void;
  readonly onClose: () => void;
};

/** Offers similar words for one that the dictionary lacks, and to take it as right from now on. */
export function SpellingMenu({ asked, language, onChoose, onKeep, onClose }: Props) {
  const say = useTranslate();
  const { word, left, top, bottom } = asked;
  /** Undefined while they are being looked for. */
  const [suggestions, setSuggestions] = useState<readonly string[] | undefined>(undefined);
  useEffect(() => {
    let isShown = true;
    void suggestWords(language, word).then((words) => isShown && setSuggestions(words ?? []));
    return () => {
      isShown = false;
    };
  }, [language, word]);
  // Nothing can be chosen before the suggestions are there, so that an early Enter accepts no misspelt word.
  const dropdown = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (suggestions !== undefined) dropdown.current?.querySelector<HTMLElement>('[role="menuitem"]')?.focus();
  }, [suggestions]);
  // Not in the row of its clause, which a transform moves: nothing in it is placed by the window.
  return (
    <Portal target="main">
      <Menu opened onClose={onClose} position="bottom-start" width={240} returnFocus={false} trapFocus>
        <Menu.Target>
          <button
            type="button"
            tabIndex={-1}
            aria-label={say('ui.spelling.menu', { word })}
            className={styles.asked}
            style={{ left, top, height: bottom - top }}
          />
        </Menu.Target>
        <Menu.Dropdown ref={dropdown}>
          {suggestions === undefined ? (
            <Menu.Label>{say('ui.spelling.searching')}</Menu.Label>
          ) : (
            <>
              {suggestions.length === 0 && <Menu.Label>{say('ui.spelling.no-suggestions')}</Menu.Label>}
              {suggestions.map((one) => (
                <Menu.Item key={one} lang={language} fw={600} onClick={() => onChoose(one)}>
                  {one}
                </Menu.Item>
              ))}
              <Menu.Divider />
              <Menu.Item onClick={() => onKeep('text')}>{say('ui.spelling.keep-here')}</Menu.Item>
              <Menu.Item onClick={() => onKeep('everywhere')}>{say('ui.spelling.keep-everywhere')}</Menu.Item>
            </>
          )}
        </Menu.Dropdown>
      </Menu>
    </Portal>
  );
}
