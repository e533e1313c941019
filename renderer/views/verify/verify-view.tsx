import { Container, Stack, Text, Title } from '@mantine/core';
import { useTranslate } from '../../components/use-translate.ts';
import { VerifyFiles } from '../../features/verify/verify-files.tsx';

/** Periksa Keaslian Berkas: is this file the text that we exported? */
export function VerifyView() {
  const say = useTranslate();
  return (
    <Container size="md" py="lg">
      <Stack gap="md">
        <Title order={1} size="h3">
          {say('ui.verify.title')}
        </Title>
        <Text size="sm" c="dimmed">
          {say('ui.verify.about')}
        </Text>
        <VerifyFiles />
      </Stack>
    </Container>
  );
}
