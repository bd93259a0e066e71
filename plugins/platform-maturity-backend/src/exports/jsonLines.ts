import { Transform } from 'node:stream';

/** Takes values and gives a line of JSON for each. */
export function jsonLineWriter(): Transform {
  return new Transform({
    writableObjectMode: true,
    transform: (value, _encoding, done) =>
      done(null, `${JSON.stringify(value)}\n`),
  });
}
