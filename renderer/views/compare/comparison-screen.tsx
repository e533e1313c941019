import type { ShownNegotiation } from '../../../shared/model/shown.ts';
import { useTemplates } from '../../api/queries.ts';
import { useRead } from '../../api/use-command.ts';
import { useRunCommand } from '../../api/use-run-command.ts';
import { FileDropArea } from '../../components/file-drop-area.tsx';
import { FailureAlert, Loading } from '../../components/loading-states.tsx';
import { useNotice } from '../../components/notice.tsx';
import { useInterfaceLanguage } from '../../components/use-translate.ts';
import { chooseDroppedSides } from '../../features/compare/sides/choose-dropped-sides.ts';
import type { ComparisonChoice } from '../../features/compare/sides/comparison-address.ts';
import {
  chooseComparisonLanguage,
  completeComparisonChoice,
  listCommonLanguages,
} from '../../features/compare/sides/comparison-choices.ts';
import { areFiles, planComparison } from '../../features/compare/sides/plan-comparison.ts';
import type { ComputerFilePicker } from '../../features/compare/sides/use-computer-files.ts';
import { ChoiceBar } from './choice-bar.tsx';
import styles from './compare-view.module.css';
import { ComparisonPrompt } from './comparison-prompt.tsx';
import { ThreeWayComparison } from './three-way-comparison.tsx';
import { TwoWayComparison } from './two-way-comparison.tsx';

type Props = {
  readonly asked: ComparisonChoice;
  readonly texts: readonly ShownNegotiation[];
  readonly computer: ComputerFilePicker;
  readonly onChoose: (choice: ComparisonChoice) => void;
};

/** The choices, with defaults filled in, and the comparison below them. */
export function ComparisonScreen({ asked, texts, computer, onChoose }: Props) {
  const { speech, say } = useInterfaceLanguage();
  const { run } = useRunCommand();
  const notice = useNotice();
  const negotiation = asked.negotiation ?? null;
  const named = { negotiation: negotiation ?? '' };
  const text = useRead('texts.show', { ...named, draft: null }, { enabled: negotiation !== null });
  const files = useRead('files.list', named, { enabled: negotiation !== null });
  const templates = useTemplates();
  if (text.error !== null) return <FailureAlert problem={text.error} onRetry={() => void text.refetch()} />;
  if (negotiation !== null && (text.data === undefined || files.isPending)) return <Loading />;
  const choice = completeComparisonChoice(asked, text.data);
  const languages = listCommonLanguages(choice.old, choice.next, text.data, templates.data?.languages ?? []);
  // A person who reads this interface reads one of its two languages.
  const wanted = [choice.language, speech, text.data?.prevailingLanguage, 'en', 'id'];
  const ofFiles = areFiles(choice.old, choice.next);
  const language = ofFiles ? choice.language : chooseComparisonLanguage(languages, wanted);
  const plan = planComparison(choice, language, computer.files);
  const takeFiles = (dropped: readonly File[]) =>
    run(async () => {
      let part: Partial<ComparisonChoice> = {};
      const sides = chooseDroppedSides(choice, dropped.length);
      const left = dropped.slice(sides.length).map(({ name }) => name);
      if (left.length > 0) notice.warn((say) => say('ui.files.not-taken', { names: left.join(', ') }));
      for (const [n, side] of sides.entries()) {
        const file = dropped[n];
        const taken = file === undefined ? null : await computer.take(file);
        if (taken !== null) part = { ...part, [side]: taken };
      }
      choose(part);
    });
  const choose = (part: Partial<ComparisonChoice>) => onChoose({ ...choice, ...part });
  return (
    <div className={styles.view}>
      <FileDropArea
        screen="compare"
        words={say('ui.compare.drop-page')}
        onFiles={(dropped) => void takeFiles(dropped)}
      />
      <ChoiceBar
        choice={choice}
        chosen={asked.old !== null || asked.next !== null}
        text={text.data}
        texts={texts}
        files={files.data ?? []}
        languages={languages}
        language={language}
        isLanguageGuessed={ofFiles}
        computer={computer}
        onChoose={choose}
      />
      <div className={styles.below}>
        {plan.state !== 'ready' ? (
          <ComparisonPrompt plan={plan} choice={choice} computer={computer} onChoose={choose} />
        ) : choice.way === 'three' &&
          text.data !== undefined &&
          choice.old?.of === 'draft' &&
          plan.asked.language !== null ? (
          <ThreeWayComparison
            key={plan.of}
            of={plan.of}
            text={text.data}
            base={choice.old.draft}
            theirs={plan.asked.next}
            language={plan.asked.language}
            onPairing={() => choose({ way: 'two' })}
          />
        ) : (
          <TwoWayComparison key={plan.of} of={plan.of} asked={plan.asked} />
        )}
      </div>
    </div>
  );
}
