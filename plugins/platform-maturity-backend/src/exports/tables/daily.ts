import { readSince } from '../../router/since';
import type { DailyStanding } from '../ExportStore';
import { exportTable } from './ExportTable';

/** How the organization and its groups stood each day. */
export const daily = exportTable({
  title: 'How the organization and its groups stood each day',
  by: 'since',
  read: ({ since }) => readSince(since),
  rows: (source, since) => source.daily(since),
  columns: {
    ref: ({ ref }: DailyStanding) => ref,
    at: ({ at }) => at,
    approach: ({ approach }) => approach,
    stage: ({ stage }) => stage,
    move: ({ move }) => move,
    confidence: ({ confidence }) => confidence,
    demand: ({ demand }) => demand,
    foundation: ({ foundation }) => foundation,
    platform: ({ platform }) => platform,
    components: ({ components }) => components,
    fromTemplate: ({ fromTemplate }) => fromTemplate,
  },
});
