import { InfoCard } from '@backstage/core-components';
import { makeStyles } from '@material-ui/core/styles';
import FlagOutlined from '@material-ui/icons/FlagOutlined';
import {
  moves,
  roles,
  rolesForMove,
  type Recommendation,
  type RoleId,
} from '@paved/plugin-platform-maturity-common';
import { useWords } from '../../../translation';
import { StackedTable } from '../table';

const useStyles = makeStyles(theme => ({
  tables: { display: 'grid', gap: theme.spacing(4) },
  yours: {
    display: 'flex',
    alignItems: 'center',
    gap: 2,
    color: theme.palette.text.secondary,
    fontSize: theme.typography.caption.fontSize,
    fontWeight: 400,
  },
  flag: { fontSize: 15 },
}));

/** Who does what, and which moves it takes them for. */
export function Roles(props: { answer: Recommendation }) {
  const classes = useStyles();
  const { explanation, guide } = useWords();
  const { terms, definitions } = explanation;
  const { roles: texts } = guide.reference;
  const { move } = props.answer;
  const rowOf = (id: RoleId) => ({
    id,
    cells: [
      <>
        {definitions.roles[id].title}{' '}
        {rolesForMove[move].includes(id) && (
          <span className={classes.yours}>
            <FlagOutlined aria-hidden className={classes.flag} />
            {texts.yours}
          </span>
        )}
      </>,
      definitions.roles[id].does,
      moves
        .filter(item => rolesForMove[item].includes(id))
        .map(item => terms.moves[item])
        .join(', '),
    ],
  });
  return (
    <InfoCard
      title={texts.title}
      titleTypographyProps={{ component: 'h2' }}
      subheader={texts.subheader}
    >
      <div className={classes.tables}>
        {(['devops', 'platform'] as const).map(discipline => (
          <StackedTable
            key={discipline}
            caption={texts.caption[discipline]}
            widths={['26%', '42%']}
            columns={[texts.role, texts.does, texts.moves]}
            rows={(Object.keys(roles) as RoleId[])
              .filter(id => roles[id].discipline === discipline)
              .map(rowOf)}
          />
        ))}
      </div>
    </InfoCard>
  );
}
