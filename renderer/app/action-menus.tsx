import { Menu, Menubar } from '@mantine/core';
import { Fragment } from 'react';
import { menuNames } from '../../shared/api/window-menus.ts';
import { type MenuAction, useRegisteredActions } from '../components/actions.ts';
import { useTranslate } from '../components/use-translate.ts';
import { isMacPlatform, listKeyCaps } from './keyboard-shortcut.ts';
import classes from './shell.module.css';

/** The menu bar: every action available now, with its key. */
export function ActionMenus() {
  const say = useTranslate();
  const actions = useRegisteredActions();
  const shown = menuNames
    .map((name) => ({ name, items: actions.filter(({ menu }) => menu === name) }))
    .filter(({ items }) => items.length > 0);
  return (
    <Menubar aria-label={say('ui.app.menus')} classNames={{ root: classes.menubar }}>
      {shown.map(({ name, items }) => (
        <Menubar.Menu key={name} transitionProps={{ duration: 0 }}>
          <Menubar.Target>{say(`ui.menu.${name}`)}</Menubar.Target>
          <Menubar.Dropdown>
            {sortByGroup(items).map((action, n, all) => (
              <Fragment key={action.id}>
                {n > 0 && menuGroup(all[n - 1]) !== menuGroup(action) && <Menu.Divider />}
                <ActionItem action={action} indented={all.some(({ checked }) => checked !== undefined)} />
              </Fragment>
            ))}
          </Menubar.Dropdown>
        </Menubar.Menu>
      ))}
    </Menubar>
  );
}

const menuGroup = (action: MenuAction | undefined) => action?.group ?? 0;
const sortByGroup = (items: readonly MenuAction[]) => items.toSorted((a, b) => menuGroup(a) - menuGroup(b));

type ActionItemProps = { readonly action: MenuAction; readonly indented: boolean };

function ActionItem({ action, indented }: ActionItemProps) {
  const say = useTranslate();
  const { key, checked, run } = action;
  const common = {
    disabled: action.enabled === false,
    title: action.enabled === false && action.reason !== undefined ? say(action.reason) : undefined,
    rightSection: key && <span className={classes.key}>{listKeyCaps(key, isMacPlatform()).join(' + ')}</span>,
    children: say(action.label),
  };
  if (checked !== undefined) return <Menu.CheckboxItem {...common} checked={checked} onChange={run} closeMenuOnClick />;
  return <Menu.Item {...common} onClick={run} leftSection={indented && <span className={classes.check} />} />;
}
