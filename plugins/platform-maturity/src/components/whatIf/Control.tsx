import Checkbox from '@material-ui/core/Checkbox';
import FormControlLabel from '@material-ui/core/FormControlLabel';
import IconButton from '@material-ui/core/IconButton';
import Slider from '@material-ui/core/Slider';
import { makeStyles } from '@material-ui/core/styles';
import Tooltip from '@material-ui/core/Tooltip';
import Typography from '@material-ui/core/Typography';
import EditOutlined from '@material-ui/icons/EditOutlined';
import Replay from '@material-ui/icons/Replay';
import type { Level, Thresholds } from '@paved/plugin-platform-maturity-common';
import {
  inSteps,
  isShare,
  stepOf,
  type WhatIf,
  type WhatIfId,
} from '../../hooks';
import { useWords, type Words } from '../../translation';
import { ApproachMark } from '../marks';
import { plainText } from '../text';
import { NumberField } from './NumberField';
import { figureOf, phraseOf, titleOf } from './words';

const useStyles = makeStyles(theme => ({
  control: {
    padding: theme.spacing(1, 0, 0.5),
    borderTop: `1px solid ${theme.palette.divider}`,
    '&:first-of-type': { borderTop: 'none' },
  },
  head: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: theme.spacing(0, 1.5),
    minHeight: 30,
  },
  title: { fontWeight: 500 },
  changed: {
    display: 'inline-flex',
    alignItems: 'center',
    gap: theme.spacing(0.5),
    color: theme.palette.text.primary,
    fontSize: theme.typography.body2.fontSize,
    fontWeight: 600,
  },
  changedIcon: { fontSize: 16 },
  level: {
    marginLeft: 'auto',
    fontSize: theme.typography.body2.fontSize,
    color: theme.palette.text.secondary,
  },
  // Where there is little room, the slider has a line to itself.
  inputs: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'flex-start',
    gap: theme.spacing(0, 1.5),
  },
  // The thumb reaches beyond either end of its track.
  slider: {
    flex: '1 1 160px',
    padding: theme.spacing(0.5, 1, 0),
    minHeight: 40,
  },
  field: { flex: '0 0 92px' },
  rail: { color: theme.palette.text.secondary },
  track: { color: theme.palette.primary.main },
  mark: {
    height: 10,
    marginTop: -4,
    backgroundColor: theme.palette.text.primary,
  },
  markLabel: {
    fontSize: theme.typography.caption.fontSize,
    color: theme.palette.text.secondary,
    top: 24,
  },
  unknown: {
    marginTop: theme.spacing(0.5),
    borderRadius: 3,
    border: `1.5px dashed ${theme.palette.text.secondary}`,
    color: theme.palette.text.secondary,
    fontSize: theme.typography.caption.fontSize,
    textAlign: 'center',
  },
  checkbox: { marginRight: 0, '& span': { whiteSpace: 'nowrap' } },
}));

/** One number of a subject that can be changed, marked where it is. */
export function Control(props: {
  id: WhatIfId;
  whatIf: WhatIf;
  thresholds?: Thresholds;
  level?: Level;
}) {
  const classes = useStyles();
  const { id, whatIf, thresholds, level } = props;
  const { measured, changes, notApplicable } = whatIf;
  const words = useWords();
  const { whatIf: texts } = words;
  const title = titleOf(id, words);
  const titleId = `what-if-${id}`;
  const change = changes[id];
  const present = measured[id];
  const value = change === undefined ? present : change;
  const known = typeof value === 'number' ? value : undefined;
  const before = figureOf(id, present, words);
  const applies = !notApplicable.has(id);
  return (
    <div className={classes.control} role="group" aria-labelledby={titleId}>
      <div className={classes.head}>
        <Typography
          id={titleId}
          variant="body2"
          component="span"
          className={classes.title}
        >
          {title}
        </Typography>
        {change !== undefined && (
          <span className={classes.changed}>
            <EditOutlined aria-hidden className={classes.changedIcon} />
            {plainText({
              template: texts.changed,
              values: { before },
            })}
            <ResetButton
              label={plainText({
                template: texts.reset,
                values: { title, before },
              })}
              onClick={() => whatIf.reset(id)}
            />
          </span>
        )}
        <span className={classes.level}>
          {applies
            ? level && <ApproachMark approach={level} />
            : texts.notApplicable}
        </span>
      </div>
      {applies && (
        <div className={classes.inputs}>
          {known === undefined ? (
            <div className={classes.slider}>
              <div className={classes.unknown}>{texts.unknownBar}</div>
            </div>
          ) : (
            <div className={classes.slider}>
              <Slider
                aria-labelledby={titleId}
                value={known}
                min={0}
                max={rangeOf(id, present, known, thresholds)}
                step={stepOf(id)}
                marks={marksOf(id, thresholds, words)}
                getAriaValueText={shown => phraseOf(id, shown, words)}
                onChange={(_event, next) =>
                  whatIf.set(id, inSteps(id, Number(next)))
                }
                classes={{
                  rail: classes.rail,
                  track: classes.track,
                  mark: classes.mark,
                  markLabel: classes.markLabel,
                }}
              />
            </div>
          )}
          <div className={classes.field}>
            <NumberField
              id={id}
              value={known}
              onChange={next => whatIf.set(id, next)}
            />
          </div>
          <FormControlLabel
            className={classes.checkbox}
            control={
              <Checkbox
                size="small"
                color="primary"
                checked={known === undefined}
                onChange={(_event, unknown) =>
                  whatIf.set(
                    id,
                    unknown ? 'unknown' : startOf(id, present, thresholds),
                  )
                }
                inputProps={{
                  'aria-label': plainText({
                    template: texts.makeUnknown,
                    values: { title },
                  }),
                }}
              />
            }
            label={
              <Typography variant="body2" component="span">
                {texts.notKnown}
              </Typography>
            }
          />
        </div>
      )}
    </div>
  );
}

function ResetButton(props: { label: string; onClick: () => void }) {
  return (
    <Tooltip title={props.label}>
      <IconButton size="small" aria-label={props.label} onClick={props.onClick}>
        <Replay fontSize="small" />
      </IconButton>
    </Tooltip>
  );
}

/** Twice the upper threshold, from which on nothing changes, or room for more. */
function rangeOf(
  id: WhatIfId,
  present: number | undefined,
  value: number,
  thresholds?: Thresholds,
): number {
  if (isShare(id)) {
    return 1;
  }
  return Math.ceil(
    Math.max(2 * (thresholds?.high ?? 1), 1.25 * (present ?? 0), value),
  );
}

function marksOf(
  id: WhatIfId,
  thresholds: Thresholds | undefined,
  words: Words,
) {
  return thresholds
    ? [thresholds.low, thresholds.high].map(value => ({
        value,
        label: figureOf(id, value, words),
      }))
    : false;
}

/** Where to start from not known: at what was measured, or in between. */
function startOf(
  id: WhatIfId,
  present: number | undefined,
  thresholds?: Thresholds,
): number {
  return inSteps(id, present ?? thresholds?.low ?? 0.5);
}
