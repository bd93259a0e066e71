import { EntityRefLink } from '@backstage/plugin-catalog-react';
import { makeStyles } from '@material-ui/core/styles';
import Table from '@material-ui/core/Table';
import TableBody from '@material-ui/core/TableBody';
import TableCell from '@material-ui/core/TableCell';
import TableHead from '@material-ui/core/TableHead';
import TableRow from '@material-ui/core/TableRow';
import Typography from '@material-ui/core/Typography';
import {
  pluralFor,
  type GoldenPaths,
} from '@paved/plugin-platform-maturity-common';
import { useWords } from '../../translation';
import { OutcomeMark } from '../marks';
import { plainText } from '../text';

const useStyles = makeStyles(theme => ({
  cell: {
    padding: theme.spacing(0.75, 1.5, 0.75, 0),
    verticalAlign: 'top',
    fontWeight: 'inherit',
  },
  missing: {
    display: 'block',
    color: theme.palette.text.secondary,
    fontSize: theme.typography.caption.fontSize,
  },
}));

/** Templates with what was made from each. */
export function TemplateTable(props: { paths: GoldenPaths }) {
  const classes = useStyles();
  const { goldenPaths, format, reader } = useWords();
  const { templates, total } = props.paths;
  const rest = total - templates.length;
  return (
    <>
      {templates.length > 0 && (
        <Table size="small" aria-label={goldenPaths.table}>
          <TableHead>
            <TableRow>
              <TableCell className={classes.cell}>
                {goldenPaths.template}
              </TableCell>
              <TableCell className={classes.cell} align="right">
                {goldenPaths.components}
              </TableCell>
              <TableCell className={classes.cell} align="right">
                {goldenPaths.teams}
              </TableCell>
            </TableRow>
          </TableHead>
          <TableBody>
            {templates.map(({ template, components, teams, missing }) => (
              <TableRow key={template}>
                <TableCell component="th" scope="row" className={classes.cell}>
                  {missing ? (
                    <>
                      {nameOf(template)}
                      <span
                        className={classes.missing}
                        title={goldenPaths.missingHint}
                      >
                        <OutcomeMark outcome="unknown">
                          {goldenPaths.missing}
                        </OutcomeMark>
                      </span>
                    </>
                  ) : (
                    <EntityRefLink
                      entityRef={template}
                      defaultKind="Template"
                      hideIcon
                    />
                  )}
                </TableCell>
                <TableCell className={classes.cell} align="right">
                  {format.count(components)}
                </TableCell>
                <TableCell className={classes.cell} align="right">
                  {format.count(teams)}
                </TableCell>
              </TableRow>
            ))}
          </TableBody>
        </Table>
      )}
      {rest > 0 && (
        <Typography variant="body2" color="textSecondary">
          {plainText({
            template: pluralFor(goldenPaths.more, rest, reader),
            values: { count: format.count(rest) },
          })}
        </Typography>
      )}
    </>
  );
}

function nameOf(template: string): string {
  return template.replace(/^template:(default\/)?/, '');
}
