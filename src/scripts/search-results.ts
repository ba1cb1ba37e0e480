/** Draws the answer of the search page: hits by type, claims under their articles, the first as soon as its article is read. */
import { countWords } from '../domain/words.ts';
import type { Found, Hit } from '../search/match.ts';
import type { IndexReader, ListedWords } from '../search/reader.ts';
import type { HitType } from './search-state.ts';
import {
	type Child,
	type Drawing,
	drawArticle,
	drawEvent,
	drawGroup,
	drawPoint,
	drawSource,
	drawSpeaker,
	element,
} from './search-view.ts';

/** How many are shown before the reader asks for more. */
const firstClaims = 20;
const firstOthers = 3;
const othersAtOnce = 60;

/** What is to be drawn: hits as filters left them. */
export interface Answer extends Pick<Found, 'claims' | 'articles' | 'terms' | keyof ListedWords> {
	/** Named speakers and events of a date that was asked for stand before claims. */
	lead: keyof ListedWords | undefined;
}

export interface Ways {
	/** Shows only hits of one type. */
	show(type: HitType): void;
}

type ListType = keyof ListedWords | 'articles';
const titles: Record<ListType | 'claims', string> = {
	claims: 'Claims',
	speakers: 'Speakers',
	events: 'On the timeline',
	points: 'Points in dispute',
	articles: 'Articles',
	sources: 'Sources',
};
const units: Record<ListType, [one: string, many?: string]> = {
	speakers: ['speaker'],
	events: ['entry of the timeline', 'entries of the timeline'],
	points: ['point in dispute', 'points in dispute'],
	articles: ['article'],
	sources: ['source'],
};
const listTypes: readonly ListType[] = ['speakers', 'events', 'points', 'articles', 'sources'];

/** Everything but claims comes whole; claims follow into their section. Empty where nothing was found. */
export async function drawAnswer(
	answer: Answer,
	type: HitType,
	reader: IndexReader,
	drawing: Drawing,
	ways: Ways,
): Promise<HTMLElement[]> {
	if (type === 'claims') return drawClaims(answer, reader, drawing);
	if (type !== 'all')
		return [await drawList(type, answer, reader, drawing, othersAtOnce)].filter((made) => made !== undefined);
	const isBrowsing = !drawing.query;
	const lists = isBrowsing ? [] : listTypes;
	const drawShort = async (each: ListType) => {
		const hits = each === 'articles' ? { ...answer, articles: listNotable(answer, reader) } : answer;
		return drawList(each, hits, reader, drawing, firstOthers, () => ways.show(each), answer[each].length);
	};
	const first = lists.filter((each) => each === answer.lead);
	const lead = await Promise.all(first.map(drawShort));
	const claims = await drawClaims(answer, reader, drawing);
	const others = lists.filter((each) => each !== answer.lead && answer[each].length);
	// Nobody waits for what stands below the first hit: each list takes its place when its files are there.
	const places = claims.length
		? others.map((each) => fillLater(() => drawShort(each)))
		: await Promise.all(others.map(drawShort));
	return [...lead, ...claims, ...places].filter((made) => made !== undefined);
}

function fillLater(draw: () => Promise<HTMLElement | undefined>): HTMLElement {
	const place = element('section', '', []);
	void afterDrawing()
		.then(draw)
		.then(
			(made) => (made ? place.replaceWith(made) : place.remove()),
			// A list that can't be read leaves its place empty; the others stand.
			() => place.remove(),
		);
	return place;
}

/** Lets the browser show what stands before more is asked for. */
function afterDrawing(): Promise<void> {
	return new Promise((done) => requestAnimationFrame(() => setTimeout(done)));
}

/** Counts as words, for those types that have hits. */
export function countAnswer(answer: Answer, type: HitType, reader: IndexReader): string {
	if (type !== 'all' && type !== 'claims') return countWords(answer[type].length, ...units[type]);
	const articles = new Set(answer.claims.map(({ number }) => reader.placeClaim(number).article)).size;
	const claims = `${countWords(answer.claims.length, 'claim')} in ${countWords(articles, 'article')}`;
	const others = listTypes.filter((each) => each !== 'articles' && answer[each].length);
	if (type === 'claims' || !answer.terms.length) return claims;
	return [claims, ...others.map((each) => countWords(answer[each].length, ...units[each]))].join(', ');
}

/** Among all hits, claims already stand under their articles: an article is a hit of its own if it has more than they. */
function listNotable({ articles, claims }: Answer, reader: IndexReader): Hit[] {
	const best = new Map<number, number>();
	for (const { number, score } of claims) {
		const { article } = reader.placeClaim(number);
		best.set(article, Math.max(best.get(article) ?? 0, score));
	}
	return articles.filter(({ number, score }) => score > (best.get(number) ?? 0));
}

