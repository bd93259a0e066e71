import { makeStyles } from '@material-ui/core/styles';
import Typography from '@material-ui/core/Typography';
import { useEffect, useRef, type ReactNode } from 'react';
import { useLocation } from 'react-router-dom';
import { useGuide, useScenarios } from '../../hooks/guide';
import { useWords } from '../../translation';
import { Contents } from './Contents';
import { Framework } from './framework';
import { goTo } from './goTo';
import {
  FrequentQuestions,
  ReferenceModels,
  Roles,
  SideBySide,
  WhenToUse,
} from './reference';
import { ComparisonCard, ScenariosCard } from './scenarios';
import { sectionIds, type SectionId } from './sections';

const useStyles = makeStyles(theme => ({
  intro: { maxWidth: '60em', marginBottom: theme.spacing(2) },
  section: {
    outline: 'none',
    marginBottom: theme.spacing(3),
    scrollMarginTop: theme.spacing(2),
  },
}));

/** The decision framework, scenarios, and the guide beside them. */
export function GuideView() {
  const classes = useStyles();
  const { intro } = useWords().guide;
  const guide = useGuide();
  const scenarios = useScenarios();
  useLinkedSection();
  return (
    <>
      <Typography variant="body2" className={classes.intro}>
        {intro}
      </Typography>
      <Contents />
      <Section id="framework">
        <Framework guide={guide} />
      </Section>
      <Section id="scenarios">
        <ScenariosCard guide={guide} scenarios={scenarios} />
      </Section>
      <Section id="comparison">
        <ComparisonCard guide={guide} scenarios={scenarios} />
      </Section>
      <Section id="sideBySide">
        <SideBySide />
      </Section>
      <Section id="when">
        <WhenToUse answer={guide.answer} />
      </Section>
      <Section id="roles">
        <Roles answer={guide.answer} />
      </Section>
      <Section id="questions">
        <FrequentQuestions policy={guide.policy} />
      </Section>
      <Section id="models">
        <ReferenceModels />
      </Section>
    </>
  );
}

function Section(props: { id: SectionId; children: ReactNode }) {
  const classes = useStyles();
  return (
    <div id={sectionIds[props.id]} tabIndex={-1} className={classes.section}>
      {props.children}
    </div>
  );
}

/** The browser looks for the part in an address before the page is there. */
function useLinkedSection() {
  const { hash } = useLocation();
  const linked = useRef(hash.slice(1));
  useEffect(() => {
    if (linked.current) {
      goTo(linked.current);
    }
  }, []);
}
