/**
 * In: document phrases of the whole corpus. Out: which of them mean one document. In one article a plan with a topic is the anchor, and
 * phrases without one join the anchor they do not contradict; articles are joined when they agree on topic, author and place.
 */
import type { DocumentPhrase } from './find-phrases';

/** The phrases of one article, the countries and people with their country (`sides`), and the places it tells of most. */
export type DocumentPhrases = {
  readonly phrases: readonly DocumentPhrase[];
  /** The country of a named person or body, where the texts say so. */
  readonly sideOf: (issuer: string) => string;
  readonly places: readonly string[];
};

type Cluster = {
  key: string;
  kind: string;
  issuers: Set<string>;
  topics: Set<string>;
  numbers: Set<string>;
  places: Set<string>;
  proper: string;
  weak: boolean;
};

/** For each article, a key for each of its phrases: equal keys mean one document; empty for a phrase that is none after all. */
export function linkPhrases(documents: readonly DocumentPhrases[]): string[][] {
  const corpus = new Map<string, Cluster[]>();
  return documents.map((document) => {
    const own: Cluster[] = [];
    const clusterOf = new Map<DocumentPhrase, Cluster>();
    for (const phrase of bySpecificity(document.phrases))
      clusterOf.set(phrase, joinOwn(own, phrase, document));
    const leaders = new Map(
      own.filter((cluster) => !cluster.weak).map((cluster) => [cluster, joinCorpus(corpus, cluster)]),
    );
    return document.phrases.map((phrase) => leaders.get(clusterOf.get(phrase) as Cluster)?.key ?? '');
  });
}

/** Phrases with a topic first, then with a number, then the others; in the order of the text among equals. */
function bySpecificity(phrases: readonly DocumentPhrase[]): DocumentPhrase[] {
  const rank = (phrase: DocumentPhrase): number => (phrase.topics.length > 0 ? 0 : phrase.number ? 1 : 2);
  return [...phrases].sort((a, b) => rank(a) - rank(b) || a.start - b.start);
}

function joinOwn(own: Cluster[], phrase: DocumentPhrase, document: DocumentPhrases): Cluster {
  const issuers = phrase.issuers.map(document.sideOf);
  const same = own.find((cluster) => cluster.kind === phrase.kind && isCompatible(cluster, phrase, issuers));
  if (same) {
    for (const issuer of issuers) same.issuers.add(issuer);
    for (const topic of phrase.topics) same.topics.add(topic);
    if (phrase.number) same.numbers.add(phrase.number);
    same.weak &&= phrase.weak;
    return same;
  }
  const cluster: Cluster = {
    key: '',
    kind: phrase.kind,
    issuers: new Set(issuers),
    topics: new Set(phrase.topics),
    numbers: new Set(phrase.number ? [phrase.number] : []),
    places: new Set(document.places),
    proper: phrase.proper,
    weak: phrase.weak,
  };
  own.push(cluster);
  return cluster;
}

/** Whether a phrase can mean the cluster's document: nothing speaks against it. */
function isCompatible(cluster: Cluster, phrase: DocumentPhrase, issuers: readonly string[]): boolean {
  if (phrase.kind === 'act')
    return cluster.proper === phrase.proper && (phrase.proper !== '' || meets(cluster.issuers, issuers));
  if (phrase.kind === 'papers') return cluster.numbers.has(phrase.number ?? '');
  if (phrase.kind === 'counter') return true;
  if (isSomebodyElses(cluster, phrase.weak, issuers)) return false;
  return agrees(cluster.topics, phrase.topics) && agreeOnAuthor(cluster.issuers, issuers);
}

function meets(a: ReadonlySet<string>, b: readonly string[]): boolean {
  return b.some((item) => a.has(item));
}

function agrees(a: ReadonlySet<string>, b: readonly string[]): boolean {
  return a.size === 0 || b.length === 0 || meets(a, b);
}

/** Authors differ only where both are countries: whose somebody is may not be said. */
function agreeOnAuthor(a: ReadonlySet<string>, b: readonly string[]): boolean {
  const isCountry = (issuer: string): boolean => /^[A-Z]{2}$/u.test(issuer);
  return agrees(new Set([...a].filter(isCountry)), b.filter(isCountry));
}

/** "the OPEC deal" says nothing but whose it is: it is the deal of another body only where that is OPEC's too. */
function isSomebodyElses({ issuers: known }: Cluster, weak: boolean, issuers: readonly string[]): boolean {
  const bodies = issuers.filter((issuer) => issuer.startsWith('organization '));
  return weak && bodies.length > 0 && !meets(known, bodies);
}

/** Joins an article's document with one of an earlier article, or makes it known to later ones. */
function joinCorpus(corpus: Map<string, Cluster[]>, cluster: Cluster): Cluster {
  const buckets = bucketsOf(cluster);
  const same = findSame(corpus, cluster, buckets);
  if (same) {
    for (const issuer of cluster.issuers) same.issuers.add(issuer);
    for (const number of cluster.numbers) same.numbers.add(number);
    return same;
  }
  const first = buckets[0] ?? cluster.kind;
  cluster.key = `${first} ${String((corpus.get(first) ?? []).length + 1)}`;
  for (const bucket of buckets) corpus.set(bucket, [...(corpus.get(bucket) ?? []), cluster]);
  return cluster;
}

function findSame(
  corpus: ReadonlyMap<string, Cluster[]>,
  cluster: Cluster,
  buckets: readonly string[],
): Cluster | undefined {
  for (const bucket of buckets) {
    const same = corpus
      .get(bucket)
      ?.find((other) => other.kind === cluster.kind && isSameDocument(other, cluster));
    if (same) return same;
  }
  return undefined;
}

function bucketsOf(cluster: Cluster): string[] {
  if (cluster.kind === 'act')
    return [`act ${cluster.proper} ${cluster.proper === '' ? [...cluster.issuers].sort().join(' ') : ''}`];
  const features = [...cluster.topics]
    .map((topic) => `topic ${topic}`)
    .concat([...cluster.numbers].map((number) => `number ${number}`));
  const keys = features.length > 0 ? features : [...cluster.issuers].map((issuer) => `issuer ${issuer}`);
  return keys.sort().map((key) => `${cluster.kind} ${key}`);
}

function isSameDocument(a: Cluster, b: Cluster): boolean {
  if (a.kind === 'act') return true;
  const samePlace = meets(a.places, [...b.places]);
  if (a.kind === 'papers') return samePlace && meets(a.numbers, [...b.numbers]);
  return samePlace && agrees(a.topics, [...b.topics]) && agreeOnAuthor(a.issuers, [...b.issuers]);
}
