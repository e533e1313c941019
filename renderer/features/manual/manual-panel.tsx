import { CloseButton, NativeSelect } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { type KeyboardEvent, useEffect, useRef } from 'react';
import type { InterfaceLanguage } from '../../../shared/model/interface-language.ts';
import { EmptyState, Loading } from '../../components/loading-states.tsx';
import { useInterfaceLanguage } from '../../components/use-translate.ts';
import styles from './manual.module.css';
import { type ManualPageName, manualPages } from './manual-pages.ts';

/** The pages as the build compiled them, each loaded when it is opened. */
const sources = import.meta.glob<string>('../../../resources/manual/*/*.md', { import: 'default' });

/** Rejects for a page that the build did not have. */
const loadPage = (speech: InterfaceLanguage, page: ManualPageName): Promise<string> =>
  sources[`../../../resources/manual/${speech}/${page}.md`]?.() ?? Promise.reject(new Error(page));

type ManualPanelProps = {
  readonly page: ManualPageName;
  readonly onPage: (page: ManualPageName) => void;
  readonly onClose: () => void;
};

/** Panduan: a page of the manual next to the screen, in the language of the interface. Escape closes it from within. */
export function ManualPanel({ page, onPage, onClose }: ManualPanelProps) {
  const { speech, say } = useInterfaceLanguage();
  const { data, isError } = useQuery({
    queryKey: ['manual', speech, page],
    queryFn: () => loadPage(speech, page),
    staleTime: Infinity,
  });
  const choose = (name: string | undefined) => {
    const next = manualPages.find((one) => one === name);
    if (next !== undefined) onPage(next);
  };
  const press = (event: KeyboardEvent) => {
    if (event.key !== 'Escape') return;
    event.stopPropagation();
    onClose();
  };
  return (
    <aside className={styles.panel} aria-label={say('ui.manual.title')} onKeyDown={press}>
      <header className={styles.head}>
        <NativeSelect
          aria-label={say('ui.manual.page')}
          data={manualPages.map((value) => ({ value, label: say(`ui.manual.pages.${value}`) }))}
          value={page}
          onChange={(event) => choose(event.currentTarget.value)}
        />
        <CloseButton aria-label={say('ui.manual.close')} onClick={onClose} />
      </header>
      {isError ? (
        <EmptyState title={say('ui.manual.missing')} />
      ) : data === undefined ? (
        <Loading />
      ) : (
        <ManualText key={page} html={data} onLink={choose} />
      )}
    </aside>
  );
}

type ManualTextProps = { readonly html: string; readonly onLink: (page: string | undefined) => void };

function ManualText({ html, onLink }: ManualTextProps) {
  const text = useRef<HTMLDivElement>(null);
  useEffect(() => text.current?.focus({ preventScroll: true }), []);
  useEffect(() => {
    const place = text.current;
    const follow = ({ target }: Event) => {
      if (target instanceof Element) onLink(target.closest<HTMLElement>('[data-page]')?.dataset.page);
    };
    place?.addEventListener('click', follow);
    return () => place?.removeEventListener('click', follow);
  }, [onLink]);
  return (
    <div
      ref={text}
      className={styles.text}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: the keyboard must be able to scroll it
      tabIndex={0}
      // biome-ignore lint/security/noDangerouslySetInnerHtml: compiled at build time from our own files, without their HTML
      dangerouslySetInnerHTML={{ __html: html }}
    />
  );
}
