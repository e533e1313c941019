import { Container, MantineProvider, Stack, Title } from '@mantine/core';
import { I18nextProvider } from 'react-i18next';
import { formatMessage, i18n } from '../../shared/i18n/format-message.ts';
import type { Problem } from '../api/problem.ts';
import { nonce } from '../nonce.ts';
import { theme, variables } from '../theme.ts';
import { Failed } from '../ui/state.tsx';

/** A page behind which no core answers. The person's language is not known then: the browser's. */
export function Unopened({ problem }: { readonly problem: Problem }) {
  const language = navigator.language.startsWith('en') ? 'en' : 'id';
  void i18n.changeLanguage(language);
  document.documentElement.lang = language;
  return (
    <I18nextProvider i18n={i18n}>
      <MantineProvider theme={theme} cssVariablesResolver={variables} defaultColorScheme="auto" getStyleNonce={nonce}>
        <Container component="main" size="sm" py="xl">
          <Stack>
            <Title order={1} size="h2">
              {formatMessage(language, 'ui.app.name')}
            </Title>
            <Failed problem={problem} onRetry={() => location.reload()} />
          </Stack>
        </Container>
      </MantineProvider>
    </I18nextProvider>
  );
}
