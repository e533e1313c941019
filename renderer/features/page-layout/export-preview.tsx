import { useMemo } from 'react';
import type { Input } from '../../../shared/api/commands.ts';
import { useRead } from '../../api/use-command.ts';
import { FailureAlert, Loading } from '../../components/loading-states.tsx';
import { useTranslate } from '../../components/use-translate.ts';
import { decodeBase64 } from './decode-base64.ts';
import { WordPreview } from './word-preview.tsx';

/** Reads the file that an export would make; the previous one is shown until the new one arrives. */
export function useExportPreview(exported: Input<'exports.preview'>) {
  return useRead('exports.preview', exported, { keepPrevious: true });
}

/** The pages of the file that an export would make, or why it cannot be made. */
export function ExportPreview({ preview }: { readonly preview: ReturnType<typeof useExportPreview> }) {
  const say = useTranslate();
  const { data, error, isPlaceholderData } = preview;
  const bytes = useMemo(() => decodeBase64(data?.base64 ?? ''), [data?.base64]);
  if (error !== null) return <FailureAlert problem={error} />;
  if (data === undefined) return <Loading />;
  return <WordPreview bytes={bytes} stale={isPlaceholderData} label={say('ui.export.preview', { name: data.name })} />;
}
