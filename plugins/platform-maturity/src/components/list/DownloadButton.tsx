import { useApi } from '@backstage/core-plugin-api';
import Button from '@material-ui/core/Button';
import { makeStyles } from '@material-ui/core/styles';
import GetAppIcon from '@material-ui/icons/GetApp';
import type { AssessmentQuery } from '@paved/plugin-platform-maturity-common';
import useAsyncFn from 'react-use/esm/useAsyncFn';
import { platformMaturityApiRef } from '../../api';
import { reasonOf, saveFile } from '../../hooks';
import { useWords } from '../../translation';
import { plainText } from '../text';

const useStyles = makeStyles(theme => ({
  failed: { color: theme.palette.error.main },
}));

/** Saves all rows that the filters let through, not only those of the page. */
export function DownloadButton(props: { query: AssessmentQuery }) {
  const classes = useStyles();
  const { list } = useWords();
  const api = useApi(platformMaturityApiRef);
  const { limit, cursor, ...query } = props.query;
  const [{ loading, error }, download] = useAsyncFn(async () => {
    saveFile(await api.exportAssessments(query), 'platform-maturity.csv');
  }, [api, query]);
  return (
    <>
      <span role="alert" className={classes.failed}>
        {error &&
          plainText({
            template: list.csvFailed,
            values: { reason: reasonOf(error) },
          })}
      </span>
      <Button
        size="small"
        startIcon={<GetAppIcon />}
        disabled={loading}
        onClick={() => download()}
      >
        {list.csv}
      </Button>
    </>
  );
}
