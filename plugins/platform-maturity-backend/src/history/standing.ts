import type {
  Snapshot,
  Standing,
} from '@paved/plugin-platform-maturity-common';

/** Answer and scores of a snapshot. */
export function standingOf(snapshot: Snapshot): Standing {
  const { demand, foundation, platform } = snapshot;
  return {
    approach: snapshot.approach,
    stage: snapshot.stage,
    move: snapshot.move,
    confidence: snapshot.confidence,
    ...(demand === undefined ? {} : { demand }),
    ...(foundation === undefined ? {} : { foundation }),
    ...(platform === undefined ? {} : { platform }),
    components: snapshot.components,
  };
}
