import { CloseButton, Group, Tabs, Text } from '@mantine/core';
import type { ShownComment } from '../../../shared/model/shown.ts';
import { useTranslate } from '../../components/use-translate.ts';
import { BracketsPanel } from '../../features/brackets/brackets-panel.tsx';
import { ChecksPanel } from '../../features/checks/checks-panel.tsx';
import { type DrawerTab, drawerTabs, useTextPage } from '../../features/clause/text-page-context.ts';
import { CommentsPanel } from '../../features/comments/comments-panel.tsx';
import { HistoryPanel } from '../../features/history/history-panel.tsx';
import { PositionsPanel } from '../../features/history/positions-panel.tsx';
import { formatTabLabel, type TabCounts, tabFaces } from './drawer-tabs.ts';
import { TabCount } from './tab-count.tsx';
import type { CleanReading } from './use-clean-reading.ts';
import type { TextNavigation } from './use-text-navigation.ts';
import styles from './workbench.module.css';

type Props = {
  readonly place: TextNavigation;
  readonly comments: readonly ShownComment[];
  readonly counts: TabCounts;
  readonly clean: CleanReading;
};

/** Shows the details of the current clause, and the pending work of the whole text. */
export function Drawer({ place, comments, counts, clean }: Props) {
  const { text, options, languages, readOnly } = useTextPage();
  const say = useTranslate();
  const { clause, clauseName } = place;
  return (
    <Tabs
      className={styles.drawer}
      value={place.drawer}
      onChange={(tab) => place.setDrawer(tab as DrawerTab)}
      keepMounted={false}
      styles={{ tabSection: { marginInlineEnd: 6 } }}
    >
      <Group wrap="nowrap" gap={0} justify="space-between">
        <Tabs.List
          flex={1}
          miw={0}
          style={{ flexWrap: 'nowrap', overflow: 'hidden' }}
          aria-label={say('ui.text.drawer')}
        >
          {drawerTabs.map((tab) => {
            const { Icon, label } = tabFaces[tab];
            const count = counts[tab] ?? null;
            const name = formatTabLabel(tab, count, say);
            return (
              <Tabs.Tab key={tab} px={7} value={tab} title={name} leftSection={<Icon size={16} aria-hidden />}>
                {tab !== place.drawer ? <TabCount tab={tab} count={count} /> : count === 0 ? say(label) : name}
              </Tabs.Tab>
            );
          })}
        </Tabs.List>
        <CloseButton mx={6} aria-label={say('ui.text.close-drawer')} onClick={() => place.setDrawer(null)} />
      </Group>
      <Tabs.Panel value="comments">
        <CommentsPanel
          text={text}
          options={options}
          comments={comments}
          clause={place.here}
          clauseName={clauseName}
          here={place.comment}
          making={place.making}
          onMake={place.setMaking}
          onMade={(id) => {
            place.setMaking(null);
            if (id !== null) place.setComment(id);
            place.focusHere();
          }}
          onShow={({ id, clause: code }) => place.showComment(id, code)}
        />
      </Tabs.Panel>
      <Tabs.Panel value="history">
        {clause === undefined ? (
          <ClauseMissing />
        ) : (
          <HistoryPanel
            key={clause.id}
            text={text}
            options={options}
            clause={clause.id}
            clauseName={clauseName}
            languages={languages}
            readOnly={readOnly}
          />
        )}
      </Tabs.Panel>
      <Tabs.Panel value="positions">
        {clause === undefined ? (
          <ClauseMissing />
        ) : (
          <PositionsPanel key={clause.id} negotiation={text.code} clause={clause.id} clauseName={clauseName} />
        )}
      </Tabs.Panel>
      <Tabs.Panel value="brackets">
        <BracketsPanel clean={clean.on} onClean={clean.toggle} />
      </Tabs.Panel>
      <Tabs.Panel value="checks">
        <ChecksPanel />
      </Tabs.Panel>
    </Tabs>
  );
}

/** Shown if the displayed draft lacks the selected clause. */
function ClauseMissing() {
  return (
    <Text size="sm" c="dimmed" p="md">
      {useTranslate()('ui.text.clause-not-here')}
    </Text>
  );
}
