import { Alert } from '@mantine/core';
import { TriangleAlert } from 'lucide-react';
import { useEffect, useRef, useState } from 'react';
import { Loading } from '../../components/loading-states.tsx';
import { useTranslate } from '../../components/use-translate.ts';
import styles from './word-preview.module.css';

type Props = {
  readonly bytes: Uint8Array;
  readonly label: string;
  /** Whether it shows an older choice while the newer one is loading. */
  readonly stale: boolean;
};

/** Previews the actual file as one long page, since docx-preview does not break pages. */
export function WordPreview({ bytes, label, stale }: Props) {
  const say = useTranslate();
  const place = useRef<HTMLElement>(null);
  const [state, setState] = useState<'waits' | 'shown' | 'failed'>('waits');
  useEffect(() => {
    let gone = false;
    void renderWordPages(bytes)
      .then((nodes) => {
        if (gone) return;
        place.current?.replaceChildren(...nodes);
        setState('shown');
      })
      .catch(() => {
        if (!gone) setState('failed');
      });
    return () => {
      gone = true;
    };
  }, [bytes]);
  return (
    <div className={styles.preview} data-stale={stale || undefined} aria-busy={stale}>
      {state === 'waits' && <Loading />}
      {state === 'failed' && (
        <Alert variant="default" icon={<TriangleAlert size={18} aria-hidden />}>
          {say('ui.export.preview-failed')}
        </Alert>
      )}
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: the keyboard must be able to scroll it */}
      <section ref={place} className={styles.paper} aria-label={label} tabIndex={0} />
    </div>
  );
}

/**
 * Rendered outside the page first, so that its styles get the page's nonce before the browser evaluates them, and its
 * links lead nowhere.
 */
async function renderWordPages(bytes: Uint8Array): Promise<Node[]> {
  const { renderAsync } = await import('docx-preview');
  const nonce = document.querySelector<HTMLMetaElement>('meta[name="csp-nonce"]')?.content ?? '';
  const body = document.createElement('div');
  await renderAsync(bytes, body, body, {
    inWrapper: false,
    ignoreWidth: true,
    ignoreHeight: true,
    breakPages: false,
    renderAltChunks: false,
    renderComments: false,
  });
  for (const style of body.querySelectorAll('style')) style.nonce = nonce;
  for (const link of body.querySelectorAll('a')) link.removeAttribute('href');
  return [...body.childNodes];
}
