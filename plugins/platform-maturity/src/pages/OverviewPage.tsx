import {
  organizationRef,
  type StoredAssessment,
} from '@paved/plugin-platform-maturity-common';
import { answerMessages } from '../components/answer';
import { GroupsCard } from '../components/scatter';
import { SubjectView } from '../components/view';

/** The organization's answer, and where its groups stand. */
export function OverviewPage() {
  return (
    <SubjectView subjectRef={organizationRef} nameOf={nameOf}>
      <GroupsCard />
    </SubjectView>
  );
}

function nameOf({ subject }: StoredAssessment): string {
  return subject.title ?? answerMessages.yourOrganization;
}
