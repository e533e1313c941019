import { Checkbox, NativeSelect, Stack, Text, TextInput } from '@mantine/core';
import { useState } from 'react';
import type { Input } from '../../../shared/api/commands.ts';
import type { RedlineRemark } from '../../../shared/model/comparison/redline-remark.ts';
import { useCall, useRead } from '../../api/use-command.ts';
import { DayInput } from '../../components/day-input.tsx';
import { Dialog } from '../../components/dialog.tsx';
import { getLocalDate } from '../../components/format-date.ts';
import { useTranslate } from '../../components/use-translate.ts';
import { PaperField, useEffectivePaper } from '../files/paper-field.tsx';
import { SaveFileButtons } from '../files/save-file-buttons.tsx';
import { useMakeFile } from '../files/use-make-file.ts';
import type { Printing } from './print/use-printing.ts';
import { RedlineRemarks } from './redline-remarks.tsx';

type ExportedComparison = Input<'comparisons.export'>;

type Props = {
  readonly as: ExportedComparison['as'];
  readonly compared: Pick<ExportedComparison, 'old' | 'next' | 'third' | 'language' | 'chosen'>;
  /** Whether one of the texts is in the store, in which case the file is stored and recorded. */
  readonly kept: boolean;
  /** Prints the comparison on screen to a PDF that the host holds; null where the host cannot. */
  readonly printToPdf: Printing['printToPdf'];
  readonly onClose: () => void;
};

/** A Word file from outside; the redline of two such files is the newer one itself. */
const isWordFile = (side: ExportedComparison['old']) =>
  (side.of === 'file' || side.of === 'bytes') && /\.docx$/i.test(side.name);

/**
 * Exports the comparison as a Word file or a PDF: its paper size, and the author and date of its changes. Lists what the redline
 * of two Word files does not show.
 */
export function ExportComparison({ as, compared, kept, printToPdf, onClose }: Props) {
  const say = useTranslate();
  const call = useCall();
  const { asks, busy, make } = useMakeFile();
  const [chosenPaper, choosePaper] = useState<ExportedComparison['paper']>('A4');
  const paper = useEffectivePaper(chosenPaper);
  const [author, setAuthor] = useState('');
  const [date, setDate] = useState(getLocalDate());
  const [formatting, setFormatting] = useState(true);
  const [keepRevisions, setKeepRevisions] = useState(false);
  const [pdf, setPdf] = useState(false);
  const printer = useRead('printers.show', {});
  const isPrinterKnown = printer.data !== undefined;
  const hasProgram = isPrinterKnown && printer.data.pdf !== null;
  // The page has no table as it is exported.
  const printPage = isPrinterKnown && !hasProgram && as === 'redline' ? printToPdf : null;
  const hasPrinter = hasProgram || printPage !== null;
  const isPdf = pdf && hasPrinter;
  const isPage = isPdf && printPage !== null;
  const [remarks, setRemarks] = useState<readonly RedlineRemark[]>([]);
  const ownForm = as === 'redline' && isWordFile(compared.old) && isWordFile(compared.next);
  const submit = async () => {
    let found: readonly RedlineRemark[] = [];
    const named = author.trim();
    const exported = {
      ...compared,
      as,
      paper,
      author: named === '' ? null : named,
      date: date === '' ? null : date,
      formatting,
      keepRevisions: ownForm && keepRevisions,
      pdf: isPdf,
    };
    const isMade = await make(async () => {
      const printed = isPage ? { printed: await printPage(paper) } : {};
      const made = await call('comparisons.export', { ...exported, ...printed });
      found = made.remarks;
      return made;
    });
    if (isMade && found.length === 0) onClose();
    else if (isMade) setRemarks(found);
  };
  if (remarks.length > 0)
    return (
      <Dialog onClose={onClose} title={say(`ui.compare.out-${as}-title`)}>
        <RedlineRemarks about={say('ui.compare.out-remarks')} remarks={remarks} onClose={onClose} />
      </Dialog>
    );
  return (
    <Dialog onClose={onClose} title={say(`ui.compare.out-${as}-title`)}>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          void submit();
        }}
      >
        <Stack gap="md">
          <Text size="sm">{say(ownForm ? 'ui.compare.out-word-about' : `ui.compare.out-${as}-about`)}</Text>
          <NativeSelect
            data-autofocus
            label={say('ui.compare.out-kind')}
            description={
              isPrinterKnown && !hasPrinter
                ? say('ui.compare.out-pdf-none')
                : isPage
                  ? say('ui.compare.out-pdf-page')
                  : undefined
            }
            value={isPdf ? 'pdf' : 'docx'}
            onChange={(event) => setPdf(event.currentTarget.value === 'pdf')}
            data={[
              { value: 'docx', label: say('ui.compare.out-kind-word') },
              { value: 'pdf', label: say('ui.compare.out-kind-pdf'), disabled: !hasPrinter },
            ]}
          />
          {(isPage || !ownForm) && <PaperField value={paper} onChange={choosePaper} />}
          {ownForm && !isPage && (
            <>
              <Checkbox
                label={say('ui.compare.out-formatting')}
                checked={formatting}
                onChange={(event) => setFormatting(event.currentTarget.checked)}
              />
              <Checkbox
                label={say('ui.compare.out-revisions')}
                description={say('ui.compare.out-revisions-about')}
                checked={keepRevisions}
                onChange={(event) => setKeepRevisions(event.currentTarget.checked)}
              />
            </>
          )}
          {as === 'redline' && !isPage && (
            <>
              <TextInput
                label={say('ui.compare.out-author')}
                description={say(kept ? 'ui.compare.out-author-about' : 'ui.compare.out-author-files')}
                value={author}
                maxLength={120}
                onChange={(event) => setAuthor(event.currentTarget.value)}
              />
              <DayInput label={say('ui.compare.out-date')} value={date} onChange={setDate} />
            </>
          )}
          {kept && (
            <Text size="sm" c="dimmed">
              {say('ui.compare.out-recorded')}
            </Text>
          )}
          <SaveFileButtons asks={asks} busy={busy} onClose={onClose} />
        </Stack>
      </form>
    </Dialog>
  );
}
