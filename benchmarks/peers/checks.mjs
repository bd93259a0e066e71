const isTrue = fact => ({ fact, operator: 'equal', value: true });
const check = (name, retrievers, conditions) => ({
  type: 'json-rules-engine',
  name,
  description: name,
  factIds: retrievers,
  rule: { conditions },
});

const metadata = 'entityMetadataFactRetriever';
const ownership = 'entityOwnershipFactRetriever';
const techdocs = 'techdocsFactRetriever';
const documented = isTrue('hasAnnotationBackstageIoTechdocsRef');

/** Nine rules over all the facts that Tech Insights reads from the catalog. */
export const checks = {
  title: check('Title', [metadata], { all: [isTrue('hasTitle')] }),
  description: check('Description', [metadata], {
    all: [isTrue('hasDescription')],
  }),
  tags: check('Tags', [metadata], { all: [isTrue('hasTags')] }),
  owner: check('Owner', [ownership], { all: [isTrue('hasOwner')] }),
  groupOwner: check('Owned by a group', [ownership], {
    all: [isTrue('hasGroupOwner')],
  }),
  techdocs: check('TechDocs', [techdocs], { all: [documented] }),
  techdocsEntity: check('TechDocs of another entity', [techdocs], {
    all: [isTrue('hasAnnotationBackstageIoTechdocsEntity')],
  }),
  described: check('Described', [metadata, techdocs], {
    all: [isTrue('hasTitle'), isTrue('hasDescription'), documented],
  }),
  found: check('Can be found', [metadata, ownership], {
    all: [isTrue('hasTags'), isTrue('hasGroupOwner')],
  }),
};

export const retrievers = [metadata, ownership, techdocs];
