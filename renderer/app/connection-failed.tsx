import { Container, MantineProvider, Stack, Title } from '@mantine/core';
import { I18nextProvider } from 'react-i18next';
import { formatMessage, i18n } from '../../shared/i18n/format-message.ts';
import { resolveInterfaceLanguage } from '../../shared/model/interface-language.ts';
import type { Problem } from '../api/problem.ts';
import { readCspNonce } from '../components/csp-nonce.ts';
import { FailureAlert } from '../components/loading-states.tsx';
import { resolveThemeVariables, theme } from './theme.ts';

/** Shown if the page has no core. */
export function ConnectionFailed({ problem }: { readonly problem: Problem }) {
  const language = resolveInterfaceLanguage(i18n.language);
  document.documentElement.lang = language;
  return (
    <I18nextProvider i18n={i18n}>
      <MantineProvider
        theme={theme}
        cssVariablesResolver={resolveThemeVariables}
        defaultColorScheme="auto"
        getStyleNonce={readCspNonce}
      >
        <Container component="main" size="sm" py="xl">
          <Stack>
            <Title order={1} size="h2">
              {formatMessage(language, 'ui.app.name')}
            </Title>
            <FailureAlert problem={problem} onRetry={() => location.reload()} />
          </Stack>
        </Container>
      </MantineProvider>
    </I18nextProvider>
  );
}
