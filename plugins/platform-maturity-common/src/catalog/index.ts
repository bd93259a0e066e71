export * from './problems';
export { assessCatalog, type CatalogAssessment } from './assessCatalog';
export { catalogFields } from './catalogFields';
