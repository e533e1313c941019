import { Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import type { Licence } from '../../../shared/api/licence.ts';
import { toProblem } from '../../api/problem.ts';
import { FailureAlert, Loading } from '../../components/loading-states.tsx';
import { useTranslate } from '../../components/use-translate.ts';
import styles from './about.module.css';

/** The works of other people in the program; a licence is read by opening its line. */
export function LicenceList() {
  const say = useTranslate();
  const { data, isPending, error, refetch } = useQuery({
    queryKey: ['licences'],
    queryFn: readLicences,
    staleTime: Infinity,
  });
  return (
    <section className={styles.part}>
      <h3>{say('ui.about.works')}</h3>
      <Text size="sm">{say('ui.about.works-about')}</Text>
      {isPending && <Loading />}
      {error !== null && <FailureAlert problem={toProblem(error)} onRetry={() => void refetch()} />}
      {Array.isArray(data) && (
        <ul className={styles.works}>
          {data.map((licence) => (
            <li key={licence.name}>
              <WorkLine {...licence} />
            </li>
          ))}
        </ul>
      )}
      {data === null && <Text size="sm">{say('ui.about.works-missing')}</Text>}
    </section>
  );
}

function WorkLine({ name, version, license, notices }: Licence) {
  const line = `${name} ${version} · ${license}`;
  if (notices.length === 0) return <span className={styles.line}>{line}</span>;
  return (
    <details>
      <summary className={styles.line}>{line}</summary>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a box that scrolls is reached by keys */}
      <pre className={styles.notice} tabIndex={0}>
        {notices.join('\n\n')}
      </pre>
    </details>
  );
}

/** What the build wrote next to the page; null where it was not built, as in development. */
async function readLicences(): Promise<readonly Licence[] | null> {
  const response = await fetch('./licences.json');
  if (!response.ok || response.headers.get('content-type')?.startsWith('application/json') !== true) return null;
  return (await response.json()) as readonly Licence[];
}
