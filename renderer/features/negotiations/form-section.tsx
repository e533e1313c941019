import { Paper, Stack, Text, Title } from '@mantine/core';
import type { ReactNode } from 'react';

type FormSectionProps = { readonly title: string; readonly about?: string; readonly children: ReactNode };

export function FormSection({ title, about, children }: FormSectionProps) {
  return (
    <Paper component="section" withBorder p="lg" bg="var(--paper)">
      <Stack gap="md">
        <div>
          <Title order={2} size="h4">
            {title}
          </Title>
          {about !== undefined && (
            <Text size="sm" c="dimmed" mt={2}>
              {about}
            </Text>
          )}
        </div>
        {children}
      </Stack>
    </Paper>
  );
}
