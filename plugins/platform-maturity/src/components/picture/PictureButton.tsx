import IconButton from '@material-ui/core/IconButton';
import { makeStyles, useTheme } from '@material-ui/core/styles';
import PhotoCameraIcon from '@material-ui/icons/PhotoCameraOutlined';
import type { RefObject } from 'react';
import useAsyncFn from 'react-use/esm/useAsyncFn';
import { reasonOf, saveFile } from '../../hooks';
import { useWords } from '../../translation';
import { plainText } from '../text';
import { drawPicture } from './drawPicture';
import { pngOf } from './pngOf';

const useStyles = makeStyles(theme => ({
  failed: {
    color: theme.palette.error.main,
    fontSize: theme.typography.body2.fontSize,
  },
}));

/** Saves a chart as a picture, with its legend, its title and the day. */
export function PictureButton(props: {
  /** What holds the chart and its legend. */
  chart: RefObject<HTMLElement>;
  title: string;
  /** Ends the name of the file. */
  name: string;
}) {
  const classes = useStyles();
  const theme = useTheme();
  const { picture, format } = useWords();
  const { chart, title, name } = props;
  const [{ loading, error }, save] = useAsyncFn(async () => {
    const now = new Date();
    const drawn = drawPicture(chart.current!, {
      title,
      subtitle: plainText({
        template: picture.subtitle,
        values: { day: format.day(now.getTime()) },
      }),
      fontFamily: String(theme.typography.fontFamily),
      background: theme.palette.background.paper,
      ink: theme.palette.text.primary,
      quietInk: theme.palette.text.secondary,
    });
    const day = now.toISOString().slice(0, 10);
    saveFile(await pngOf(drawn), `platform-maturity-${name}-${day}.png`);
  }, [chart, title, name, theme, picture, format]);
  return (
    <>
      <span role="alert" className={classes.failed}>
        {error &&
          plainText({
            template: picture.failed,
            values: { reason: reasonOf(error) },
          })}
      </span>
      <IconButton
        size="small"
        disabled={loading}
        onClick={() => save()}
        title={picture.download}
        aria-label={plainText({
          template: picture.downloadOf,
          values: { title },
        })}
      >
        <PhotoCameraIcon fontSize="small" />
      </IconButton>
    </>
  );
}
