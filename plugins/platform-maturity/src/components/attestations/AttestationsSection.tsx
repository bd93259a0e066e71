import { InfoCard } from '@backstage/core-components';
import { toastApiRef, useApiHolder } from '@backstage/frontend-plugin-api';
import { makeStyles } from '@material-ui/core/styles';
import {
  questions,
  questionsFor,
  type AnsweredQuestion,
} from '@paved/plugin-platform-maturity-common';
import { useState } from 'react';
import { useAttestations } from '../../hooks/attestations';
import { useWords } from '../../translation';
import { Awaited, Failed } from '../gate';
import { AnswerDialog } from './AnswerDialog';
import { ProfileCard } from './ProfileCard';
import { QuestionsCard } from './QuestionsCard';
import { TakeBackDialog } from './TakeBackDialog';

const useStyles = makeStyles(theme => ({
  cards: {
    display: 'grid',
    gap: theme.spacing(3),
    gridTemplateColumns: 'minmax(0, 1fr)',
  },
}));

type Opened = { dialog: 'answer' | 'takeBack'; item: AnsweredQuestion };

/**
 * The questions that are asked about a subject, with their answers and the
 * dialogs to change them. Nothing for kinds that are not asked.
 */
export function AttestationsSection(props: {
  /** Reference of an entity, or of the organization. */
  subjectRef: string;
  /** Kind of the entity, or `Organization`. */
  kind: string;
}) {
  return questionsFor(props.kind).length > 0 ? <Section {...props} /> : null;
}

function Section(props: { subjectRef: string; kind: string }) {
  const classes = useStyles();
  const { subjectRef, kind } = props;
  const { attestations: texts } = useWords();
  const { attestations, error, reload, attest, withdraw } =
    useAttestations(subjectRef);
  const toasts = useApiHolder().get(toastApiRef);
  const [opened, setOpened] = useState<Opened>();

  if (!attestations) {
    return (
      <InfoCard
        title={texts.titleForOthersWhole}
        titleTypographyProps={{ component: 'h2' }}
      >
        {error ? (
          <Failed title={texts.errorTitle} error={error} retry={reload} />
        ) : (
          <Awaited label={texts.loadingTitle} height={120} />
        )}
      </InfoCard>
    );
  }

  const close = () => setOpened(undefined);
  const done = (title: string) => {
    close();
    toasts?.post({
      title,
      description: texts.dialog.follows,
      status: 'success',
      timeout: 6_000,
    });
  };
  const cards = {
    attestations,
    onAnswer: (item: AnsweredQuestion) => setOpened({ dialog: 'answer', item }),
    onTakeBack: (item: AnsweredQuestion) =>
      setOpened({ dialog: 'takeBack', item }),
  };
  const rows = attestations.questions.flatMap(item => {
    const { about } = questions[item.question];
    return 'aspect' in about ? [{ aspect: about.aspect, item }] : [];
  });
  const items = attestations.questions.filter(
    item => !rows.some(row => row.item === item),
  );
  return (
    <div className={classes.cards}>
      {items.length > 0 && (
        <QuestionsCard items={items} kind={kind} {...cards} />
      )}
      {rows.length > 0 && <ProfileCard rows={rows} {...cards} />}
      {opened?.dialog === 'answer' && (
        <AnswerDialog
          item={opened.item}
          onClose={close}
          onSave={async input => {
            await attest(input);
            done(texts.dialog.saved);
          }}
        />
      )}
      {opened?.dialog === 'takeBack' && (
        <TakeBackDialog
          question={opened.item.question}
          onClose={close}
          onConfirm={async () => {
            await withdraw(opened.item.current!.id);
            done(texts.dialog.tookBack);
          }}
        />
      )}
    </div>
  );
}
