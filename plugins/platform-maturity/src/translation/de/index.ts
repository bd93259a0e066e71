import { flatten } from '../flatten';
import { answer } from './answer';
import { answerFilter } from './answerFilter';
import { attention } from './attention';
import { attestations } from './attestations';
import { axes } from './axes';
import { card } from './card';
import { changes } from './changes';
import { context } from './context';
import { delivery } from './delivery';
import { download } from './download';
import { entities } from './entities';
import { explanation } from './explanation';
import { gain } from './gain';
import { gate } from './gate';
import { goldenPaths } from './goldenPaths';
import { guide } from './guide';
import { history } from './history';
import { home } from './home';
import { list } from './list';
import { marks } from './marks';
import { matrix } from './matrix';
import { memo } from './memo';
import { moves } from './moves';
import { pages } from './pages';
import { paging } from './paging';
import { picture } from './picture';
import { policy } from './policy';
import { provenance } from './provenance';
import { refresh } from './refresh';
import { scatter } from './scatter';
import { scope } from './scope';
import { search } from './search';
import { sprawl } from './sprawl';
import { standing } from './standing';
import { steps } from './steps';
import { strengths } from './strengths';
import { teams } from './teams';
import { text } from './text';
import { unknown } from './unknown';
import { whatIf } from './whatIf';

export default flatten({
  answer,
  answerFilter,
  attention,
  attestations,
  axes,
  card,
  changes,
  context,
  delivery,
  download,
  entities,
  explanation,
  gain,
  gate,
  goldenPaths,
  guide,
  history,
  home,
  list,
  marks,
  matrix,
  memo,
  moves,
  pages,
  paging,
  picture,
  policy,
  provenance,
  refresh,
  scatter,
  scope,
  search,
  sprawl,
  standing,
  steps,
  strengths,
  teams,
  text,
  unknown,
  whatIf,
});
