/**
 * What became of each published address. Every address must still answer, no published words may change in silence, and no link may
 * land on another claim: whatever would do so is a problem with its cures.
 */
import { distance } from 'fastest-levenshtein';
import type { ArticleInput, RecordInput } from './build-record.ts';
import { keyOfClaim } from './id.ts';
import {
	type ChangeReason,
	listPublishedTexts,
	listPublishedWords,
	normaliseWords,
	nothingPublished,
	type Published,
	partKey,
	type RecordedClaim,
} from './ledger.ts';
import { findNearest } from './nearest.ts';
import type { Finding, Problem } from './problem.ts';
import type { ReadClaim } from './reading.ts';
import { countWords } from './words.ts';

export const ledgerFile = 'content/permalinks.json';

/** What stands at a published address now. */
export type Fate =
	| { state: 'live' }
	/** `to` is the next address, as the content or the ledger names it. */
	| { state: 'moved'; to: string }
	| { state: 'withdrawn'; on: string; reason: string; keepWords: boolean }
	| { state: 'removed'; on: string };

/** A claim that a published article marks. */
export interface MarkedClaim {
	key: string;
	id: string;
	article: ArticleInput;
	read: ReadClaim;
	hash: string;
	/** Who is answerable; absent where its statement can't be found, which is a problem of its own. */
	by?: readonly string[];
}

export interface Judgement {
	/** By address, in the order of the ledger; lost addresses are missing. */
	fates: Map<string, Fate>;
	/** Former slug → the next one. */
	renamed: Map<string, string>;
	/** By key: every claim of every article that is no draft. */
	marked: Map<string, MarkedClaim>;
	/** Published claims whose words or speakers are not those last published, with the reason that was given openly. */
	changed: Map<string, ChangeReason | undefined>;
	problems: (Problem | Finding)[];
}

type JudgedInput = Pick<RecordInput, 'articles' | 'statements' | 'sources' | 'unread' | 'published'>;

/** Judges all addresses that `input.published` has. Drafts count as not published. */
export function judgePermalinks(input: JudgedInput): Judgement {
	return new Judge(input).judge();
}

/** Longest slip of the keyboard, in letters; a longer change is worth a correction. */
const longestSlip = 3;

class Judge {
	readonly #published: Published;
	readonly #articles: Map<string, ArticleInput>;
	readonly #drafts: Set<string>;
	readonly #unread: Set<string>;
	readonly #marked: Map<string, MarkedClaim>;
	readonly #withdrawn = new Map<string, ArticleInput>();
	readonly #moves = new Map<string, string>();
	readonly #renamed = new Map<string, string>();
	readonly #fates = new Map<string, Fate>();
	readonly #changed = new Map<string, ChangeReason | undefined>();
	readonly #problems: (Problem | Finding)[] = [];

	constructor(input: JudgedInput) {
		this.#published = input.published ?? nothingPublished;
		this.#articles = new Map(input.articles.filter(({ data }) => !data.draft).map((article) => [article.id, article]));
		this.#drafts = new Set(input.articles.filter(({ data }) => data.draft).map(({ id }) => id));
		this.#unread = new Set(input.unread?.articles ?? []);
		this.#marked = collectMarked([...this.#articles.values()], input);
	}

