/** A release: the ledger and the history with what the content says now. Refusing one is the checker's business. */
import type { RecordInput } from './build-record.ts';
import {
	listPublishedTexts,
	listPublishedWords,
	nothingPublished,
	type Published,
	type PublishedTexts,
	type PublishedWords,
	partKey,
	type RecordedArticle,
	type RecordedClaim,
} from './ledger.ts';
import { type Fate, type Judgement, judgePermalinks, type MarkedClaim } from './permalink.ts';

export interface Release extends Published {
	/** What is recorded that was not recorded before; in the order of addresses. */
	entries: ReleaseEntry[];
}

export type ReleaseEntry =
	| { what: 'article' | 'claim' | 'source'; address: string }
	| { what: 'renamed' | 'moved'; address: string; to: string }
	| { what: 'changed'; address: string; why: 'correction' | 'typo' }
	| { what: 'withdrawn' | 'restored'; address: string }
	| { what: 'correction'; address: string; count: number };

/** Records `input`, which must have no error, as published on `day`. The same input and day give the same release. */
export function recordRelease(input: RecordInput, day: string): Release {
	return new Recorder(input, day).record();
}

class Recorder {
	readonly #day: string;
	readonly #input: RecordInput;
	readonly #published: Published;
	readonly #judgement: Judgement;
	/** Addresses that move to a claim in this release, by its key. */
	readonly #origins = new Map<string, string[]>();
	readonly #claims = new Map<string, RecordedClaim>();
	readonly #articles = new Map<string, RecordedArticle>();
	readonly #histories = new Map<string, Map<string, PublishedTexts>>();
	readonly #entries: ReleaseEntry[] = [];

