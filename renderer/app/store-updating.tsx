import { Container, MantineProvider, Progress, Stack, Text, Title } from '@mantine/core';
import { formatMessage } from '../../shared/i18n/format-message.ts';
import { resolveInterfaceLanguage } from '../../shared/model/interface-language.ts';
import type { StoreUpdate } from '../api/store-update.ts';
import { readCspNonce } from '../components/csp-nonce.ts';
import { resolveThemeVariables, theme } from './theme.ts';

type StoreUpdatingProps = {
  readonly update: StoreUpdate;
  /** Whether closing the window ends the program, and with it the update. */
  readonly isWindow: boolean;
};

/** Shown instead of the workbench while the store is brought up to date, in the language and colours of its settings. */
export function StoreUpdating({ update: { step, done, total, speech, theme: wanted }, isWindow }: StoreUpdatingProps) {
  const language = resolveInterfaceLanguage(speech);
  const say = (key: string, details = {}) => formatMessage(language, `ui.update.${key}`, details);
  const number = new Intl.NumberFormat(language);
  document.documentElement.lang = language;
  document.title = formatMessage(language, 'ui.app.name');
  return (
    <MantineProvider
      theme={theme}
      cssVariablesResolver={resolveThemeVariables}
      defaultColorScheme={wanted === 'light' || wanted === 'dark' ? wanted : 'auto'}
      getStyleNonce={readCspNonce}
    >
      <Container component="main" size="sm" py="xl">
        <Stack>
          <Title order={1} size="h2">
            {say('title')}
          </Title>
          <Text role="status">{say('about')}</Text>
          <Stack gap={4}>
            <Text size="sm">{say(`step.${step}`, { done: number.format(done), total: number.format(total) })}</Text>
            <Progress value={total === 0 ? 100 : (100 * done) / total} animated aria-label={say('label')} />
          </Stack>
          <Text size="sm" c="dimmed">
            {say(isWindow ? 'close-window' : 'close-page')}
          </Text>
        </Stack>
      </Container>
    </MantineProvider>
  );
}
