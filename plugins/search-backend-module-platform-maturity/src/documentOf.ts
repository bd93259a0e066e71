import {
  approachTitles,
  moveTitles,
  stageTitles,
  type AssessmentDocument,
  type AssessmentSummary,
  type SubjectKind,
} from '@paved/plugin-platform-maturity-common';

/** Words that people search a kind by, beside its name. */
const kindWords: Record<SubjectKind, string> = {
  Component: 'components services',
  API: 'APIs',
  Resource: 'resources',
  System: 'systems',
  Domain: 'domains',
  Group: 'groups teams',
  Organization: 'organization',
};

/** The document of an assessment. */
export function documentOf(
  { subject, approach, stage, move, confidence }: AssessmentSummary,
  locationTemplate: string,
): AssessmentDocument {
  const { kind, namespace, name, title, type = '' } = subject;
  return {
    title: title ?? name,
    text: [
      `${moveTitles[move].title}.`,
      `The context calls for: ${approachTitles[approach]}.`,
      `Stands at: ${stageTitles[stage]}.`,
      moveTitles[move].description,
      `${name} ${type} ${kindWords[kind]}`,
    ].join(' '),
    location: locationOf(locationTemplate, { kind, namespace, name }),
    kind,
    type,
    approach,
    stage,
    move,
    confidence,
    authorization: { resourceRef: subject.ref },
  };
}

/** In lower case, as the catalog's own results. */
function locationOf(
  template: string,
  values: { kind: string; namespace: string; name: string },
): string {
  return template.replace(/:(kind|namespace|name)/g, (_, key) =>
    encodeURIComponent(
      values[key as keyof typeof values].toLocaleLowerCase('en-US'),
    ),
  );
}
