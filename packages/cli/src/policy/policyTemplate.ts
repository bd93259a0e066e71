import {
  capabilities,
  defaultPolicy,
  factors,
  facts,
  practices,
  type CapabilityDefinition,
  type FactorDefinition,
  type FactId,
  type Policy,
  type PracticeDefinition,
} from '@paved/plugin-platform-maturity-common';
import { Document, isMap, isSeq, visit, type Node, type Pair } from 'yaml';

const cutoffMeanings: Record<keyof Policy['cutoffs'], string> = {
  demandCoverage: 'Below this demand coverage there is no approach.',
  axisCoverage: 'Below this coverage an axis has no score.',
  foundation: 'The foundation score that lets a platform build on it.',
  platformIntroduction:
    'The platform score from which a platform is being introduced.',
  platformAsProduct:
    'The platform score from which a platform is run as a product.',
  recordedShare:
    'From this share of components on, a missing signal means unmet.',
  highCoverage: 'Coverage that high confidence asks for.',
  lowCoverage: 'Coverage below which confidence is low.',
  provenShare:
    'Share of outcomes that must be observed or attested for high confidence.',
};

const sectionMeanings: Record<keyof Policy, string> = {
  factors:
    'What makes up the demand. A measure scores 1/3 at low and 2/3 at high; a factor\nscores as its highest measure, and counts by its weight.',
  practices:
    'The foundation axis. A signal listed here replaces the shipped one with its id;\n`{ id: …, remove: true }` takes it away.',
  capabilities:
    'The platform axis. Organization signals look at the whole catalog instead of a\ncomponent.',
  cutoffs: 'Where the model decides, as shares of 0–1.',
  components:
    'Which components count. With `types: [service]` only those types do.',
  organization:
    'Groups that are organizations of their own, by reference or by type; with\n`developers: 120` also the number of developers, for catalogs without users.',
  overrides:
    'What owners may say by annotations: which practices do not apply (all, none, or a\nlist of ids), and how large a group without users is.',
  technologies:
    'Technologies and the tags that name them; an empty list takes one away.',
  clouds:
    'How a component or resource shows its cloud; `false` takes a cloud away.',
  kubernetes: 'How a component or resource shows that it runs on Kubernetes.',
  regimes:
    'How an entity shows that a compliance regime applies; `false` takes one away.',
};

/**
 * A policy file with every default, and where the numbers come from. What is
 * deleted from it keeps its default.
 */
export function policyTemplate(): string {
  const document = new Document(defaultPolicy, {
    // Equal filters would become anchors, which nobody could edit one by one.
    aliasDuplicateObjects: false,
  });
  document.commentBefore = [
    ' The policy of Paved with all its defaults: for `paved --policy`, or as',
    ' `platformMaturity.policy` in app-config.yaml. Delete what you do not change, so',
    ' that it follows the defaults of later versions.',
  ].join('\n');
  for (const [key, meaning] of Object.entries(sectionMeanings)) {
    const pair = comment(document, [key], meaning);
    if (pair && key !== 'factors') {
      (pair.key as Node).spaceBefore = true;
    }
  }
  for (const [key, meaning] of Object.entries(cutoffMeanings)) {
    comment(document, ['cutoffs', key], meaning);
  }
  for (const [id, factor] of Object.entries(factors)) {
    commentFactor(document, id, factor);
  }
  for (const [axis, definitions] of Object.entries({
    practices,
    capabilities,
  })) {
    for (const [id, definition] of Object.entries<
      PracticeDefinition | CapabilityDefinition
    >(definitions)) {
      const { title, description } = definition;
      comment(document, [axis, id], `${title}: ${description}`);
    }
  }
  putEachItemOnALine(document);
  return document.toString({ lineWidth: 0 });
}

function commentFactor(
  document: Document,
  id: string,
  { title, question, measures }: FactorDefinition,
): void {
  comment(document, ['factors', id], `${title}: ${question}`);
  for (const [measure, { source, heuristic }] of Object.entries(measures)) {
    const mark = heuristic ? ' (heuristic)' : '';
    comment(
      document,
      ['factors', id, 'measures', measure],
      `${facts[measure as FactId].title}. ${source}${mark}`,
    );
  }
}

/** Puts a comment before a key. */
function comment(
  document: Document,
  path: string[],
  text: string,
): Pair | undefined {
  const parent = document.getIn(path.slice(0, -1), true) ?? document.contents;
  const pair = isMap(parent)
    ? parent.items.find(({ key }) => String(key) === path.at(-1))
    : undefined;
  if (pair) {
    const key = document.createNode(String(pair.key));
    key.commentBefore = text.replace(/^/gm, ' ');
    pair.key = key;
  }
  return pair;
}

/** Signals, filters and thresholds are short enough to be read as a line. */
function putEachItemOnALine(document: Document): void {
  visit(document, {
    Seq: (_, node) => {
      const isListOfWords = node.items.every(
        item => !isMap(item) && !isSeq(item),
      );
      if (isListOfWords) {
        node.flow = true;
        return visit.SKIP;
      }
      for (const item of node.items) {
        if (isMap(item)) {
          item.flow = true;
        }
      }
      return visit.SKIP;
    },
    Map: (_, node) => {
      if (node.has('low') && node.has('high')) {
        node.flow = true;
      }
    },
  });
}
