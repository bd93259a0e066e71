import { InfoCard } from '@backstage/core-components';
import Typography from '@material-ui/core/Typography';
import {
  practiceIds,
  practices,
  type ScopeRollUp,
  type ToolSprawl,
} from '@paved/plugin-platform-maturity-common';
import { Disclosure } from '../disclosure';
import { formatCount } from '../figures';
import { plainText } from '../text';
import { sprawlMessages } from './messages';
import { ToolTable } from './ToolTable';

const toolsShown = 5;

/** The tools of each practice: how many, how common, and who is alone with one. */
export function ToolSprawlCard(props: { tools: ScopeRollUp['tools'] }) {
  const used = practiceIds.flatMap(id => {
    const sprawl = props.tools[id];
    return sprawl ? [{ id, sprawl }] : [];
  });
  const withTeams = used.some(({ sprawl }) =>
    sprawl.tools.some(({ teams }) => teams > 1),
  );
  const unnamed = used.some(({ sprawl }) =>
    sprawl.tools.some(({ teams, groups }) => teams > groups.refs.length),
  );
  return (
    <InfoCard
      title={sprawlMessages.title}
      titleTypographyProps={{ component: 'h2' }}
      subheader={sprawlMessages.subheader}
    >
      {used.length === 0 && (
        <Typography color="textSecondary">{sprawlMessages.none}</Typography>
      )}
      <div>
        {used.map(({ id, sprawl }) => (
          <Disclosure
            key={id}
            title={practices[id].title}
            aside={counted(sprawlMessages.tools, sprawl.total)}
            summary={
              <Typography variant="body2" color="textSecondary">
                {summaryOf(sprawl, withTeams)}
              </Typography>
            }
          >
            <ToolTable
              title={practices[id].title}
              sprawl={sprawl}
              withTeams={withTeams}
            />
          </Disclosure>
        ))}
      </div>
      {withTeams && (
        <Typography variant="body2" color="textSecondary">
          {sprawlMessages.aloneHint} {unnamed && sprawlMessages.unnamedNote}
        </Typography>
      )}
    </InfoCard>
  );
}

function summaryOf({ tools }: ToolSprawl, withTeams: boolean): string {
  const names = tools.slice(0, toolsShown).map(({ tool, components }) =>
    plainText({
      template: sprawlMessages.toolCount,
      values: { tool, count: formatCount(components) },
    }),
  );
  const list = [...names, ...(tools.length > toolsShown ? ['…'] : [])].join(
    ', ',
  );
  const alone = tools.filter(({ teams }) => teams === 1).length;
  return withTeams && alone > 0
    ? `${list} · ${counted(sprawlMessages.alone, alone)}`
    : list;
}

function counted(
  message: { one: string; other: string },
  count: number,
): string {
  return plainText({
    template: count === 1 ? message.one : message.other,
    values: { count: formatCount(count) },
  });
}
