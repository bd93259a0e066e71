import type { EntitySample } from '../facts';

/**
 * What a finding rests on. `entityRef` is the entity that shows it.
 *
 * @public
 */
export type Evidence =
  | { type: 'annotation'; entityRef: string; key: string; value: string }
  | { type: 'label'; entityRef: string; key: string; value: string }
  | { type: 'tag'; entityRef: string; tag: string }
  | { type: 'link'; entityRef: string; url: string; title?: string }
  | { type: 'field'; entityRef: string; path: string; value: string }
  | {
      /** Entities of the organization that show a capability. */
      type: 'organization';
      /** Id of the {@link OrganizationSignal}. */
      signal: string;
      title: string;
      entities: EntitySample;
      /** Share (0–1) of the applicable components, where the signal asks for one. */
      share?: number;
    }
  | {
      /** No signal, in an organization that records the practice or does not. */
      type: 'absence';
      entityRef: string;
      /** How many of the organization's applicable components carry a signal. */
      recordedBy: number;
      of: number;
    };

/**
 * The discriminator of {@link Evidence}.
 *
 * @public
 */
export type EvidenceKind = Evidence['type'];
