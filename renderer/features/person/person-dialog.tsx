import { Button, Group } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { usePerson } from '../../api/queries.ts';
import { useCall } from '../../api/use-command.ts';
import { useRunCommand } from '../../api/use-run-command.ts';
import { Dialog } from '../../components/dialog.tsx';
import { useNotice } from '../../components/notice.tsx';
import { useTranslate } from '../../components/use-translate.ts';
import { isPersonValid, PersonFields, toPersonInput } from './person-fields.tsx';

type PersonDialogProps = { readonly opened: boolean; readonly onClose: () => void };

export function PersonDialog({ opened, onClose }: PersonDialogProps) {
  const say = useTranslate();
  return (
    <Dialog opened={opened} onClose={onClose} title={say('ui.person.title')}>
      <PersonForm onClose={onClose} />
    </Dialog>
  );
}

function PersonForm({ onClose }: { readonly onClose: () => void }) {
  const say = useTranslate();
  const call = useCall();
  const notice = useNotice();
  const { run } = useRunCommand();
  const { data } = usePerson();
  const [value, setValue] = useState({ name: data?.name ?? '', unit: data?.unit ?? '' });
  const [checked, setChecked] = useState(false);
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    setChecked(true);
    if (!isPersonValid(value)) return;
    await run(async () => {
      const { name } = await call('person.set', toPersonInput(value));
      notice.done(say('ui.person.set', { name }));
      onClose();
    });
  };
  return (
    <form onSubmit={(event) => void submit(event)} noValidate>
      <PersonFields value={value} onChange={setValue} checked={checked} />
      <Group justify="flex-end" mt="lg">
        <Button variant="default" onClick={onClose}>
          {say('ui.app.cancel')}
        </Button>
        <Button type="submit">{say('ui.person.save')}</Button>
      </Group>
    </form>
  );
}
