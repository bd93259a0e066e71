import { makeStyles, useTheme } from '@material-ui/core/styles';
import Tab from '@material-ui/core/Tab';
import Tabs from '@material-ui/core/Tabs';
import useMediaQuery from '@material-ui/core/useMediaQuery';
import {
  factorIds,
  type FactorId,
  type Recommendation,
} from '@paved/plugin-platform-maturity-common';
import { useWords } from '../../../translation';
import { ApproachMark } from '../../marks';

const useStyles = makeStyles(theme => ({
  tabs: { borderBottom: `1px solid ${theme.palette.divider}` },
  tab: {
    minWidth: 96,
    maxWidth: 'none',
    padding: theme.spacing(1, 1.25),
    [theme.breakpoints.down('sm')]: { minHeight: 40 },
    textTransform: 'none',
    letterSpacing: 0,
    opacity: 1,
    color: theme.palette.text.primary,
    '&:focus-visible': {
      outline: `2px solid ${theme.palette.primary.main}`,
      outlineOffset: -2,
    },
  },
  // The marks stand in a line, however many lines the titles take.
  label: {
    alignItems: 'flex-start',
    justifyContent: 'space-between',
    textAlign: 'left',
    height: '100%',
    [theme.breakpoints.down('sm')]: {
      flexDirection: 'row',
      alignItems: 'center',
      gap: theme.spacing(0, 2),
    },
  },
  title: {
    display: 'block',
    fontSize: theme.typography.body2.fontSize,
    fontWeight: 600,
    lineHeight: 1.3,
    marginBottom: theme.spacing(1),
    [theme.breakpoints.down('sm')]: { marginBottom: 0 },
  },
  state: {
    display: 'block',
    fontSize: theme.typography.caption.fontSize,
    fontWeight: 400,
    lineHeight: 1.3,
    color: theme.palette.text.secondary,
    '& span': { whiteSpace: 'normal' },
  },
  selected: {
    backgroundColor: theme.palette.action.hover,
    // Grey does not stand out enough from it.
    '& $state': { color: theme.palette.text.primary },
  },
}));

/** The id of what the tab of a factor shows. */
export function panelIdOf(factor: FactorId): string {
  return `guide-factor-${factor}`;
}

/** The id of the tab of a factor. */
export function tabIdOf(factor: FactorId): string {
  return `${panelIdOf(factor)}-tab`;
}

/** The five factors to choose from, each with what its answers call for. */
export function FactorTabs(props: {
  factor: FactorId;
  answer: Recommendation;
  onChoose: (factor: FactorId) => void;
}) {
  const classes = useStyles();
  const { factor, answer, onChoose } = props;
  const { explanation, guide } = useWords();
  const { framework } = guide;
  const narrow = useMediaQuery(useTheme().breakpoints.down('sm'));
  return (
    <Tabs
      value={factor}
      onChange={(_event, next) => onChoose(next)}
      orientation={narrow ? 'vertical' : 'horizontal'}
      variant={narrow ? 'standard' : 'fullWidth'}
      aria-label={framework.factors}
      className={classes.tabs}
      indicatorColor="primary"
    >
      {factorIds.map(id => {
        const { level } = answer.factors[id];
        return (
          <Tab
            key={id}
            value={id}
            id={tabIdOf(id)}
            aria-controls={panelIdOf(id)}
            disableRipple
            classes={{
              root: classes.tab,
              selected: classes.selected,
              wrapper: classes.label,
            }}
            label={
              <>
                <span className={classes.title}>
                  {explanation.definitions.factors[id].title}
                </span>
                <span className={classes.state}>
                  <ApproachMark approach={level ?? 'undetermined'}>
                    {level ? undefined : framework.notAnswered}
                  </ApproachMark>
                </span>
              </>
            }
          />
        );
      })}
    </Tabs>
  );
}
