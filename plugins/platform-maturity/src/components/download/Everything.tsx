import { InfoCard } from '@backstage/core-components';
import { useApi } from '@backstage/core-plugin-api';
import { platformMaturityApiRef } from '../../api';
import { useWords } from '../../translation';
import { DownloadButton } from './DownloadButton';

/** All that the reader may read, as one file. */
export function Everything() {
  const { download } = useWords();
  const api = useApi(platformMaturityApiRef);
  return (
    <InfoCard
      title={download.everythingTitle}
      titleTypographyProps={{ component: 'h2' }}
      subheader={download.everythingHelp}
    >
      <DownloadButton
        label={download.everything}
        load={() => api.exportEverything()}
        name="platform-maturity.ndjson"
      />
    </InfoCard>
  );
}
