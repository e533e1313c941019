import { Modal, Text } from '@mantine/core';
import { useTranslate } from '../components/use-translate.ts';

/** Shown after Quit in a browser: the page stays, but its host is gone. */
export function SessionEnded({ opened }: { readonly opened: boolean }) {
  const say = useTranslate();
  return (
    <Modal
      opened={opened}
      onClose={() => undefined}
      withCloseButton={false}
      closeOnEscape={false}
      closeOnClickOutside={false}
      title={say('ui.ended.title')}
      overlayProps={{ backgroundOpacity: 0.85 }}
    >
      {/* A dialog with nothing to focus would leave the focus on the page below. */}
      <Text tabIndex={-1} data-autofocus>
        {say('ui.ended.about')}
      </Text>
    </Modal>
  );
}
