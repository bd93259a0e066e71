import { InfoCard } from '@backstage/core-components';
import { makeStyles } from '@material-ui/core/styles';
import FlagOutlined from '@material-ui/icons/FlagOutlined';
import {
  moves,
  moveTitles,
  roles,
  rolesForMove,
  type Recommendation,
  type RoleId,
} from '@paved/plugin-platform-maturity-common';
import { midSentence } from '../../text';
import { StackedTable } from '../table';
import { roleMessages } from './messages';

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
  const { move } = props.answer;
  const rowOf = (id: RoleId) => ({
    id,
    cells: [
      <>
        {roles[id].title}{' '}
        {rolesForMove[move].includes(id) && (
          <span className={classes.yours}>
            <FlagOutlined aria-hidden className={classes.flag} />
            {roleMessages.yours}
          </span>
        )}
      </>,
      roles[id].does,
      moves
        .filter(item => rolesForMove[item].includes(id))
        .map(item => midSentence(moveTitles[item].title))
        .join(', '),
    ],
  });
  return (
    <InfoCard
      title={roleMessages.title}
      titleTypographyProps={{ component: 'h2' }}
      subheader={roleMessages.subheader}
    >
      <div className={classes.tables}>
        {(['devops', 'platform'] as const).map(discipline => (
          <StackedTable
            key={discipline}
            caption={roleMessages.caption[discipline]}
            widths={['26%', '42%']}
            columns={[roleMessages.role, roleMessages.does, roleMessages.moves]}
            rows={(Object.keys(roles) as RoleId[])
              .filter(id => roles[id].discipline === discipline)
              .map(rowOf)}
          />
        ))}
      </div>
    </InfoCard>
  );
}
