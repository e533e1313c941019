import { type MantineColorScheme, type MantineColorSchemeManager, MantineProvider } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import { type ReactNode, useEffect, useMemo } from 'react';
import { useSetting } from '../api/settings.ts';
import { readCspNonce } from '../components/csp-nonce.ts';
import { useInterfaceLanguage } from '../components/use-translate.ts';
import { resolveThemeVariables, theme } from './theme.ts';

const colorSchemes: readonly string[] = ['light', 'dark', 'auto'] satisfies MantineColorScheme[];

/** Applies the colours and fonts stored in the settings. */
export function ThemeProvider({ children }: { readonly children: ReactNode }) {
  const [, setTheme] = useSetting('ui.theme', 'auto');
  const queries = useQueryClient();
  const { speech, say } = useInterfaceLanguage();
  useEffect(() => {
    document.documentElement.lang = speech;
    document.title = say('ui.app.name');
  }, [speech, say]);
  const manager = useMemo(
    (): MantineColorSchemeManager => ({
      get: (otherwise) => {
        const storedTheme = queries.getQueryData<Record<string, string>>(['settings.show', {}])?.['ui.theme'] ?? '';
        return colorSchemes.includes(storedTheme) ? (storedTheme as MantineColorScheme) : otherwise;
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
      cssVariablesResolver={resolveThemeVariables}
      colorSchemeManager={manager}
      defaultColorScheme="auto"
      getStyleNonce={readCspNonce}
    >
      {children}
    </MantineProvider>
  );
}
