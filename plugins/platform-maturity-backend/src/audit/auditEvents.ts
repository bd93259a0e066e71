import type { AuditorServiceEventSeverityLevel } from '@backstage/backend-plugin-api';

/** What the audit log calls a request, and how much it weighs. */
export interface AuditEvent {
  eventId: string;
  severityLevel: AuditorServiceEventSeverityLevel;
}

/**
 * All that the plugin writes to the audit log. docs/security.md lists them; a
 * test sees to it.
 */
export const auditEvents = {
  refresh: { eventId: 'refresh', severityLevel: 'medium' },
  pushFacts: { eventId: 'push-facts', severityLevel: 'medium' },
  policyPreview: { eventId: 'policy-preview', severityLevel: 'low' },
  attest: { eventId: 'attest', severityLevel: 'medium' },
  withdrawAttestation: {
    eventId: 'withdraw-attestation',
    severityLevel: 'medium',
  },
} as const satisfies Record<string, AuditEvent>;
