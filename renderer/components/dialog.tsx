import { Modal, type ModalProps } from '@mantine/core';
import { useTranslate } from './use-translate.ts';

type Props = Omit<ModalProps, 'opened' | 'closeButtonProps'> & { readonly opened?: boolean };

/** A modal window with a title and a button that closes it. */
export function Dialog({ opened = true, ...props }: Props) {
  const say = useTranslate();
  return <Modal {...props} opened={opened} closeButtonProps={{ 'aria-label': say('ui.app.close') }} />;
}
