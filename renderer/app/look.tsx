import { type MantineColorScheme, type MantineColorSchemeManager, MantineProvider } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import { type ReactNode, useEffect, useMemo } from 'react';
import { useSetting } from '../api/settings.ts';
import { nonce } from '../nonce.ts';
import { theme, variables } from '../theme.ts';
import { useSpeech } from '../ui/speech.ts';

const schemes: readonly string[] = ['light', 'dark', 'auto'] satisfies MantineColorScheme[];

/** Colours and type, as the store remembers them. */
export function Look({ children }: { readonly children: ReactNode }) {
  const [, setTheme] = useSetting('ui.theme', 'auto');
  const queries = useQueryClient();
  const { speech, say } = useSpeech();
  useEffect(() => {
    document.documentElement.lang = speech;
    document.title = say('ui.app.name');
  }, [speech, say]);
  const manager = useMemo(
    (): MantineColorSchemeManager => ({
      get: (otherwise) => {
        const kept = queries.getQueryData<Record<string, string>>(['settings.show', {}])?.['ui.theme'] ?? '';
        return schemes.includes(kept) ? (kept as MantineColorScheme) : otherwise;
      },
      set: setTheme,
      subscribe: () => undefined,
      unsubscribe: () => undefined,
      clear: () => undefined,
    }),
    [queries, setTheme],
  );
  return (
    <MantineProvider
      theme={theme}
      cssVariablesResolver={variables}
      colorSchemeManager={manager}
      defaultColorScheme="auto"
      getStyleNonce={nonce}
    >
      {children}
    </MantineProvider>
  );
}
