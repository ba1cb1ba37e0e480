/**
 * Takes a published claim out for legal reasons: its words and the names that only it needed, from every file of `content/`. What is
 * left is the address, which says that the claim was removed, and on which day.
 */
import { rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { ArticleInput, ContentFile, RecordInput } from '../domain/build-record.ts';
import { keyOfClaim } from '../domain/id.ts';
import {
	type History,
	listPublishedTexts,
	normaliseWords,
	nothingPublished,
	type Published,
	type PublishedTexts,
	partKey,
	type RecordedClaim,
} from '../domain/ledger.ts';
import { judgePermalinks } from '../domain/permalink.ts';
import type { PointFile } from '../domain/point.ts';
import type { KeyPath } from '../domain/problem.ts';
import { cutClaims } from '../markdown/cut-claims.ts';
import { readArticle } from '../markdown/read-article.ts';
import { type CheckedContent, checkContent } from './check-content.ts';
import { removeFromYaml } from './edit-yaml.ts';
import { hashCorrection, hashWords } from './hash-words.ts';
import { writePublished } from './read-ledger.ts';

/** Stands where words were; plain text in Markdown and in YAML alike. */
export const replacement = '(removed)';

export interface Purge {
	/** Addresses that answer with the removal now. */
	addresses: string[];
	/** Files that were changed or taken away, from the project's root. */
	files: string[];
	/** What was removed and must be found nowhere any more: words of claims, and names. Keep it out of every file. */
	words: string[];
	names: string[];
	/** Speakers of the claim whom other files need: their names stay. */
	keptSpeakers: string[];
	/** Files in which a run of the words, or a name, still stands. */
	leftIn: string[];
}

/** Says why the claim at `address` can't be purged; `undefined` when it can. */
export function findPurgeFault(address: string, { input }: CheckedContent): string | undefined {
	const { ledger } = input.published ?? nothingPublished;
	const recorded = ledger.claims.get(address);
	if (!recorded)
		return `Unexpected address \`${address}\`, expected one that was published. A claim that was not is free to go.`;
	const last = ledger.claims.get(followMoves(address, input));
	return last?.state === 'removed' ? `\`${address}\` was removed on ${last.on} already.` : undefined;
}

/** Purges the claim that stands at `address` or went from there, and every claim within it, on `day`. */
export async function purgeClaim(
	root: string,
	address: string,
	day: string,
	{ input, texts }: CheckedContent,
): Promise<Purge> {
	const published = input.published ?? nothingPublished;
	const key = followMoves(address, input);
	const { slug, id } = partKey(key);
	const article = input.articles.find((candidate) => candidate.id === slug);
	const ids = article ? listWithInner(article, id) : new Set([id]);
	const keys = new Set([...ids].map((claim) => `${slug}#${claim}`));
	const words = listWords(article, published, keys);
	const { orphans, names, keptSpeakers } = findOrphans(article, ids, input);
	const redact = createRedaction([...words.filter(isTelling), ...names]);
	const redactWithin = createRedaction([...words, ...names]);

	const changed = new Map<string, string | undefined>();
	for (const [file, text] of texts) {
		if (file.endsWith('.json')) continue;
		const rest = orphans.has(file) ? undefined : redact(removeTraces(file, text, input, keys));
		if (rest !== text) changed.set(file, rest);
	}
	const outer = listOuter(article, id);
	const after = redactPublished(input, {
		keys: new Set([...keys, ...listMoving(input).filter((moving) => keys.has(followMoves(moving, input)))]),
		day,
		redact: (text, claim) => (outer.has(claim) ? redactWithin : redact)(text),
		readNow: (articleFile) => changed.get(articleFile),
		orphans,
	});
	for (const [file, text] of changed) {
		if (text === undefined) await rm(path.join(root, file));
		else await writeFile(path.join(root, file), text);
	}
	const written = await writePublished(root, published, after);
	await rm(path.join(root, '.cache', 'readings'), { recursive: true, force: true });

	return {
		addresses: [...keys, ...listFormer(key, published)].sort(),
		files: [...changed.keys(), ...written],
		words,
		names,
		keptSpeakers,
		leftIn: findLeft(await checkContent(root), words, names),
	};
}

/** Addresses that move with the next release. */
function listMoving(input: RecordInput): string[] {
	const { ledger } = input.published ?? nothingPublished;
	return [...judgePermalinks(input).fates].flatMap(([key, { state }]) =>
		state === 'moved' && ledger.claims.get(key)?.state !== 'moved' ? [key] : [],
	);
}

/** Addresses from which links lead to the claim. */
function listFormer(key: string, { ledger }: Published): string[] {
	const from = [...ledger.claims].flatMap(([other, claim]) =>
		claim.state === 'moved' && claim.to === key ? [other] : [],
	);
	return [...from, ...from.flatMap((other) => listFormer(other, { ledger, histories: new Map() }))];
}

/** Keys of the claims that it stands in: their words hold its words. */
function listOuter(article: ArticleInput | undefined, id: string): Set<string> {
	const outer = new Set<string>();
	for (let claim = article?.reading.claims.find((read) => read.id === id); claim?.outer !== undefined; ) {
		const { outer: next } = claim;
		outer.add(`${article?.id}#${next}`);
		claim = article?.reading.claims.find((read) => read.id === next);
	}
	return outer;
}

/** The key under which the claim stands now. */
function followMoves(address: string, input: RecordInput): string {
	const { fates } = judgePermalinks(input);
	const seen = new Set<string>();
	let key = address;
	for (let fate = fates.get(key); fate?.state === 'moved' && !seen.has(key); fate = fates.get(key)) {
		seen.add(key);
		key = fate.to;
	}
	return key;
}

/** The claim's id and those of all claims within it. */
function listWithInner({ reading }: ArticleInput, id: string): Set<string> {
	const ids = new Set([id]);
	// Outer claims come first in the order of reading.
	for (const claim of reading.claims) if (claim.outer !== undefined && ids.has(claim.outer)) ids.add(claim.id);
	return ids;
}

/** Every wording that it ever had, longest first. */
function listWords(article: ArticleInput | undefined, published: Published, keys: ReadonlySet<string>): string[] {
	const words = [...keys].flatMap((key) => {
		const { id } = partKey(key);
		const read = article?.reading.claims.find((claim) => claim.id === id);
		const { original, 'in-document': inDocument } = article?.analysis[id] ?? {};
		return [
			...listPublishedTexts(published, key).map(({ text }) => text),
			...[read?.text, original?.text, inDocument?.wording].filter((text) => text !== undefined),
		];
	});
	return [...new Set(words.map(normaliseWords))].sort((a, b) => b.length - a.length || (a < b ? -1 : 1));
}

/** Statements and sources that only these claims come from, and speakers whom nothing else needs; all as files. */
function findOrphans(article: ArticleInput | undefined, ids: ReadonlySet<string>, input: RecordInput) {
	const isPurged = (slug: string, claim: string) => slug === article?.id && ids.has(claim);
	const purged = [
		(article?.reading.claims ?? []).filter(({ id }) => ids.has(id)),
		Object.entries(article?.analysis ?? {}).filter(([id]) => ids.has(id)),
	];
	const articles = input.articles.map(({ id, data, reading, analysis }) => ({
		data,
		claims: reading.claims.filter((claim) => !isPurged(id, claim.id)).map(({ statement, by }) => ({ statement, by })),
		analysis: Object.entries(analysis).filter(([claim]) => !isPurged(id, claim)),
	}));
	const { events, points, topics } = input;
	const listOthers = (id: string, files: readonly ContentFile<unknown>[]) =>
		files.filter((file) => file.id !== id).map(({ data }) => data);
	const others = [articles, events, points, topics].map((files) =>
		files.map((file) => ('id' in file ? file.data : file)),
	);
	const statements = input.statements.filter(({ id }) => mentions(purged, id) && !mentions(articles, id));
	const needing = [purged, input.statements.filter(({ id }) => mentions(purged, id)).map(({ data }) => data)];
	const answerable = [
		(article?.reading.claims ?? []).filter(({ id }) => ids.has(id)).map((claim) => claim.by),
		input.statements.filter(({ id }) => mentions(purged, id)).map(({ data }) => data.by),
	];
	const kept = input.statements.filter((file) => !statements.includes(file));
	const sources = input.sources.filter(
		({ id }) =>
			mentions(needing, id) && !mentions([others, kept.map(({ data }) => data), listOthers(id, input.sources)], id),
	);
	const keptSources = input.sources.filter((file) => !sources.includes(file));
	const by = input.speakers.filter(({ id }) => mentions(needing, id));
	const speakers = by.filter(
		({ id }) =>
			!mentions([others, [...kept, ...keptSources].map(({ data }) => data), listOthers(id, input.speakers)], id),
	);
	return {
		orphans: new Set([...statements, ...sources, ...speakers].map(({ file }) => file)),
		names: listNames(speakers),
		keptSpeakers: by
			.filter((file) => !speakers.includes(file) && mentions(answerable, file.id))
			.map(({ id }) => id)
			.sort(),
	};
}

/** Whether a string in `data` is `id`. */
function mentions(data: unknown, id: string): boolean {
	if (typeof data === 'string') return data === id;
	if (typeof data !== 'object' || data === null) return false;
	return Object.values(data).some((value) => mentions(value, id));
}

/** Longest first, so that a full name goes before a part of it. */
function listNames(speakers: RecordInput['speakers']): string[] {
	const names = speakers.flatMap(({ data }) => [
		data.name,
		data.short,
		...[...data.native, ...data.aliases, ...data['shared-aliases']].map(({ text }) => text),
	]);
	return [...new Set(names.filter((name) => name !== undefined))].sort((a, b) => b.length - a.length);
}

/** Replaces each text, however its white space is broken, where it stands as whole words. */
function createRedaction(texts: readonly string[]): (text: string) => string {
	const patterns = texts.map((text) => {
		const words = text.split(/\s+/).map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
		return new RegExp(`(?<![\\p{L}\\p{N}])${words.join('\\s+')}(?![\\p{L}\\p{N}])`, 'gu');
	});
	return (text) => patterns.reduce((rest, pattern) => rest.replace(pattern, replacement), text);
}

/** The claims' marks, analyses, corrections and sentences in short, and what other claims say of them. */
function removeTraces(file: string, text: string, input: RecordInput, keys: ReadonlySet<string>): string {
	const point = input.points.find((candidate) => candidate.file === file);
	if (point) return removeFromYaml(text, listPairTraces(point.data, keys));
	for (const article of input.articles) {
		if (file === article.file) {
			const ids = new Set([...keys].map(partKey).flatMap(({ slug, id }) => (slug === article.id ? [id] : [])));
			return cutClaims(removeFromFrontMatter(text, listFrontMatterTraces(article, keys)), ids, replacement);
		}
		if (file === article.analysisFile) return removeFromYaml(text, listAnalysisTraces(article, keys));
	}
	return text;
}

/** Pairs of answers at two times hold the words of both claims. */
function listPairTraces(point: PointFile, keys: ReadonlySet<string>): KeyPath[] {
	return point['said-at-two-times'].flatMap(({ earlier, later }, i) =>
		keys.has(earlier.claim) || keys.has(later.claim) ? [['said-at-two-times', i]] : [],
	);
}

function removeFromFrontMatter(text: string, paths: readonly KeyPath[]): string {
	const [whole = '', yaml = ''] = /^\uFEFF?---\r?\n([\s\S]*?\r?\n)---/.exec(text) ?? [];
	const start = whole.indexOf(yaml);
	return text.slice(0, start) + removeFromYaml(yaml, paths) + text.slice(start + yaml.length);
}

function listFrontMatterTraces({ id: slug, data, inShort }: ArticleInput, keys: ReadonlySet<string>): KeyPath[] {
	return [
		...data.corrections.flatMap(({ claim }, i) => (keys.has(`${slug}#${claim}`) ? [['corrections', i]] : [])),
		...inShort.flatMap(({ links }, i) => (links.some((link) => keys.has(`${slug}${link}`)) ? [['in-short', i]] : [])),
	];
}

function listAnalysisTraces({ id: slug, analysis }: ArticleInput, keys: ReadonlySet<string>): KeyPath[] {
	const isPurged = (reference: unknown) => typeof reference === 'string' && keys.has(keyOfClaim(reference, slug));
	return Object.entries(analysis).flatMap(([claim, entry]): KeyPath[] => {
		if (keys.has(`${slug}#${claim}`)) return [[claim]];
		const relations = (['repeats', 'answers', 'corrects', 'qualifies'] as const).flatMap((relation) =>
			entry[relation].flatMap((reference, i) => (isPurged(reference) ? [[claim, relation, i]] : [])),
		);
		const base = entry.figure?.base.flatMap((related, i) => (isPurged(related) ? [[claim, 'figure', 'base', i]] : []));
		return [...relations, ...(base ?? []), ...(isPurged(entry.figure?.of) ? [[claim, 'figure', 'of']] : [])];
	});
}

interface Redaction {
	keys: ReadonlySet<string>;
	day: string;
	/** For the past words of a claim, given its key. */
	redact: (text: string, claim: string) => string;
	/** The new text of a file; `undefined` where it is as before. */
	readNow: (file: string) => string | undefined;
	/** Files that are taken away. */
	orphans: ReadonlySet<string>;
}

/** The ledger without the claims' hashes, and the history without their words, in other claims' past wordings too. */
function redactPublished(input: RecordInput, { keys, day, redact, readNow, orphans }: Redaction): Published {
	const { ledger, histories } = input.published ?? nothingPublished;
	const now = readWords(input, readNow);
	const kept = new Map<string, History>();
	for (const [slug, history] of histories) {
		const rest = [...history].flatMap(([id, texts]): [string, PublishedTexts][] => {
			const key = `${slug}#${id}`;
			if (keys.has(key)) return [];
			const before = input.articles.find((article) => article.id === slug)?.hashes[id];
			const redacted = texts.map(({ on, text }, i) => {
				const isPresent = i === texts.length - 1 && hashWords(text) === before;
				return { on, text: (isPresent ? now.get(key) : undefined) ?? redact(text, key) };
			});
			return [[id, redacted]];
		});
		if (rest.length) kept.set(slug, new Map(rest));
	}
	const claims = new Map<string, RecordedClaim>();
	for (const [key, recorded] of ledger.claims) {
		const { slug, id } = partKey(key);
		if (keys.has(key)) claims.set(key, { state: 'removed', first: recorded.first, on: day });
		else if (!('words' in recorded)) claims.set(key, recorded);
		else {
			const texts = kept.get(slug)?.get(id) ?? [];
			const words = recorded.words.map((wording, i) => ({ ...wording, hash: hashWords(texts[i]?.text ?? '') }));
			claims.set(key, { ...recorded, words });
		}
	}
	// Claims within it that were not published have no address to keep.
	const articles = new Map(
		[...ledger.articles].map(([slug, recorded]) => {
			const corrections = input.articles.find((article) => article.id === slug)?.data.corrections ?? [];
			const renewed = new Map(
				corrections.map((entry) => [
					hashCorrection(entry),
					keys.has(`${slug}#${entry.claim}`)
						? []
						: [hashCorrection({ ...entry, text: redact(entry.text, `${slug}#${entry.claim}`) })],
				]),
			);
			const hashes = recorded.corrections.flatMap((hash) => renewed.get(hash) ?? [hash]);
			return [slug, { ...recorded, corrections: [...new Set(hashes)].sort() }];
		}),
	);
	const left = new Set(input.sources.filter(({ file }) => !orphans.has(file)).map(({ id }) => id));
	const sources = new Map([...ledger.sources].filter(([id]) => left.has(id)));
	return { ledger: { ...ledger, articles, claims, sources }, histories: kept };
}

/** The words of all claims of articles that were changed, by key. */
function readWords({ articles }: RecordInput, readNow: Redaction['readNow']): Map<string, string> {
	return new Map(
		articles.flatMap(({ id: slug, file }) => {
			const text = readNow(file);
			if (text === undefined) return [];
			return readArticle(text, file).claims.map((claim): [string, string] => [`${slug}#${claim.id}`, claim.text]);
		}),
	);
}

/** Words in a row that no two texts share by chance. */
const runLength = 6;

/** Shorter texts, such as `it is new`, stand in other places by right. */
const tellingLength = 4;

function isTelling(text: string): boolean {
	return text.split(' ').length >= tellingLength;
}

function findLeft({ texts }: CheckedContent, words: readonly string[], names: readonly string[]): string[] {
	const runs = new Set(words.filter(isTelling).flatMap(listRuns));
	return [...texts]
		.filter(([, text]) => {
			const folded = normaliseWords(text).toLowerCase();
			return names.some((name) => folded.includes(name.toLowerCase())) || [...runs].some((run) => folded.includes(run));
		})
		.map(([file]) => file);
}

/** Every run of six words, or the whole of a shorter text. */
function listRuns(text: string): string[] {
	const words = text.toLowerCase().split(' ');
	if (words.length <= runLength) return [words.join(' ')];
	return words.slice(runLength - 1).map((_, i) => words.slice(i, i + runLength).join(' '));
}
