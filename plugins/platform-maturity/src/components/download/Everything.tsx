import { useApi } from '@backstage/core-plugin-api';
import Typography from '@material-ui/core/Typography';
import { platformMaturityApiRef } from '../../api';
import { useWords } from '../../translation';
import { DownloadButton } from './DownloadButton';

/** All that the reader may read, as one file. */
export function Everything() {
  const { download } = useWords();
  const api = useApi(platformMaturityApiRef);
  return (
    <div>
      <DownloadButton
        label={download.everything}
        load={() => api.exportEverything()}
        name="platform-maturity.ndjson"
      />
      <Typography variant="body2" color="textSecondary">
        {download.everythingHelp}
      </Typography>
    </div>
  );
}
