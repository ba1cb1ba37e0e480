/** Checks that everything an author refers to exists, and names the nearest where it does not. */
import type { ArticleInput, RecordInput } from './build-record.ts';
import type { Figure } from './figures.ts';
import { keyOfClaim } from './id.ts';
import { findNearest } from './nearest.ts';
import type { Finding, KeyPath, Problem, ProblemCode } from './problem.ts';

const folders = {
	speaker: 'content/speakers/',
	source: 'content/sources/',
	event: 'content/events/',
	point: 'content/points/',
	topic: 'content/topics/',
	statement: 'content/statements/',
	claim: undefined,
	/** A claim, or the address of one that was published: links to it keep answering. */
	address: undefined,
} as const;
export type Target = keyof typeof folders;

/** Beyond so many names without a file, no name is near: each search reads all ids. */
const maxSearches = 500;

/** Where a reference stands: a key of a YAML file, or a place in prose. */
type Place = { file: string; at: KeyPath } | { file: string; line: number; column: number };

export interface ReferenceCheck {
	problems: (Problem | Finding)[];
	/** Reports each id that is neither of the targets. */
	check(targets: Target | Target[], ids: string | readonly string[] | undefined, place: Place): void;
}

/**
 * `known` holds the ids that exist, by kind; claims as `slug#id`. Which claims stand in `unreadArticles` nobody knows, so that
 * references to them are let pass: the article has a problem already.
 */
export function createReferenceCheck(
	known: Readonly<Record<Target, ReadonlySet<string>>>,
	unreadArticles: readonly string[] = [],
): ReferenceCheck {
	const problems: (Problem | Finding)[] = [];
	/** By kinds and id: a name that is wrong in a thousand places is looked for once. */
	const nearestTo = new Map<string, string | undefined>();
	return {
		problems,
		check(targets, ids, place) {
			const kinds = [targets].flat();
			const list = ids === undefined ? [] : [ids].flat();
			for (const [position, id] of list.entries()) {
				if (kinds.some((kind) => known[kind].has(id))) continue;
				if (id.includes('#') && unreadArticles.includes(id.split('#', 1)[0] ?? '')) continue;
				const [kind = 'speaker'] = kinds;
				const candidates = kinds.flatMap((target) => [...known[target]]);
				const key = `${kinds} ${id}`;
				if (!nearestTo.has(key)) {
					nearestTo.set(key, nearestTo.size < maxSearches ? findNearest(id, candidates) : undefined);
				}
				const nearest = nearestTo.get(key);
				const expected = kinds.map(describeTarget).join(' or ');
				problems.push({
					...('at' in place && Array.isArray(ids) ? { ...place, at: [...place.at, position] } : place),
					code: codeOf(kind),
					severity: 'error',
					message: `Unexpected ${kind === 'address' ? 'claim' : kind} \`${id}\`, expected ${expected}.`,
					fix: nearest ? `write \`${nearest}\` (nearest of ${candidates.length})` : `add ${describeFile(kind, id)}`,
				});
			}
		},
	};
}

