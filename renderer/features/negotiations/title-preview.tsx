import { Tabs, Text } from '@mantine/core';
import { useState } from 'react';
import { formatLanguageDisplayName } from '../../../shared/i18n/format-language-name.ts';
import { useInterfaceLanguage } from '../../components/use-translate.ts';
import { getSignatureHeading, getTitleName, getTitleWords, type NewText } from './new-text.ts';
import classes from './title-preview.module.css';

/** Previews the title block and the signature blocks of our own original. */
export function TitlePreview({ text }: { readonly text: NewText }) {
  const { speech, say } = useInterfaceLanguage();
  const [chosen, setChosen] = useState('id');
  const language = text.languages.includes(chosen) ? chosen : 'id';
  const { instrument, between, and, on } = getTitleWords(text, language);
  const subject = (text.subject[language] ?? '').trim().toLocaleUpperCase(language);
  const lines = [
    instrument,
    between,
    getTitleName(text.ours, language),
    and,
    getTitleName(text.theirs, language) || '…',
    `${on} ${subject || '…'}`,
  ];
  return (
    <section aria-label={say('ui.new.preview')}>
      <Tabs value={language} onChange={(value) => setChosen(value ?? 'id')}>
        <Tabs.List>
          {text.languages.map((one) => (
            <Tabs.Tab key={one} value={one}>
              {formatLanguageDisplayName(one, speech)}
            </Tabs.Tab>
          ))}
        </Tabs.List>
        <Tabs.Panel value={language}>
          <div className={classes.page} lang={language}>
            {lines.map((line, n) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: six lines whose order never changes
              <p key={n}>{line}</p>
            ))}
            <div className={classes.signatures}>
              {[text.ours, text.theirs].map((party, n) => (
                <p key={n === 0 ? 'ours' : 'theirs'}>{getSignatureHeading(party, language) || '…'}</p>
              ))}
            </div>
          </div>
        </Tabs.Panel>
      </Tabs>
      <Text size="xs" c="dimmed" mt="xs">
        {say('ui.new.preview-about')}
      </Text>
    </section>
  );
}
