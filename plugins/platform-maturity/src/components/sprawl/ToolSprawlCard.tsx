import { InfoCard } from '@backstage/core-components';
import Typography from '@material-ui/core/Typography';
import {
  practiceIds,
  pluralFor,
  type Plural,
  type ScopeRollUp,
  type Subject,
  type ToolSprawl,
} from '@paved/plugin-platform-maturity-common';
import { useWords, type Words } from '../../translation';
import { Disclosure } from '../disclosure';
import { SubjectTableDownload } from '../download';
import { plainText } from '../text';
import { ToolTable } from './ToolTable';

const toolsShown = 5;

/** The tools of each practice: how many, how common, and who is alone with one. */
export function ToolSprawlCard(props: {
  tools: ScopeRollUp['tools'];
  subject: Pick<Subject, 'ref' | 'kind'>;
}) {
  const words = useWords();
  const { sprawl: texts } = words;
  const { practices } = words.explanation.definitions;
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
      title={texts.title}
      titleTypographyProps={{ component: 'h2' }}
      subheader={texts.subheader}
    >
      {used.length === 0 && (
        <Typography color="textSecondary">{texts.none}</Typography>
      )}
      <div>
        {used.map(({ id, sprawl }) => (
          <Disclosure
            key={id}
            title={practices[id].title}
            aside={counted(texts.tools, sprawl.total, words)}
            summary={
              <Typography variant="body2" color="textSecondary">
                {summaryOf(sprawl, withTeams, words)}
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
          {texts.aloneHint} {unnamed && texts.unnamedNote}
        </Typography>
      )}
      {used.length > 0 && (
        <SubjectTableDownload
          table="tools"
          subject={props.subject}
          title={texts.title}
        />
      )}
    </InfoCard>
  );
}

function summaryOf(
  { tools }: ToolSprawl,
  withTeams: boolean,
  words: Words,
): string {
  const { sprawl, format } = words;
  const names = tools.slice(0, toolsShown).map(({ tool, components }) =>
    plainText({
      template: sprawl.toolCount,
      values: { tool, count: format.count(components) },
    }),
  );
  const list = [...names, ...(tools.length > toolsShown ? ['…'] : [])].join(
    ', ',
  );
  const alone = tools.filter(({ teams }) => teams === 1).length;
  return withTeams && alone > 0
    ? `${list} · ${counted(sprawl.alone, alone, words)}`
    : list;
}

function counted(
  message: Plural,
  count: number,
  { format, reader }: Words,
): string {
  return plainText({
    template: pluralFor(message, count, reader),
    values: { count: format.count(count) },
  });
}