/** Checks every reference of every file. */
export function checkReferences(input: RecordInput, { check, problems }: ReferenceCheck): void {
	for (const { file, data } of input.speakers) {
		check('speaker', data.members, { file, at: ['members'] });
		for (const [i, role] of data.roles.entries())
			check('speaker', role['speaks-for'], { file, at: ['roles', i, 'speaks-for'] });
	}
	const copies = new Set(input.sources.flatMap(({ id, data }) => (data.type === 'copy' ? [id] : [])));
	for (const { file, data } of input.sources) {
		check('speaker', data.publisher, { file, at: ['publisher'] });
		check('source', data.of, { file, at: ['of'] });
		if (data.of !== undefined && copies.has(data.of)) {
			problems.push({
				file,
				at: ['of'],
				code: 'source/circular-copy',
				severity: 'error',
				message: `Unexpected copy of \`${data.of}\`, which is itself a copy; expected the original.`,
				fix: 'name the original document',
			});
		}
	}
	for (const { file, data } of input.statements) {
		check('speaker', data.by, { file, at: ['by'] });
		check('speaker', data.to, { file, at: ['to'] });
		check('event', data.before, { file, at: ['before'] });
		check('event', data.after, { file, at: ['after'] });
		checkStatementSources(file, ['sources'], data.sources, check);
	}
	for (const { file, data } of input.events) {
		check('source', data.sources, { file, at: ['sources'] });
		for (const [i, other] of data['other-dates'].entries())
			check('source', other.source, { file, at: ['other-dates', i, 'source'] });
	}
	for (const { file, data } of input.points) {
		check('speaker', data.parties, { file, at: ['parties'] });
		for (const [i, search] of data.searched.entries())
			check('speaker', search.speaker, { file, at: ['searched', i, 'speaker'] });
		for (const [i, pair] of data['said-at-two-times'].entries())
			for (const time of ['earlier', 'later'] as const)
				check('claim', pair[time].claim, { file, at: ['said-at-two-times', i, time, 'claim'] });
	}
	for (const { file, data } of input.topics) {
		check('point', data.points, { file, at: ['points'] });
		check('event', data.events, { file, at: ['events'] });
		for (const [i, group] of data.groups.entries())
			check('speaker', group.speakers, { file, at: ['groups', i, 'speakers'] });
		for (const [i, term] of data.terms.entries()) {
			for (const [j, theirs] of term.theirs.entries()) {
				const at = ['terms', i, 'theirs', j];
				check('speaker', theirs.speaker, { file, at: [...at, 'speaker'] });
				check('source', theirs.source, { file, at: [...at, 'source'] });
			}
		}
	}
	for (const article of input.articles) {
		checkFrontMatter(article, check);
		checkProse(article, check);
		checkAnalysis(article, check, problems);
	}
}

type Check = ReferenceCheck['check'];

function checkStatementSources(
	file: string,
	at: KeyPath,
	sources: readonly { source: string; via?: string[] | undefined }[],
	check: Check,
): void {
	for (const [i, { source, via }] of sources.entries()) {
		check('source', source, { file, at: [...at, i, 'source'] });
		check('speaker', via, { file, at: [...at, i, 'via'] });
	}
}

function checkFrontMatter({ file, id, data, reading, inShort }: ArticleInput, check: Check): void {
	check('topic', data.topics, { file, at: ['topics'] });
	check('source', data.analyses, { file, at: ['analyses'] });
	check('source', data.sources, { file, at: ['sources'] });
	for (const [i, omission] of data.omits.entries())
		check('source', omission.source, { file, at: ['omits', i, 'source'] });
	for (const [i, { claim }] of data.corrections.entries()) {
		check('address', claim && `${id}#${claim}`, { file, at: ['corrections', i, 'claim'] });
	}
	const anchors = new Set([...reading.headings.map((heading) => heading.id)]);
	for (const [i, { links }] of inShort.entries()) {
		for (const link of links) {
			const target = resolveLink(link, id, anchors);
			if (target) check('address', target, { file, at: ['in-short', i] });
		}
	}
}

function checkProse({ file, id, reading }: ArticleInput, check: Check): void {
	for (const claim of reading.claims) {
		const place = { file, line: claim.line, column: claim.column };
		check('statement', claim.statement, place);
		for (const speaker of claim.by ?? []) check('speaker', speaker, place);
	}
	for (const event of reading.events) check('event', event.id, { file, line: event.line, column: event.column });
	const anchors = new Set(reading.headings.map((heading) => heading.id));
	for (const { target, line, column } of reading.links) {
		const claim = resolveLink(target, id, anchors);
		if (claim) check('address', claim, { file, line, column });
	}
}

