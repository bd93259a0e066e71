export { anchorOf, problemsAt, type PolicyEdit } from './edit';
export { figureOf, formOf } from './figures';
export { isOwn } from './rows';
export { everything, Sections, type Selection } from './Sections';
