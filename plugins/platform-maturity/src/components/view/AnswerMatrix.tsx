import { makeStyles } from '@material-ui/core/styles';
import {
  organizationRef,
  type Assessment,
} from '@paved/plugin-platform-maturity-common';
import { useMemo } from 'react';
import { FilteredComponents, useAnswerFilter } from '../answerFilter';
import { componentsOf } from '../entities';
import { MatrixCard } from '../matrix';

const useStyles = makeStyles(theme => ({
  rows: {
    display: 'grid',
    gap: theme.spacing(3),
    gridTemplateColumns: 'minmax(0, 1fr)',
    marginTop: theme.spacing(3),
  },
}));

/**
 * The components of a subject by their answers, and those of the answer that the
 * page is narrowed to; nothing where there are not several.
 */
export function AnswerMatrix(props: { assessment: Assessment }) {
  const classes = useStyles();
  const { assessment } = props;
  const { distribution, practiceScope, subject } = assessment;
  const { filter, isSet, pathOf } = useAnswerFilter();
  const scope = useMemo(() => componentsOf(assessment), [assessment]);
  if (!distribution || practiceScope.components.total <= 1) {
    return null;
  }
  return (
    <div className={classes.rows}>
      <MatrixCard
        distribution={distribution}
        pathOf={scope && pathOf}
        chosen={filter}
      />
      {scope && isSet && (
        <FilteredComponents
          scope={scope}
          whole={subject.ref === organizationRef}
        />
      )}
    </div>
  );
}
