export {
  annotationPrefix,
  annotations,
  minReasonLength,
  teamSizeRange,
  type AnnotationDefinition,
  type AnnotationId,
} from './annotations';
export * from './AnnotationProblem';
export { readAnnotations, type AnnotationReading } from './readAnnotations';
