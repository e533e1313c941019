import { Group, Kbd, Stack, Table, Text } from '@mantine/core';
import { menuNames } from '../../shared/api/window-menus.ts';
import { useRegisteredActions } from '../components/actions.ts';
import { Dialog } from '../components/dialog.tsx';
import { useTranslate } from '../components/use-translate.ts';
import { isMacPlatform, listKeyCaps } from './keyboard-shortcut.ts';

type KeyMapProps = { readonly opened: boolean; readonly onClose: () => void };

/** Lists every keyboard shortcut, by menu. */
export function KeyMap({ opened, onClose }: KeyMapProps) {
  const say = useTranslate();
  const actions = useRegisteredActions().filter(({ key }) => key !== undefined);
  const mac = isMacPlatform();
  return (
    <Dialog opened={opened} onClose={onClose} title={say('ui.keys.title')} size="lg">
      <Stack gap="md">
        <Text size="sm" c="dimmed">
          {say('ui.keys.about')}
        </Text>
        {menuNames.map((menu) => {
          const rows = actions.filter((action) => action.menu === menu);
          if (rows.length === 0) return null;
          return (
            <Table key={menu} verticalSpacing={4} captionSide="top">
              <Table.Caption ta="left" fw={600} mt={0}>
                {say(`ui.menu.${menu}`)}
              </Table.Caption>
              <Table.Tbody>
                {rows.map((action) => (
                  <Table.Tr key={action.id}>
                    <Table.Td>{say(action.label)}</Table.Td>
                    <Table.Td w="12rem">
                      <Group gap={4} justify="flex-end">
                        {listKeyCaps(action.key ?? '', mac).map((cap) => (
                          <Kbd key={cap}>{cap}</Kbd>
                        ))}
                      </Group>
                    </Table.Td>
                  </Table.Tr>
                ))}
              </Table.Tbody>
            </Table>
          );
        })}
      </Stack>
    </Dialog>
  );
}