	judge(): Judgement {
		this.#collectRenamed();
		this.#collectDeclared();
		this.#reportLostArticles();
		for (const [key, recorded] of this.#published.ledger.claims) this.#judgeClaim(key, recorded);
		this.#reportNeedlessEdits();
		this.#reportLostCorrections();
		return {
			fates: this.#fates,
			renamed: this.#renamed,
			marked: this.#marked,
			changed: this.#changed,
			problems: this.#problems,
		};
	}

	#collectRenamed(): void {
		const recorded = this.#published.ledger.articles;
		for (const [slug, { moved }] of recorded) if (moved) this.#renamed.set(slug, moved.to);
		for (const article of this.#articles.values()) {
			for (const [i, slug] of article.data['moved-from'].entries()) {
				const at = { file: article.file, at: ['moved-from', i] };
				const before = this.#renamed.get(slug);
				if (!recorded.has(slug)) this.#reportNeverPublished(`article \`${slug}\``, slug, [...recorded.keys()], at);
				else if (this.#articles.has(slug)) {
					this.#report(
						at,
						'permalink/conflict',
						`Unexpected former address \`${slug}\`: content/articles/${slug}.md stands there.`,
						'take one of the two away',
					);
				} else if (before !== undefined && before !== article.id && !this.#leadsTo(before, article.id)) {
					this.#report(
						at,
						'permalink/conflict',
						`Unexpected former address \`${slug}\`: it already leads to \`${before}\`.`,
						'take the line out: a link can lead to one article only',
					);
				} else this.#renamed.set(slug, before ?? article.id);
			}
		}
		for (const { id: slug, file } of this.#articles.values()) {
			const moved = recorded.get(slug)?.moved;
			if (moved && !this.#articles.get(slug)?.data['moved-from'].includes(moved.to)) {
				this.#report(
					{ file, at: ['title'] },
					'permalink/reused',
					`Unexpected article at the address \`${slug}\`, whose links lead to \`${moved.to}\`.`,
					`give the file another name; or, if that article came back, write \`moved-from: [${moved.to}]\``,
				);
			}
			// A recorded move ends where its article stands again.
			this.#renamed.delete(slug);
		}
	}

	/** Whether an article moved on from `slug` to `target`, perhaps over several names. */
	#leadsTo(slug: string, target: string): boolean {
		const seen = new Set<string>();
		for (let next: string | undefined = slug; next !== undefined && !seen.has(next); ) {
			if (next === target || this.#articles.get(target)?.data['moved-from'].includes(next)) return true;
			seen.add(next);
			next = this.#renamed.get(next);
		}
		return false;
	}

	/** Withdrawals and moves that analyses declare. */
	#collectDeclared(): void {
		const recorded = this.#published.ledger.claims;
		for (const article of this.#articles.values()) {
			for (const [id, entry] of Object.entries(article.analysis)) {
				const key = `${article.id}#${id}`;
				const at = { file: article.analysisFile, at: [id] };
				if (entry.withdrawn && this.#marked.has(key)) {
					this.#report(
						{ ...at, at: [id, 'withdrawn'] },
						'claim/withdrawn-marked',
						`Unexpected withdrawal of \`${id}\`, which the article still marks.`,
						'take its mark out of the article, or the withdrawal out of the analysis',
					);
				} else if (entry.withdrawn) {
					this.#withdrawn.set(key, article);
					const moved = entry['moved-from'];
					const former = [key, ...this.#listFormerKeys(article, id), ...(moved ? [keyOfClaim(moved, article.id)] : [])];
					if (!former.some((known) => recorded.has(known)))
						this.#reportNeverPublished(`claim \`${id}\``, key, [...recorded.keys()], at);
				}
				if (entry['moved-from'] !== undefined)
					this.#collectMove(keyOfClaim(entry['moved-from'], article.id), key, { ...at, at: [id, 'moved-from'] });
			}
		}
	}

	#listFormerKeys(article: ArticleInput, id: string): string[] {
		return [...this.#renamed.keys()].filter((slug) => this.#leadsTo(slug, article.id)).map((slug) => `${slug}#${id}`);
	}

	#collectMove(from: string, to: string, at: KeyPlace): void {
		const recorded = this.#published.ledger.claims;
		const other = this.#moves.get(from);
		const fault =
			other !== undefined
				? `\`${other}\` says that it stood there, too`
				: from === to
					? 'it is the claim’s own address'
					: this.#marked.has(from) && recorded.get(from)?.state !== 'moved'
						? 'another claim is marked there'
						: undefined;
		if (!recorded.has(from)) this.#reportNeverPublished(`claim \`${from}\``, from, [...recorded.keys()], at);
		else if (fault === undefined) this.#moves.set(from, to);
		else {
			this.#report(
				at,
				'permalink/conflict',
				`Unexpected former address \`${from}\`: ${fault}.`,
				'take one of the two out: a link can lead to one claim only',
			);
		}
	}

	/** One problem for a whole article instead of one for each of its claims. */
	#reportLostArticles(): void {
		const { articles, claims } = this.#published.ledger;
		for (const slug of articles.keys()) {
			if (this.#isArticleKept(slug)) continue;
			const count = [...claims.keys()].filter((key) => partKey(key).slug === slug).length;
			const nearest = findNearest(slug, [...this.#articles.keys()]);
			const draft = this.#drafts.has(slug);
			this.#report(
				draft ? { file: `content/articles/${slug}.md`, at: ['draft'] } : { file: ledgerFile, at: ['articles', slug] },
				'permalink/lost',
				`Unexpected loss of the published article \`${slug}\` with ${countWords(count, 'address', 'addresses')} of claims${draft ? ': it is a draft' : ''}.`,
				draft
					? 'take `draft` out; to take claims back, write `withdrawn` under each in the analysis'
					: `bring content/articles/${slug}.md back; or, if it has another name now, write \`moved-from: [${slug}]\` in the front matter of that article${nearest ? ` (\`${nearest}\`?)` : ''}`,
			);
		}
	}

	#isArticleKept(slug: string): boolean {
		return this.#articles.has(slug) || this.#unread.has(slug) || this.#renamed.has(slug);
	}

	#judgeClaim(key: string, recorded: RecordedClaim): void {
		const claim = this.#marked.get(key);
		const to = this.#moves.get(key) ?? (claim ? undefined : this.#findFollower(key));
		const withdrawal = this.#findWithdrawal(key);
		if (recorded.state === 'removed') {
			if (claim) this.#reportReused(claim, `it was removed for legal reasons on ${recorded.on}`);
			this.#fates.set(key, { state: 'removed', on: recorded.on });
		} else if (recorded.state === 'moved') {
			this.#judgeMoved(key, recorded.to, claim);
		} else if (claim && to === undefined) {
			this.#judgeWords(key, recorded, claim);
			this.#fates.set(key, { state: 'live' });
		} else if (withdrawal) {
			this.#fates.set(key, withdrawal);
		} else if (to !== undefined) {
			this.#judgeMove(key, recorded, to);
		} else if (this.#isArticleKept(partKey(key).slug) && !this.#isUnread(partKey(key).slug)) {
			this.#reportLost(key, recorded);
		}
	}

	#findWithdrawal(key: string): Fate | undefined {
		const entry = this.#withdrawn.get(key)?.analysis[partKey(key).id]?.withdrawn;
		return entry && { state: 'withdrawn', on: entry.on, reason: entry.reason, keepWords: entry['keep-words'] };
	}

	/** The same claim in the article that its own was renamed to. */
	#findFollower(key: string): string | undefined {
		const { slug, id } = partKey(key);
		const renamed = this.#renamed.get(slug);
		const follower = `${renamed}#${id}`;
		return this.#marked.has(follower) || this.#withdrawn.has(follower) ? follower : undefined;
	}

	/** An article that can't be read has a problem of its own. */
	#isUnread(slug: string): boolean {
		const seen = new Set<string>();
		for (let next: string | undefined = slug; next !== undefined && !seen.has(next); next = this.#renamed.get(next)) {
			if (this.#unread.has(next)) return true;
			seen.add(next);
		}
		return false;
	}

	/** The ledger already says where it went. */
	#judgeMoved(key: string, to: string, claim: MarkedClaim | undefined): void {
		if (claim && (this.#moves.get(to) ?? this.#findFollower(to)) === key) {
			this.#fates.set(key, { state: 'live' });
			return;
		}
		if (claim) this.#reportReused(claim, `its links lead to \`${to}\``);
		const declared = this.#moves.get(key);
		if (declared !== undefined && declared !== to && !this.#claimLeadsTo(to, declared)) {
			const { slug, id } = partKey(declared);
			this.#report(
				{ file: this.#articles.get(slug)?.analysisFile ?? ledgerFile, at: [id, 'moved-from'] },
				'permalink/conflict',
				`Unexpected former address \`${key}\`: its links already lead to \`${to}\`.`,
				`take the line out, or write \`moved-from: ${to}\` if that claim has gone on`,
			);
		}
		this.#fates.set(key, { state: 'moved', to });
	}

	#claimLeadsTo(key: string, target: string): boolean {
		const seen = new Set<string>();
		for (let next: string | undefined = key; next !== undefined && !seen.has(next); ) {
			if (next === target) return true;
			seen.add(next);
			const recorded: RecordedClaim | undefined = this.#published.ledger.claims.get(next);
			next = this.#moves.get(next) ?? (recorded?.state === 'moved' ? recorded.to : undefined);
		}
		return false;
	}

	#judgeMove(key: string, recorded: RecordedClaim, to: string): void {
		const target = this.#marked.get(to);
		const before = this.#published.ledger.claims.get(to);
		if (target) {
			const own = listPublishedWords(before).at(-1);
			// Two published claims become one: whoever followed the old link lands on other words than those it was sent with.
			if (own && own.hash === target.hash && listPublishedWords(recorded).at(-1)?.hash !== own.hash)
				this.#judgeMerger(key, target);
			else this.#judgeWords(key, recorded, target);
		}
		this.#fates.set(key, { state: 'moved', to });
	}

	#judgeMerger(key: string, { id, article, read }: MarkedClaim): void {
		if (this.#announces(article, id)) return;
		this.#problems.push({
			file: article.file,
			line: read.line,
			column: read.column,
			code: 'permalink/conflict',
			severity: 'error',
			message: `Unexpected former address \`${key}\`: \`${id}\` has other words, which were published before.`,
			fix: `add \`- {on: YYYY-MM-DD, claim: ${id}, text: …}\` to \`corrections\` and say that it stands for both now; or withdraw \`${key}\``,
		});
	}

	/** `from` is the address at which the words were published last. */
	#judgeWords(from: string, recorded: RecordedClaim, { key, id, article, read, hash, by }: MarkedClaim): void {
		const last = listPublishedWords(recorded).at(-1);
		if (!last) return;
		const sameWords = last.hash === hash;
		const sameSpeakers = by === undefined || last.by.join(' ') === by.join(' ');
		if (sameWords && sameSpeakers) return;
		const reason = this.#announces(article, id)
			? 'correction'
			: article.analysis[id]?.edit === 'typo'
				? 'typo'
				: undefined;
		this.#changed.set(key, reason);
		const text = listPublishedTexts(this.#published, from).at(-1)?.text;
		if (reason === undefined) {
			const change = sameWords
				? `is answered for by ${listIds(by ?? [])} now, published with ${listIds(last.by)}`
				: `reads “${shorten(read.text)}” now${text === undefined ? '' : `, published as “${shorten(text)}”`}`;
			this.#problems.push({
				file: article.file,
				line: read.line,
				column: read.column,
				code: 'claim/changed-silently',
				severity: 'error',
				message: `Unexpected change of the published claim \`${id}\`: it ${change}.`,
				fix: `change it back; or say so in the front matter: \`corrections: [{on: YYYY-MM-DD, claim: ${id}, text: …}]\`; or, for a slip of the keyboard, write \`edit: typo\` under \`${id}:\` in ${article.analysisFile}`,
			});
		} else if (reason === 'typo' && text !== undefined && !isSlip(text, read.text)) {
			this.#report(
				{ file: article.analysisFile, at: [id, 'edit'] },
				'edit/more-than-typo',
				`Unexpected \`edit: typo\`: more than ${longestSlip} letters, or a number, of \`${id}\` changed.`,
				'say what changed in `corrections` instead',
				'warning',
			);
		}
	}

	/** Whether a correction that was not published before names the claim. */
	#announces(article: ArticleInput, id: string): boolean {
		const known = this.#listRecordedCorrections(article);
		return article.data.corrections.some(
			({ claim }, i) => claim === id && !known.has(article.correctionHashes[i] ?? ''),
		);
	}

	/** Published under this name or a former one. */
	#listRecordedCorrections(article: ArticleInput): Set<string> {
		const recorded = this.#published.ledger.articles;
		const former = [...this.#renamed.keys()].filter((slug) => this.#leadsTo(slug, article.id));
		return new Set([article.id, ...former].flatMap((slug) => recorded.get(slug)?.corrections ?? []));
	}

	#reportLostCorrections(): void {
		for (const article of this.#articles.values()) {
			const present = new Set(article.correctionHashes);
			const lost = [...this.#listRecordedCorrections(article)].filter((hash) => !present.has(hash));
			if (!lost.length) continue;
			this.#report(
				{ file: article.file, at: ['corrections'] },
				'correction/lost',
				`Unexpected loss of ${countWords(lost.length, 'published correction')}: ${lost.length === 1 ? 'it was' : 'they were'} changed or taken out.`,
				'bring the entry back as it was published, and add another one that puts it right',
			);
		}
	}

	#reportNeedlessEdits(): void {
		for (const { key, id, article } of this.#marked.values()) {
			if (article.analysis[id]?.edit === undefined || this.#changed.has(key)) continue;
			this.#report(
				{ file: article.analysisFile, at: [id, 'edit'] },
				'edit/needless',
				`Unexpected \`edit: typo\` of \`${id}\`: its words are those last published, or not published yet.`,
				'take the line out',
				'warning',
			);
		}
	}

	#reportLost(key: string, recorded: RecordedClaim): void {
		const { slug, id } = partKey(key);
		const home = this.#findHome(slug);
		const last = listPublishedWords(recorded).at(-1)?.hash;
		const marked = [...this.#marked.values()];
		const known = this.#published.ledger.claims;
		const same = marked.find(({ hash, key: other }) => hash === last && !known.has(other));
		const fresh = marked.filter((claim) => claim.article === home && !known.has(claim.key)).map((claim) => claim.id);
		const nearest = findNearest(id, fresh);
		const candidate = same ?? marked.find((claim) => claim.article === home && claim.id === nearest);
		const cures = [
			candidate &&
				`if \`${candidate.id}\` is the same claim, give it the id \`${id}\` again or write \`moved-from: ${key}\` under \`${candidate.id}:\` in ${candidate.article.analysisFile}`,
			!candidate &&
				`mark the claim again as \`#${id}\`, or write \`moved-from: ${key}\` in the analysis of the claim that it became`,
			`if it no longer stands, write \`${id}: {withdrawn: {on: YYYY-MM-DD, reason: …}}\` in ${home?.analysisFile ?? `content/articles/${slug}.claims.yaml`}`,
		];
		this.#problems.push({
			file: candidate?.article.file ?? home?.file ?? ledgerFile,
			line: candidate?.read.line ?? 1,
			column: candidate?.read.column ?? 1,
			code: 'permalink/lost',
			severity: 'error',
			message: `Unexpected loss of the address \`${key}\`, published on ${recorded.first}: no claim has it any more.`,
			fix: cures.filter(Boolean).join('; '),
		});
	}

	/** The article that the slug stands for now. */
	#findHome(slug: string): ArticleInput | undefined {
		const seen = new Set<string>();
		for (let next: string | undefined = slug; next !== undefined && !seen.has(next); next = this.#renamed.get(next)) {
			const article = this.#articles.get(next);
			if (article) return article;
			seen.add(next);
		}
		return undefined;
	}

	#reportReused({ id, article, read }: MarkedClaim, why: string): void {
		this.#problems.push({
			file: article.file,
			line: read.line,
			column: read.column,
			code: 'permalink/reused',
			severity: 'error',
			message: `Unexpected claim \`${id}\` at an address that belongs to another: ${why}.`,
			fix: 'choose another id',
		});
	}

	#reportNeverPublished(what: string, id: string, known: readonly string[], at: KeyPlace): void {
		const nearest = findNearest(id, known);
		this.#report(
			at,
			'permalink/never-published',
			`Unexpected ${what}, expected an address that was published.`,
			nearest ? `write \`${nearest}\` (nearest of ${known.length}), or take it out` : 'take it out',
			'warning',
		);
	}

	#report(
		place: KeyPlace,
		code: Finding['code'],
		message: string,
		fix: string,
		severity: Finding['severity'] = 'error',
	): void {
		this.#problems.push({ ...place, code, severity, message, fix });
	}
}

