import {
  flipPhrase,
  measureFlipPhrase,
  type Assessment,
  type Flip,
  type MeasureFlip,
} from '@paved/plugin-platform-maturity-common';
import { reader, type Message } from '../text';

/** A change in words: what it leads to, and how far that is. */
export function wordsOf(flip: Flip, assessment: Assessment): Message {
  return flipPhrase(flip, assessment, reader);
}

/** A change of a measure in words. */
export function wordsOfMeasure(flip: MeasureFlip): Message {
  return measureFlipPhrase(flip, reader);
}
