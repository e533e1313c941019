import { Button, Container, Stack, Title } from '@mantine/core';
import { Link } from 'wouter';
import { useNegotiationText } from '../../api/queries.ts';
import { useRead } from '../../api/use-command.ts';
import { FailureAlert, Loading } from '../../components/loading-states.tsx';
import { useTranslate } from '../../components/use-translate.ts';
import type { TextAddress } from './text-place.ts';
import { Workbench } from './workbench.tsx';

/** The main screen: the whole text of one negotiation. */
export function TextView({ code, at }: { readonly code: string; readonly at: TextAddress }) {
  const say = useTranslate();
  const text = useNegotiationText(code);
  // Sizes and positions are stored in the settings: content rendered before they load would jump.
  const settings = useRead('settings.show', {});
  if (text.error !== null)
    return (
      <Container size="sm" py="xl">
        <Stack>
          <Title order={1} size="h2">
            {code}
          </Title>
          <FailureAlert
            problem={text.error}
            onRetry={() => void text.refetch()}
            action={
              <Button component={Link} href="/" size="compact-sm" variant="subtle">
                {say('ui.action.home')}
              </Button>
            }
          />
        </Stack>
      </Container>
    );
  if (text.data === undefined || settings.isPending) return <Loading />;
  return <Workbench working={text.data} at={at.clause === '-' ? { ...at, clause: undefined } : at} />;
}