interface KeyPlace {
	file: string;
	at: (string | number)[];
}

function collectMarked(articles: readonly ArticleInput[], input: JudgedInput): Map<string, MarkedClaim> {
	const by = new Map<string, readonly string[]>(input.statements.map(({ id, data }) => [id, data.by]));
	const publishers = new Map(input.sources.map(({ id, data }) => [id, data.publisher]));
	for (const { data } of articles) {
		const publisher = publishers.get(data.analyses ?? '');
		if (data.analyses !== undefined && publisher !== undefined && !by.has(data.analyses))
			by.set(data.analyses, [publisher]);
	}
	const marked = new Map<string, MarkedClaim>();
	for (const article of articles) {
		for (const read of article.reading.claims) {
			const key = `${article.id}#${read.id}`;
			const speakers = read.statement === undefined ? read.by : by.get(read.statement);
			const hash = article.hashes[read.id] ?? '';
			marked.set(key, { key, id: read.id, article, read, hash, ...(speakers && { by: speakers }) });
		}
	}
	return marked;
}

/** Whether one text is the other with a slip of the keyboard: few letters, and no digit. */
function isSlip(before: string, after: string): boolean {
	const [old, now] = [normaliseWords(before), normaliseWords(after)];
	return distance(old, now) <= longestSlip && old.replace(/\D+/g, ' ').trim() === now.replace(/\D+/g, ' ').trim();
}

const shownLength = 90;

function shorten(text: string): string {
	const line = normaliseWords(text);
	return line.length <= shownLength ? line : `${line.slice(0, shownLength).trimEnd()} …`;
}

function listIds(ids: readonly string[]): string {
	return ids.map((id) => `\`${id}\``).join(', ') || 'nobody';
}
