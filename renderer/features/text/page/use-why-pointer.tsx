import { Menu } from '@mantine/core';
import { type MouseEvent, type ReactNode, useEffect, useRef, useState } from 'react';
import { useTranslate } from '../../../components/use-translate.ts';
import { useTextPage } from '../../clause/text-page-context.ts';
import { askAboutChange, findChangedWords } from './why-question.ts';

/** Long enough that no card opens while the pointer crosses the text. */
const HOVER_MS = 600;

type PointerHandlers = {
  readonly onPointerOver: (event: MouseEvent) => void;
  readonly onPointerLeave: () => void;
  readonly onContextMenu: (event: MouseEvent) => void;
};

/** Asks about changed words that the pointer rests on, and gives them a menu; elsewhere the menu is the browser's. */
export function useWhyPointer(): { readonly handlers: PointerHandlers; readonly menu: ReactNode } {
  const page = useTextPage();
  const say = useTranslate();
  const [opened, setOpened] = useState<{ words: HTMLElement; x: number; y: number } | null>(null);
  const resting = useRef<{ words: HTMLElement | null; timer?: ReturnType<typeof setTimeout> }>({ words: null });
  const newest = useRef(page);
  newest.current = page;
  const rest = (words: HTMLElement | null) => {
    if (resting.current.words === words) return;
    clearTimeout(resting.current.timer);
    resting.current = { words };
    if (words !== null) resting.current.timer = setTimeout(() => ask(words, true), HOVER_MS);
  };
  const ask = (words: HTMLElement, isPassing: boolean) => {
    const question = words.isConnected ? askAboutChange(newest.current, words, isPassing) : null;
    if (question !== null && document.getSelection()?.isCollapsed !== false) newest.current.ask(question);
  };
  useEffect(() => () => clearTimeout(resting.current.timer), []);
  const handlers: PointerHandlers = {
    onPointerOver: ({ target }) => rest(target instanceof Element ? findChangedWords(target) : null),
    onPointerLeave: () => rest(null),
    onContextMenu: (event) => {
      const words = event.target instanceof Element ? findChangedWords(event.target) : null;
      if (words === null || document.getSelection()?.isCollapsed === false) return;
      event.preventDefault();
      rest(null);
      setOpened({ words, x: event.clientX, y: event.clientY });
    },
  };
  const clause = opened?.words.closest<HTMLElement>('[data-clause]')?.dataset.clause ?? '';
  const menu = opened !== null && (
    <Menu opened onChange={() => setOpened(null)} position="bottom-start">
      <Menu.Target>
        <span style={{ position: 'fixed', left: opened.x, top: opened.y }} />
      </Menu.Target>
      <Menu.Dropdown aria-label={say('why.words-menu')}>
        <Menu.Item onClick={() => ask(opened.words, false)}>{say('why.title')}</Menu.Item>
        <Menu.Item onClick={() => page.openDrawer('history', clause)}>{say('why.history')}</Menu.Item>
      </Menu.Dropdown>
    </Menu>
  );
  return { handlers, menu };
}
