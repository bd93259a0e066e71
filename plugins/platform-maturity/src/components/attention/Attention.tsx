import { makeStyles } from '@material-ui/core/styles';
import Alert from '@material-ui/lab/Alert';
import AlertTitle from '@material-ui/lab/AlertTitle';
import {
  contradictionSentence,
  describeAnnotationProblem,
  type AnnotationProblem,
  type Assessment,
  type Contradiction,
} from '@paved/plugin-platform-maturity-common';
import type { ReactNode } from 'react';
import { useWords } from '../../translation';
import { EntitySampleLinks } from '../entities';
import { RichText } from '../text';

const useStyles = makeStyles(theme => ({
  block: { marginTop: theme.spacing(3), overflowWrap: 'anywhere' },
  list: { margin: theme.spacing(1, 0, 0), paddingLeft: theme.spacing(2.5) },
  item: { marginTop: theme.spacing(0.5) },
}));

/** What somebody has to look at: answers and annotations that do not fit. */
export function Attention(props: { assessment: Assessment }) {
  const { attention } = useWords();
  const { contradictions, annotationProblems } = props.assessment;
  return (
    <>
      {contradictions && (
        <Block
          title={attention.contradictionsTitle}
          intro={attention.contradictionsIntro}
          items={contradictions.map(contradiction => (
            <ContradictionText contradiction={contradiction} />
          ))}
        />
      )}
      {annotationProblems && (
        <Block
          title={attention.annotationsTitle}
          intro={attention.annotationsIntro}
          items={annotationProblems.map(problem => (
            <AnnotationText problem={problem} />
          ))}
        />
      )}
    </>
  );
}

function Block(props: { title: string; intro: string; items: ReactNode[] }) {
  const classes = useStyles();
  return (
    <Alert
      severity="warning"
      // It is there when the page opens; nothing has just happened.
      role="region"
      aria-label={props.title}
      className={classes.block}
    >
      <AlertTitle>{props.title}</AlertTitle>
      <RichText template={props.intro} />
      <ul className={classes.list}>
        {props.items.map((item, index) => (
          <li key={index} className={classes.item}>
            {item}
          </li>
        ))}
      </ul>
    </Alert>
  );
}

function ContradictionText(props: { contradiction: Contradiction }) {
  const { attention, reader } = useWords();
  const { contradiction } = props;
  const components =
    'components' in contradiction ? contradiction.components : undefined;
  return (
    <>
      <RichText {...contradictionSentence(contradiction, reader)} />
      {components && components.total > 0 && (
        <>
          {` ${attention.concerns}: `}
          <EntitySampleLinks sample={components} defaultKind="Component" />
        </>
      )}
    </>
  );
}

function AnnotationText(props: { problem: AnnotationProblem }) {
  const { attention, reader } = useWords();
  const { key, value } = props.problem;
  return (
    <RichText
      template={value.trim() ? attention.annotation : attention.emptyAnnotation}
      values={{
        key,
        value,
        problem: describeAnnotationProblem(props.problem, reader),
      }}
    />
  );
}
