import { attributeMark, fieldOf } from './attributes';
import type { AttributesNow } from './AttributesNow';
import type { ReadableWhere } from './ReadableWhere';

/** Those of a group or a domain may be thousands. */
const relations = 'relations';

/**
 * Those of some entities that a caller may read now, by the conditions that were
 * decided for this request. With the caller's credentials the catalog would have
 * them decided once more, which takes longer than everything else it does; as a
 * query it takes them apart in a way that leaves much behind in its memory.
 * Relations are read only of entities that their other fields do not show.
 */
export async function readableNow(
  now: Pick<AttributesNow, 'of'>,
  entityRefs: string[],
  where: ReadableWhere,
): Promise<ReadonlySet<string>> {
  const fields = [...new Set(fieldsIn(where))];
  const light = fields.filter(field => field !== relations);
  const readable = new Set<string>();
  /** Returns those that these fields do not show to be readable. */
  const look = async (asked: string[], read: string[]) => {
    const found = await now.of(asked, read);
    const rule = ruleOf(where, read === fields);
    for (const ref of asked) {
      const attributes = found.get(ref);
      if (attributes && rule(attributes)) {
        readable.add(ref);
      }
    }
    // What is hidden is asked for as often as what is not there.
    return asked.filter(ref => !readable.has(ref));
  };

  const open =
    light.length > 0 && light.length < fields.length
      ? await look(entityRefs, light)
      : entityRefs;
  if (open.length > 0) {
    await look(open, fields);
  }
  return readable;
}

/**
 * Whether an entity with some attributes may be read; `undefined` where that
 * depends on relations that were not read.
 */
type Rule = (attributes: string) => boolean | undefined;

function ruleOf(where: ReadableWhere, hasRelations: boolean): Rule {
  if ('all' in where) {
    const rules = where.all.map(each => ruleOf(each, hasRelations));
    return decidedBy(rules, false);
  }
  if ('any' in where) {
    const rules = where.any.map(each => ruleOf(each, hasRelations));
    return decidedBy(rules, true);
  }
  if ('not' in where) {
    const rule = ruleOf(where.not, hasRelations);
    return attributes => {
      const is = rule(attributes);
      return is === undefined ? undefined : !is;
    };
  }
  if (!hasRelations && fieldOf(where.attribute) === relations) {
    return () => undefined;
  }
  const end = where.match === 'whole' ? attributeMark : '';
  const line = attributeMark + where.attribute + end;
  return attributes => attributes.includes(line);
}

/** One that decides does so whatever the others say. */
function decidedBy(rules: readonly Rule[], deciding: boolean): Rule {
  return attributes => {
    let verdict: ReturnType<Rule> = !deciding;
    for (const rule of rules) {
      const each = rule(attributes);
      if (each === deciding) {
        return deciding;
      }
      if (each === undefined) {
        verdict = undefined;
      }
    }
    return verdict;
  };
}

function fieldsIn(where: ReadableWhere): string[] {
  if ('attribute' in where) {
    return [fieldOf(where.attribute)];
  }
  if ('not' in where) {
    return fieldsIn(where.not);
  }
  return ('all' in where ? where.all : where.any).flatMap(fieldsIn);
}
