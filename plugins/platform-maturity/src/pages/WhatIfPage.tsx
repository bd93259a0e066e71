import { parseEntityRef, stringifyEntityRef } from '@backstage/catalog-model';
import {
  organizationRef,
  type Subject,
} from '@paved/plugin-platform-maturity-common';
import { useLocation } from 'react-router-dom';
import { SubjectGate } from '../components/view';
import { WhatIfView } from '../components/whatIf';
import { useWords, type Words } from '../translation';

/** What the answer would be with other numbers, for the subject in the URL. */
export function WhatIfPage() {
  const { search } = useLocation();
  const words = useWords();
  const { subjectRef, ignored } = subjectOf(search);
  return (
    // A new subject starts from scratch rather than with the old one's changes.
    <SubjectGate key={subjectRef} subjectRef={subjectRef}>
      {assessment => (
        <WhatIfView
          assessment={assessment}
          subjectName={nameOf(assessment.subject, words)}
          ignored={ignored}
        />
      )}
    </SubjectGate>
  );
}

function subjectOf(search: string): { subjectRef: string; ignored: string[] } {
  const asked = new URLSearchParams(search).get('subject');
  if (!asked || asked === organizationRef) {
    return { subjectRef: organizationRef, ignored: [] };
  }
  try {
    return {
      subjectRef: stringifyEntityRef(parseEntityRef(asked)),
      ignored: [],
    };
  } catch {
    return { subjectRef: organizationRef, ignored: [`subject=${asked}`] };
  }
}

function nameOf({ ref, title, name }: Subject, { explanation }: Words): string {
  return ref === organizationRef
    ? title ?? explanation.terms.organization.start
    : title ?? name;
}