/** `#id` or `/articles/slug/#id` as a claim's key; `undefined` for links to anything else. */
function resolveLink(link: string, slug: string, anchors: ReadonlySet<string>): string | undefined {
	if (link.startsWith('#')) {
		const anchor = link.slice(1);
		return anchors.has(anchor) || anchor.startsWith('event-') ? undefined : `${slug}#${anchor}`;
	}
	const other = /^\/articles\/([^/#]+)\/(?:#|(?=[^/#]))([^/#]+)\/?$/.exec(link);
	return other ? `${other[1]}#${other[2]}` : undefined;
}

function checkAnalysis(
	{ id, reading, analysis, analysisFile: file }: ArticleInput,
	check: Check,
	problems: ReferenceCheck['problems'],
): void {
	const marked = new Set(reading.claims.map((claim) => claim.id));
	let searches = 0;
	for (const [claim, entry] of Object.entries(analysis)) {
		if (!marked.has(claim) && !entry.withdrawn) {
			const nearest = searches++ < maxSearches ? findNearest(claim, [...marked]) : undefined;
			problems.push({
				file,
				at: [claim],
				code: 'claim/no-mark',
				severity: 'error',
				message: `Unexpected analysis of \`${claim}\`, expected the id of a claim that the article marks.`,
				fix: nearest
					? `write \`${nearest}\` (nearest of ${marked.size}), or mark the claim`
					: 'mark the claim in the article, or take the entry out',
			});
		}
		check(['speaker', 'event'], entry.about, { file, at: [claim, 'about'] });
		check('speaker', entry.to, { file, at: [claim, 'to'] });
		check('point', entry.point, { file, at: [claim, 'point'] });
		check('source', entry.original?.source, { file, at: [claim, 'original', 'source'] });
		check('source', entry.note?.source, { file, at: [claim, 'note', 'source'] });
		check('source', entry.outcome?.source, { file, at: [claim, 'outcome', 'source'] });
		check('speaker', entry.reply?.by, { file, at: [claim, 'reply', 'by'] });
		check('source', entry.reply?.source, { file, at: [claim, 'reply', 'source'] });
		checkFigure(file, id, claim, entry.figure, check);
		checkStatementSources(file, [claim, 'sources'], entry.sources ?? [], check);
		for (const [i, { source }] of entry.evidence.entries())
			check('source', source, { file, at: [claim, 'evidence', i, 'source'] });
		for (const relation of ['repeats', 'answers', 'corrects', 'qualifies'] as const) {
			const keys = entry[relation].map((reference) => keyOfClaim(reference, id));
			check('claim', keys, { file, at: [claim, relation] });
		}
		if ((entry.point === undefined) !== (entry.stance === undefined)) {
			problems.push({
				file,
				at: [claim, entry.point === undefined ? 'stance' : 'point'],
				code: 'point/stance-without-point',
				severity: 'error',
				message:
					entry.point === undefined
						? 'Unexpected `stance` without a `point`.'
						: 'Unexpected `point` without a `stance`.',
				fix:
					entry.point === undefined
						? 'add `point: <id of a file in content/points/>`'
						: 'add `stance: asserts`, `denies`, `questions` or `conditional`',
			});
		}
	}
}

/** The numbers that a figure is compared with: claims, or sources of their own. */
function checkFigure(file: string, slug: string, claim: string, figure: Figure | undefined, check: Check): void {
	const checkRelated = (related: Figure['base'][number], at: KeyPath) => {
		if (typeof related === 'string') check('claim', keyOfClaim(related, slug), { file, at });
		else check('source', related.source, { file, at: [...at, 'source'] });
	};
	if (figure?.of !== undefined) checkRelated(figure.of, [claim, 'figure', 'of']);
	for (const [i, related] of figure?.base.entries() ?? []) checkRelated(related, [claim, 'figure', 'base', i]);
}

function codeOf(target: Target): ProblemCode {
	return target === 'address' ? 'claim/unknown' : `${target}/unknown`;
}

function describeTarget(target: Target): string {
	const folder = folders[target];
	return folder ? `the id of a file in ${folder}` : 'the id of a marked claim';
}

function describeFile(target: Target, id: string): string {
	const folder = folders[target];
	if (!folder) return 'the mark, or take the reference out';
	return `${folder}${id}.${target === 'topic' ? 'md' : 'yaml'}`;
}
