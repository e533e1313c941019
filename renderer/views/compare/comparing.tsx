import type { ShownNegotiation } from '../../../shared/model/shown.ts';
import { useRead } from '../../api/call.ts';
import { useTemplates } from '../../api/queries.ts';
import type { Choice } from '../../features/compare/address.ts';
import { completed, languageOf, languagesOf } from '../../features/compare/choices.ts';
import type { Computer } from '../../features/compare/use-computer-files.ts';
import { useSpeech } from '../../ui/speech.ts';
import { Failed, Loading } from '../../ui/state.tsx';
import { ChoiceBar } from './choice-bar.tsx';
import styles from './compare-view.module.css';
import { Compared } from './compared.tsx';

type Props = {
  readonly asked: Choice;
  readonly texts: readonly ShownNegotiation[];
  readonly computer: Computer;
  readonly onChoose: (choice: Choice) => void;
};

/** What is compared, with what was not chosen filled in, and below it the comparison. */
export function Comparing({ asked, texts, computer, onChoose }: Props) {
  const { speech } = useSpeech();
  const negotiation = asked.negotiation ?? null;
  const named = { negotiation: negotiation ?? '' };
  const text = useRead('texts.show', { ...named, draft: null }, { enabled: negotiation !== null });
  const files = useRead('files.list', named, { enabled: negotiation !== null });
  const templates = useTemplates();
  if (text.error !== null) return <Failed problem={text.error} onRetry={() => void text.refetch()} />;
  if (negotiation !== null && (text.data === undefined || files.isPending)) return <Loading />;
  const choice = completed(asked, text.data);
  const languages = languagesOf(choice.old, choice.next, text.data, templates.data?.languages ?? []);
  // Who reads this interface reads one of its two languages.
  const language = languageOf(languages, [choice.language, speech, text.data?.prevailingLanguage, 'en', 'id']);
  const choose = (part: Partial<Choice>) => onChoose({ ...choice, ...part });
  return (
    <div className={styles.view}>
      <ChoiceBar
        choice={choice}
        chosen={asked.old !== null || asked.next !== null}
        text={text.data}
        texts={texts}
        files={files.data ?? []}
        languages={languages}
        language={language}
        computer={computer}
        onChoose={choose}
      />
      <div className={styles.below}>
        <Compared choice={choice} text={text.data} language={language} computer={computer} onChoose={choose} />
      </div>
    </div>
  );
}
