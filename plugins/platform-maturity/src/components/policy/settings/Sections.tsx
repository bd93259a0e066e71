import { InfoCard } from '@backstage/core-components';
import Button from '@material-ui/core/Button';
import FormControlLabel from '@material-ui/core/FormControlLabel';
import { makeStyles, useTheme } from '@material-ui/core/styles';
import Switch from '@material-ui/core/Switch';
import TextField from '@material-ui/core/TextField';
import Typography from '@material-ui/core/Typography';
import useMediaQuery from '@material-ui/core/useMediaQuery';
import type { PolicySetting } from '@paved/plugin-platform-maturity-common';
import { useMemo } from 'react';
import { useWords } from '../../../translation';
import { ApproachMark } from '../../marks';
import { plainText } from '../../text';
import { anchorOf, type PolicyEdit } from './edit';
import {
  isChanged,
  isFound,
  sectionsOf,
  selectRows,
  type RowSection,
} from './rows';
import { SectionList } from './SectionList';
import { SectionTable } from './SectionTable';
import { isDrafted } from './WouldBe';

const useStyles = makeStyles(theme => ({
  sections: {
    display: 'grid',
    gap: theme.spacing(3),
    gridTemplateColumns: 'minmax(0, 1fr)',
  },
  tools: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: theme.spacing(1, 3),
  },
  search: {
    flex: '1 1 220px',
    maxWidth: 360,
    // The grey of its label does not stand out enough from that of the page.
    '& .MuiOutlinedInput-root': {
      backgroundColor: theme.palette.background.paper,
    },
  },
  section: {
    scrollMarginTop: theme.spacing(2),
    '&:focus': { outline: 'none' },
  },
  contents: { display: 'flex', flexWrap: 'wrap', gap: theme.spacing(0, 1) },
  legend: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: theme.spacing(0.5, 2),
    fontSize: theme.typography.body2.fontSize,
    marginBottom: theme.spacing(1.5),
  },
}));

/** Which settings are shown. */
export interface Selection {
  search: string;
  changedOnly: boolean;
}

/** Leaves nothing out. */
export const everything: Selection = { search: '', changedOnly: false };

/** Everything that the policy sets, to be searched and, with `edit`, changed. */
export function Sections(props: {
  settings: PolicySetting[];
  selection: Selection;
  onSelect: (selection: Selection) => void;
  edit?: PolicyEdit;
}) {
  const classes = useStyles();
  const { settings, selection, onSelect, edit } = props;
  const { search, changedOnly } = selection;
  const words = useWords();
  const { format } = words;
  const texts = words.policy.settings;
  const theme = useTheme();
  const wide = useMediaQuery(theme.breakpoints.up('md'), { noSsr: true });
  const sections = useMemo(
    () => sectionsOf(settings, words),
    [settings, words],
  );
  const shown = selectRows(
    sections,
    (row, group, section) =>
      isFound(search.trim(), { row, group, section }, words) &&
      (!changedOnly ||
        isChanged(row) ||
        (edit !== undefined &&
          row.settings.some(setting => isDrafted(setting, edit)))),
  );
  return (
    <div className={classes.sections}>
      <div className={classes.tools} role="search">
        <TextField
          id="policy-search"
          className={classes.search}
          variant="outlined"
          size="small"
          type="search"
          label={texts.search}
          value={search}
          onChange={event =>
            onSelect({ ...selection, search: event.target.value })
          }
        />
        <FormControlLabel
          control={
            <Switch
              color="primary"
              checked={changedOnly}
              onChange={(_event, checked) =>
                onSelect({ ...selection, changedOnly: checked })
              }
            />
          }
          label={texts.changedOnly}
        />
        <Typography variant="body2" role="status">
          {plainText({
            template: texts.shown,
            values: {
              count: format.count(countOf(shown)),
              total: format.count(countOf(sections)),
            },
          })}
        </Typography>
      </div>
      {shown.length > 1 && <Contents sections={shown} />}
      {shown.length === 0 && (
        <div>
          <Typography color="textSecondary" gutterBottom>
            {search.trim() === '' && changedOnly
              ? texts.noneChanged
              : texts.noneFound}
          </Typography>
          <Button
            variant="outlined"
            size="small"
            onClick={() => onSelect(everything)}
          >
            {texts.showAll}
          </Button>
        </div>
      )}
      {shown.map(section => (
        <div
          key={section.id}
          id={anchorOf(section.id)}
          tabIndex={-1}
          className={classes.section}
        >
          <InfoCard
            title={section.title}
            titleTypographyProps={{ component: 'h2' }}
            subheader={section.description}
          >
            {section.id === 'factors' && <Legend />}
            {wide ? (
              <SectionTable section={section} edit={edit} />
            ) : (
              <SectionList section={section} edit={edit} />
            )}
          </InfoCard>
        </div>
      ))}
    </div>
  );
}

/** Leads to the parts, which fill many screens. */
function Contents(props: { sections: RowSection[] }) {
  const classes = useStyles();
  const texts = useWords().policy.settings;
  return (
    <nav aria-label={texts.contents} className={classes.contents}>
      {props.sections.map(({ id, title }) => (
        <Button
          key={id}
          size="small"
          onClick={() => {
            const target = document.getElementById(anchorOf(id));
            target?.scrollIntoView?.();
            target?.focus({ preventScroll: true });
          }}
        >
          {title}
        </Button>
      ))}
    </nav>
  );
}

/** What the areas of the pictures call for. */
function Legend() {
  const classes = useStyles();
  return (
    <div className={classes.legend}>
      <ApproachMark approach="devops" />
      <ApproachMark approach="hybrid" />
      <ApproachMark approach="platformEngineering" />
    </div>
  );
}

function countOf(sections: RowSection[]): number {
  return sections
    .flatMap(({ groups }) => groups.flatMap(({ rows }) => rows))
    .reduce((sum, { settings }) => sum + settings.length, 0);
}
