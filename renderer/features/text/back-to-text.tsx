import { Button } from '@mantine/core';
import { ArrowLeft } from 'lucide-react';
import { Link } from 'wouter';
import { useTranslate } from '../../components/use-translate.ts';

/** A link from a screen about a text back to the text. */
export function BackToText({ code }: { readonly code: string }) {
  const say = useTranslate();
  return (
    <Button
      component={Link}
      href={`/text/${code}`}
      size="compact-sm"
      variant="subtle"
      leftSection={<ArrowLeft size={15} aria-hidden />}
    >
      {say('ui.gather.back')}
    </Button>
  );
}
