import { Button, Group } from '@mantine/core';
import { Download } from 'lucide-react';
import { useTranslate } from '../../components/use-translate.ts';

type Props = {
  /** Whether a person is asked where to save. */
  readonly asks: boolean;
  readonly busy: boolean;
  readonly disabled?: boolean;
  readonly onClose: () => void;
  /** Without it the button submits its form. */
  readonly onSave?: () => void;
};

/** The last row of a dialog that makes a file: cancel, and save or download. */
export function SaveFileButtons({ asks, busy, disabled = false, onClose, onSave }: Props) {
  const say = useTranslate();
  return (
    <Group justify="flex-end">
      <Button variant="default" onClick={onClose}>
        {say('ui.app.cancel')}
      </Button>
      <Button
        type={onSave === undefined ? 'submit' : 'button'}
        loading={busy}
        disabled={disabled}
        leftSection={<Download size={16} aria-hidden />}
        onClick={onSave}
      >
        {say(asks ? 'ui.export.save-as' : 'ui.export.download')}
      </Button>
    </Group>
  );
}
