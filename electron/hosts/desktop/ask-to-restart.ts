import { type BrowserWindow, dialog } from 'electron';
import { formatMessage } from '../../../shared/i18n/format-message.ts';
import { interfaceLanguages } from '../../../shared/model/interface-languages.mjs';

type RestartQuestion = {
  /** Keys of the texts in `ui.crashed`. */
  readonly title: string;
  readonly about: string;
  readonly restart: string;
  /** What else is known, in the language of the person. */
  readonly reason?: string | null;
};

/** Asks whether what has stopped again is to be started again; false to quit, or if the window is gone. */
export async function askToRestart(
  window: BrowserWindow,
  { title, about, restart, reason = null }: RestartQuestion,
): Promise<boolean> {
  // A page that never loaded was never shown.
  window.show();
  const inAll = (key: string, between: string) =>
    interfaceLanguages.map((one) => formatMessage(one, `ui.crashed.${key}`)).join(between);
  const { response } = await dialog.showMessageBox(window, {
    type: 'error',
    title: 'Naskah',
    message: inAll(title, '\n'),
    detail: [...(reason === null ? [] : [reason]), inAll(about, '\n\n')].join('\n\n'),
    buttons: [inAll(restart, ' / '), inAll('quit', ' / ')],
    defaultId: 0,
    cancelId: 0,
    noLink: true,
  });
  return response === 0 && !window.isDestroyed();
}
