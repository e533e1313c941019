import type { ShownProcess } from '../../../../shared/model/process.ts';
import type { ShownReadiness } from '../../../../shared/model/readiness.ts';

type Reminder = ShownReadiness['reminders'][number];
type ProcessStep = ShownProcess['steps'][number];

/** The legal steps outside the text (D1-D5), as far as they are recorded. */
export function listProcessReminders({ stage, steps, guidelines }: ShownProcess): Reminder[] {
  const step = (name: ProcessStep['step']) =>
    buildStepReminder(
      name,
      steps.find((one) => one.step === name),
    );
  return [
    buildStageReminder(stage),
    step('foreign-ministry-consultation'),
    buildGuidelinesReminder(guidelines),
    step('delegation-approval'),
    step('full-powers'),
    ...steps.flatMap((one) => (one.step === 'other' ? [buildStepReminder('other', one)] : [])),
  ];
}

function buildStageReminder(said: ShownProcess['stage']): Reminder {
  const reached = said?.stage === 'signing' || said?.stage === 'done';
  return { step: 'stage', state: reached ? 'done' : 'open', detail: said?.stage ?? '', dated: said?.dated ?? null };
}

/** Done when none of its parts is empty (D3); the approval is a separate step. */
function buildGuidelinesReminder(said: ShownProcess['guidelines']): Reminder {
  const { political, legal, other } = said?.analysis ?? { political: '', legal: '', other: '' };
  const written = [said?.background ?? '', political, legal, other, said?.position ?? ''].every(
    (part) => part.trim() !== '',
  );
  return { step: 'guidelines', state: written ? 'done' : 'open', detail: '', dated: null };
}

/** A step that is not required needs its legal ground (D5). */
function buildStepReminder(step: ProcessStep['step'], said: ProcessStep | undefined): Reminder {
  const groundless = said?.state === 'not-required' && said.ground.trim() === '';
  const words = [said?.letter?.number ?? said?.file?.name ?? '', said?.ground ?? ''];
  return {
    step,
    state: said === undefined || groundless ? 'open' : said.state,
    detail: words.filter((one) => one.trim() !== '').join(' · '),
    dated: said?.letter?.date ?? said?.dated ?? null,
  };
}