	constructor(input: RecordInput, day: string) {
		this.#day = day;
		this.#input = input;
		this.#published = input.published ?? nothingPublished;
		this.#judgement = judgePermalinks(input);
		for (const [key, fate] of this.#judgement.fates) {
			if (fate.state !== 'moved' || this.#published.ledger.claims.get(key)?.state === 'moved') continue;
			this.#origins.set(fate.to, [...(this.#origins.get(fate.to) ?? []), key]);
		}
	}

	record(): Release {
		this.#recordArticles();
		for (const claim of this.#judgement.marked.values()) this.#recordClaim(claim);
		for (const [key, fate] of this.#judgement.fates) this.#recordFate(key, fate);
		const sources = this.#recordSources();
		return {
			ledger: {
				format: 1,
				articles: sortKeys(this.#articles),
				claims: sortKeys(this.#claims),
				sources: sortKeys(sources),
			},
			histories: new Map([...this.#histories].sort(byKey).map(([slug, claims]) => [slug, sortKeys(claims)] as const)),
			entries: this.#entries.sort((a, b) => compare(a.address, b.address) || compare(a.what, b.what)),
		};
	}

	#recordArticles(): void {
		const { articles } = this.#published.ledger;
		const { renamed } = this.#judgement;
		for (const [slug, recorded] of articles) {
			const to = renamed.get(slug);
			const { moved, ...rest } = recorded;
			if (to === undefined) this.#articles.set(slug, rest);
			else this.#articles.set(slug, { ...rest, corrections: [], moved: moved ?? { on: this.#day, to } });
			if (to !== undefined && !moved) this.#entries.push({ what: 'renamed', address: slug, to });
		}
		for (const { id: slug, data, correctionHashes } of this.#input.articles) {
			if (data.draft) continue;
			const recorded = this.#articles.get(slug);
			const isNew = !recorded;
			if (isNew) this.#entries.push({ what: 'article', address: slug });
			const former = [...renamed].filter(([, to]) => to === slug).map(([from]) => from);
			const known = new Set([slug, ...former].flatMap((name) => articles.get(name)?.corrections ?? []));
			const added = correctionHashes.filter((hash) => !known.has(hash)).length;
			if (added) this.#entries.push({ what: 'correction', address: slug, count: added });
			this.#articles.set(slug, {
				first: recorded?.first ?? this.#day,
				corrections: [...new Set(correctionHashes)].sort(),
			});
		}
	}

	/** Those that have a file; drafts alone publish none. */
	#recordSources(): Map<string, string> {
		const { sources: known } = this.#published.ledger;
		if (this.#input.articles.every(({ data }) => data.draft)) return new Map(known);
		const recorded = new Map<string, string>();
		for (const { id } of this.#input.sources) {
			if (!known.has(id)) this.#entries.push({ what: 'source', address: id });
			recorded.set(id, known.get(id) ?? this.#day);
		}
		return recorded;
	}

	#recordClaim({ key, read, hash, by = [] }: MarkedClaim): void {
		const { claims } = this.#published.ledger;
		const recorded = claims.get(key);
		const origins = this.#origins.get(key) ?? [];
		// Its own words first; else those of the address that it came from, the one with the same words before others.
		const own = listPublishedWords(recorded);
		const origin = origins.find((from) => listPublishedWords(claims.get(from)).at(-1)?.hash === hash) ?? origins[0];
		const source = own.length || origin === undefined ? key : origin;
		const words: PublishedWords[] = [...listPublishedWords(claims.get(source))];
		const texts = [...listPublishedTexts(this.#published, source)];
		const last = words.at(-1);
		if (!recorded && origin === undefined) this.#entries.push({ what: 'claim', address: key });
		if (recorded && recorded.state !== 'live') this.#entries.push({ what: 'restored', address: key });
		if (last?.hash !== hash || last.by.join(' ') !== by.join(' ')) {
			const why = last && (this.#judgement.changed.get(key) ?? 'correction');
			words.push({ on: this.#day, hash, by: [...by], ...(why && { why }) });
			texts.push({ on: this.#day, text: read.text });
			if (why) this.#entries.push({ what: 'changed', address: key, why });
		}
		this.#claims.set(key, { state: 'live', first: recorded?.first ?? this.#day, words });
		this.#keepTexts(key, texts);
	}

	#recordFate(key: string, fate: Fate): void {
		const recorded = this.#published.ledger.claims.get(key);
		if (!recorded || fate.state === 'live') return;
		const { first } = recorded;
		if (fate.state === 'moved') {
			const on = recorded.state === 'moved' ? recorded.on : this.#day;
			this.#claims.set(key, { state: 'moved', first, on, to: fate.to });
			if (recorded.state !== 'moved') {
				this.#entries.push({ what: 'moved', address: key, to: fate.to });
				this.#recordWithdrawnFollower(key, fate.to, recorded);
			}
		} else if (fate.state === 'withdrawn' && 'words' in recorded) {
			const on = recorded.state === 'withdrawn' ? recorded.on : this.#day;
			this.#claims.set(key, { state: 'withdrawn', first, on, words: recorded.words });
			this.#keepTexts(key, listPublishedTexts(this.#published, key));
			if (recorded.state !== 'withdrawn') this.#entries.push({ what: 'withdrawn', address: key });
		} else this.#claims.set(key, recorded);
	}

	/** A withdrawn claim of an article that was renamed is withdrawn there. */
	#recordWithdrawnFollower(from: string, to: string, recorded: RecordedClaim): void {
		if (this.#judgement.marked.has(to) || this.#published.ledger.claims.has(to) || !('words' in recorded)) return;
		const on = recorded.state === 'withdrawn' ? recorded.on : this.#day;
		this.#claims.set(to, { state: 'withdrawn', first: this.#day, on, words: recorded.words });
		this.#keepTexts(to, listPublishedTexts(this.#published, from));
	}

	#keepTexts(key: string, texts: PublishedTexts): void {
		const { slug, id } = partKey(key);
		const history = this.#histories.get(slug) ?? new Map<string, PublishedTexts>();
		this.#histories.set(slug, history.set(id, texts));
	}
}

function sortKeys<Value>(values: ReadonlyMap<string, Value>): ReadonlyMap<string, Value> {
	return new Map([...values].sort(byKey));
}

function byKey([a]: readonly [string, unknown], [b]: readonly [string, unknown]): number {
	return compare(a, b);
}

/** By code unit, so that a ledger is sorted alike on every machine. */
function compare(a: string, b: string): number {
	return a < b ? -1 : a > b ? 1 : 0;
}
