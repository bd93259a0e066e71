export { LinedBar } from './LinedBar';
export { ApproachGlyph } from './ApproachGlyph';
export { ApproachMark, OutcomeMark } from './Marks';
export { OutcomeGlyph } from './OutcomeGlyph';
export { useMarkColors, type MarkColor } from './colors';
