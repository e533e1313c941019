import { Menu, Menubar } from '@mantine/core';
import { Fragment } from 'react';
import { useSay } from '../ui/speech.ts';
import { type Action, menus, useAllActions } from './actions.ts';
import { keyCaps, onMac } from './key.ts';
import classes from './shell.module.css';

/** The menu bar: everything that can be done here now, with its key. */
export function ActionMenus() {
  const say = useSay();
  const actions = useAllActions();
  const shown = menus
    .map((name) => ({ name, items: actions.filter(({ menu }) => menu === name) }))
    .filter(({ items }) => items.length > 0);
  return (
    <Menubar aria-label={say('ui.app.menus')} classNames={{ root: classes.menubar }}>
      {shown.map(({ name, items }) => (
        <Menubar.Menu key={name} transitionProps={{ duration: 0 }}>
          <Menubar.Target>{say(`ui.menu.${name}`)}</Menubar.Target>
          <Menubar.Dropdown>
            {sorted(items).map((action, n, all) => (
              <Fragment key={action.id}>
                {n > 0 && group(all[n - 1]) !== group(action) && <Menu.Divider />}
                <Item action={action} indented={all.some(({ checked }) => checked !== undefined)} />
              </Fragment>
            ))}
          </Menubar.Dropdown>
        </Menubar.Menu>
      ))}
    </Menubar>
  );
}

const group = (action: Action | undefined) => action?.group ?? 0;
const sorted = (items: readonly Action[]) => items.toSorted((a, b) => group(a) - group(b));

type ItemProps = { readonly action: Action; readonly indented: boolean };

function Item({ action, indented }: ItemProps) {
  const say = useSay();
  const { key, checked, run } = action;
  const common = {
    disabled: action.enabled === false,
    rightSection: key && <span className={classes.key}>{keyCaps(key, onMac()).join(' + ')}</span>,
    children: say(action.label),
  };
  if (checked !== undefined) return <Menu.CheckboxItem {...common} checked={checked} onChange={run} closeMenuOnClick />;
  return <Menu.Item {...common} onClick={run} leftSection={indented && <span className={classes.check} />} />;
}
