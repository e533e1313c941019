import { Modal, Text } from '@mantine/core';
import { useTranslate } from '../components/use-translate.ts';

/** After Quit in a browser: the page stays, and nothing answers it any more. */
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
      {/* A dialog without anything to focus would leave the focus behind it. */}
      <Text tabIndex={-1} data-autofocus>
        {say('ui.ended.about')}
      </Text>
    </Modal>
  );
}