async function drawList(
	type: ListType,
	answer: Answer,
	reader: IndexReader,
	drawing: Drawing,
	most: number,
	showAll?: () => void,
	count = answer[type].length,
): Promise<HTMLElement | undefined> {
	const hits = answer[type];
	if (!hits.length) return undefined;
	const ofArticle = (number: number) =>
		answer.claims.filter((claim) => reader.placeClaim(claim.number).article === number).length;
	const drawHit = async ({ number }: Hit): Promise<HTMLElement> => {
		switch (type) {
			case 'articles':
				return drawArticle(await reader.readArticle(number), number, drawing.query ? ofArticle(number) : 0, drawing);
			case 'speakers':
				return drawSpeaker(await reader.readEntry('speakers', number), drawing);
			case 'events':
				return drawEvent(await reader.readEntry('events', number), number, drawing);
			case 'points':
				return drawPoint(await reader.readEntry('points', number), number, drawing);
			case 'sources':
				return drawSource(await reader.readEntry('sources', number), number, drawing);
		}
	};
	const list = element('ul', type === 'articles' ? 'pieces' : 'briefs', []);
	const section = element('section', `kind ${type}`, [element('h2', '', [titles[type]]), list]);
	const add = async (from: number) => {
		const next = hits.slice(from, from + most);
		list.append(...(await Promise.all(next.map(drawHit))));
		const left = count - from - next.length;
		if (left <= 0) return;
		const words = showAll
			? `All ${countWords(count, ...units[type])}`
			: `Show more (${left.toLocaleString('en-GB')} left)`;
		section.append(drawButton(words, showAll ?? (() => add(from + next.length)), list));
	};
	await add(0);
	return section;
}

async function drawClaims(answer: Answer, reader: IndexReader, drawing: Drawing): Promise<HTMLElement[]> {
	if (!answer.claims.length) return [];
	const section = element('section', 'kind claims', [element('h2', '', [titles.claims])]);
	await addClaims(section, answer, reader, drawing, 0);
	return [section];
}

/** Adds the next claims; resolves as soon as the first article is there, and fills in the others as they come. */
async function addClaims(
	section: HTMLElement,
	answer: Answer,
	reader: IndexReader,
	drawing: Drawing,
	from: number,
): Promise<void> {
	const { claims, terms } = answer;
	const next = claims.slice(from, from + firstClaims);
	let hasBefore = claims[from - 1]?.has ?? terms.length;
	const fills: (() => Promise<void>)[] = [];
	for (const { has, article, claims: own } of groupClaims(next, reader)) {
		if (has !== hasBefore) section.append(element('p', 'fewer', [`With ${has} of the ${terms.length} words`]));
		hasBefore = has;
		const place = element('section', 'group', []);
		section.append(place);
		fills.push(async () => place.replaceWith(drawGroup(await reader.readArticle(article), own, drawing)));
	}
	const [first, ...others] = fills;
	await first?.();
	// One that can't be read leaves its place empty; the others stand.
	void afterDrawing().then(() => Promise.allSettled(others.map((fill) => fill())));
	const left = claims.length - from - next.length;
	if (left <= 0) return;
	section.append(
		drawButton(
			`Show more claims (${left.toLocaleString('en-GB')} left)`,
			() => addClaims(section, answer, reader, drawing, from + next.length),
			section,
		),
	);
}

interface Group {
	has: number;
	article: number;
	claims: { place: number; number: number }[];
}

/**
 * Claims in their order, those of one article together as long as they have equally many words of the query. Whoever is named has spoken in all
 * that stands before what others say of them.
 */
export function groupClaims(claims: readonly Hit[], { placeClaim }: Pick<IndexReader, 'placeClaim'>): Group[] {
	const groups = new Map<string, Group>();
	for (const { number, has, isAbout } of claims) {
		const { article, claim } = placeClaim(number);
		const key = `${has} ${isAbout} ${article}`;
		const group = groups.get(key) ?? { has, article, claims: [] };
		groups.set(key, group);
		group.claims.push({ place: claim, number });
	}
	return [...groups.values()].sort((a, b) => b.has - a.has);
}

/** A button that gives way to what it brings; the focus goes on to the first of that in `list`. */
function drawButton(words: string, bring: () => void | Promise<void>, list: HTMLElement): HTMLElement {
	const button = element('button', 'more', [words] as Child[]);
	button.setAttribute('type', 'button');
	button.addEventListener('click', async () => {
		const before = list.querySelectorAll('li').length;
		await bring();
		button.remove();
		list.querySelectorAll('li')[before]?.querySelector('a')?.focus();
	});
	return button;
}
