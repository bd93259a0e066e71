export * from './problems';
export {
  assessCatalog,
  readCatalog,
  type CatalogAssessment,
  type ReadCatalog,
} from './assessCatalog';
export { CatalogMemory } from './CatalogMemory';
export type { EarlierAnswers, SubjectAnswer } from './CatalogRun';
export { atOnce, type Steps } from '../facts/steps';
export { catalogFields } from './catalogFields';
