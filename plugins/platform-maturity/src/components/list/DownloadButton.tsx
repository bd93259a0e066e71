import { useApi } from '@backstage/core-plugin-api';
import type { AssessmentQuery } from '@paved/plugin-platform-maturity-common';
import { platformMaturityApiRef } from '../../api';
import { useWords } from '../../translation';
import { DownloadButton as FileButton } from '../download';

/** Saves all rows that the filters let through, not only those of the page. */
export function DownloadButton(props: { query: AssessmentQuery }) {
  const { download } = useWords();
  const api = useApi(platformMaturityApiRef);
  const { limit, cursor, ...query } = props.query;
  return (
    <FileButton
      label={download.csv}
      load={() => api.exportAssessments(query)}
      name="platform-maturity.csv"
    />
  );
}
