import { makeStyles } from '@material-ui/core/styles';
import {
  settingTexts,
  type PolicyDescription,
} from '@paved/plugin-platform-maturity-common';
import { useEffect, useMemo, useState } from 'react';
import { checksOf, usePolicyDraft, usePolicyPreview } from '../../hooks';
import { useWords } from '../../translation';
import { Intro } from './Intro';
import { DraftCard, PreviewBar } from './preview';
import {
  anchorOf,
  everything,
  Sections,
  type PolicyEdit,
  type Selection,
} from './settings';

const useStyles = makeStyles(theme => ({
  parts: {
    display: 'grid',
    gap: theme.spacing(3),
    gridTemplateColumns: 'minmax(0, 1fr)',
  },
}));

/** The policy in force, and what a changed one would change. */
export function PolicyView(props: { description: PolicyDescription }) {
  const classes = useStyles();
  const { description } = props;
  const { reader } = useWords();
  // The server knows no languages.
  const settings = useMemo(
    () =>
      description.settings.map(setting => ({
        ...setting,
        ...settingTexts(setting, reader),
      })),
    [description, reader],
  );
  const draft = usePolicyDraft(description);
  const preview = usePolicyPreview();
  // A link to a changed policy is about the change.
  const [started, setStarted] = useState<boolean>();
  const editing =
    (started ?? draft.differences.length > 0) && preview.missing.length === 0;
  const [selection, setSelection] = useState<Selection>(everything);
  const goTo = useGoTo(() => setSelection(everything));
  const checks = checksOf(settings, draft.valueOf);
  const edit: PolicyEdit | undefined = editing
    ? { draft, checks, problems: preview.problems ?? [] }
    : undefined;
  return (
    <>
      <div className={classes.parts}>
        <Intro description={description} />
        <DraftCard
          draft={draft}
          preview={preview}
          settings={settings}
          editing={editing}
          onEdit={setStarted}
          goTo={goTo}
        />
        <Sections
          settings={settings}
          selection={selection}
          onSelect={setSelection}
          edit={edit}
        />
      </div>
      {editing && (
        <PreviewBar
          draft={draft}
          preview={preview}
          correct={checks.size === 0}
        />
      )}
    </>
  );
}

/** Leads to the first field of a setting, once it is shown. */
function useGoTo(showAll: () => void): (key: string) => void {
  const [target, setTarget] = useState<{ key: string }>();
  useEffect(() => {
    if (target) {
      // The two thresholds of a measure are one row.
      const row = target.key.replace(/\.(low|high)$/, '');
      const element = document.getElementById(anchorOf(row));
      element?.scrollIntoView?.({ block: 'center' });
      element
        ?.querySelector<HTMLElement>('input, button')
        ?.focus({ preventScroll: true });
    }
  }, [target]);
  return key => {
    showAll();
    setTarget({ key });
  };
}
