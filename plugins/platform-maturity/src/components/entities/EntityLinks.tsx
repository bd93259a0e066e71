import { EntityRefLink } from '@backstage/plugin-catalog-react';
import Link from '@material-ui/core/Link';
import { makeStyles } from '@material-ui/core/styles';
import { Fragment, useState, type ComponentType } from 'react';
import { useWords } from '../../translation';
import { plainText } from '../text';
import { AllEntities } from './AllEntities';

const useStyles = makeStyles({ more: { verticalAlign: 'baseline' } });

/** So many fit into a sentence. */
const most = 5;

/** Entities as links within a sentence; where they are many, the rest when asked. */
export function EntityLinks(props: {
  refs: readonly string[];
  defaultKind: string;
  /** What all of them are. */
  title: string;
  /** Where a link leads; to the entity's page unless told otherwise. */
  link?: ComponentType<{ entityRef: string; defaultKind?: string }>;
}) {
  const classes = useStyles();
  const { entities, format } = useWords();
  const { refs, defaultKind, title, link: Shown = PageLink } = props;
  const [isOpen, setOpen] = useState(false);
  const rest = refs.length - most;
  return (
    <>
      {refs.slice(0, most).map((ref, index) => (
        <Fragment key={ref}>
          {index > 0 && ', '}
          <Shown entityRef={ref} defaultKind={defaultKind} />
        </Fragment>
      ))}
      {rest > 0 && (
        <>
          {' '}
          <Link
            component="button"
            type="button"
            variant="inherit"
            className={classes.more}
            aria-haspopup="dialog"
            onClick={() => setOpen(true)}
          >
            {plainText({
              template: entities.more,
              values: { count: format.count(rest) },
            })}
          </Link>
        </>
      )}
      {isOpen && (
        <AllEntities
          title={title}
          refs={refs}
          defaultKind={defaultKind}
          link={Shown}
          onClose={() => setOpen(false)}
        />
      )}
    </>
  );
}

function PageLink(props: { entityRef: string; defaultKind?: string }) {
  return <EntityRefLink {...props} hideIcon />;
}
