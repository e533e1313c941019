import type { ReactNode } from 'react';
import { createPortal } from 'react-dom';
import { formatDay, getLocalDate } from '../../../components/format-date.ts';
import { useInterfaceLanguage } from '../../../components/use-translate.ts';
import styles from './print.module.css';

type Props = {
  /** The names of the two texts. */
  readonly old: string;
  readonly next: string;
  readonly language: string;
  /** The party whose text the newer one is, and so whose changes are seen; null for a file. */
  readonly author: string | null;
  readonly children: ReactNode;
};

/** A comparison on paper: next to the page, and seen only when it is printed. The names are repeated on every sheet. */
export function PrintedComparison({ old, next, language, author, children }: Props) {
  const { speech, say } = useInterfaceLanguage();
  return createPortal(
    <div className={styles.printed} data-printed>
      <table className={styles.sheets} role="presentation">
        <thead>
          <tr>
            <td className={styles.head}>
              <span>{say('ui.compare.print.names', { old, next })}</span>
              <span>{formatDay(getLocalDate(), speech)}</span>
            </td>
          </tr>
        </thead>
        <tbody>
          <tr>
            <td>
              <p className={styles.legend}>
                {author !== null && <>{say('ui.compare.print.changes', { author })} – </>}
                <del>{say('ui.compare.print.deleted')}</del> <ins>{say('ui.compare.print.inserted')}</ins>
              </p>
              <div lang={language}>{children}</div>
            </td>
          </tr>
        </tbody>
      </table>
    </div>,
    document.body,
  );
}
