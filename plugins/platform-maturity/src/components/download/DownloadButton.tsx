import Button from '@material-ui/core/Button';
import { makeStyles } from '@material-ui/core/styles';
import GetAppIcon from '@material-ui/icons/GetApp';
import useAsyncFn from 'react-use/esm/useAsyncFn';
import { reasonOf, saveFile } from '../../hooks';
import { useWords } from '../../translation';
import { plainText } from '../text';

const useStyles = makeStyles(theme => ({
  failed: { color: theme.palette.error.main },
}));

/** Saves a file of the backend, or says why it cannot. */
export function DownloadButton(props: {
  label: string;
  /** Where the label alone does not tell one button of a page from another. */
  longLabel?: string;
  title?: string;
  load: () => Promise<Blob>;
  /** What the file is called. */
  name: string;
}) {
  const classes = useStyles();
  const { download: texts } = useWords();
  const { label, longLabel, title, load, name } = props;
  const [{ loading, error }, download] = useAsyncFn(async () => {
    saveFile(await load(), name);
  }, [load, name]);
  return (
    <>
      <span role="alert" className={classes.failed}>
        {error &&
          plainText({
            template: texts.failed,
            values: { reason: reasonOf(error) },
          })}
      </span>
      <Button
        size="small"
        startIcon={<GetAppIcon />}
        disabled={loading}
        aria-label={longLabel}
        title={title}
        onClick={() => download()}
      >
        {label}
      </Button>
    </>
  );
}
