import type { EntitySample, FactSource } from '../facts';

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
      /** The collector that saw one until now, and why it failed. */
      lost?: string;
    }
  | {
      /** A system saw it: pushed or collected. */
      type: 'report';
      /** What it was reported about; `organization` is no entity. */
      entityRef: string;
      source: Exclude<FactSource, 'catalog' | 'attested'>;
      /** What was observed, in a few words. */
      title?: string;
      /** Where to see it. */
      url?: string;
      /** As ISO 8601. */
      observedAt: string;
    }
  | {
      /** A person answers for it. */
      type: 'attestation';
      /** What it was answered for; `organization` is no entity. */
      entityRef: string;
      /** What was asked, in a few words. */
      title?: string;
      /** Reference of the user who answered. */
      by?: string;
      /** As ISO 8601. */
      observedAt: string;
      /** As ISO 8601. */
      expiresAt?: string;
      comment?: string;
    }
  | {
      /** An annotation says that the practice does not apply, and why. */
      type: 'override';
      /** The component, or the system that it is part of. */
      entityRef: string;
      key: string;
      value: string;
    };

/**
 * The discriminator of {@link Evidence}.
 *
 * @public
 */
export type EvidenceKind = Evidence['type'];
