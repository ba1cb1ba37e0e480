/** The tables that our own search works on beside Pagefind: where claims begin, and what they are filtered by. */
import { type AttestationKind, labelAttestation } from '../domain/attestation.ts';
import { type Kind, kinds } from '../domain/claim.ts';
import { formatDay, type HistoricalDate } from '../domain/date.ts';
import type { Article, Claim, SiteRecord } from '../domain/record.ts';
import type { Source } from '../domain/source.ts';
import { getShortName, listPrincipals } from '../domain/speaker.ts';
import { joinWords } from '../domain/words.ts';
import type { ArticleWords, ClaimWords, FilterFile, FilterRow } from './hit.ts';
import type { NameTable } from './name-table.ts';
import { cleanText } from './search-documents.ts';

/** How we know, in the order of the list; the words say of several claims what each one's label says of it. */
const hows = {
	'first-hand': 'Confirmed that they said it',
	several: 'Reported by several outlets',
	one: 'Only one outlet reports this',
} as const satisfies Record<AttestationKind, string>;

export function createFilterFile(record: SiteRecord, names: NameTable): FilterFile {
	const speakers = createNumbering();
	const topics = createNumbering();
	const rows = new Map<string, number>();
	const articles = [...record.articles.values()];
	const kindNames = Object.keys(kinds);
	const howNames = Object.keys(hows);
	const row: number[] = [];
	let kind = '';
	for (const claim of articles.flatMap((article) => article.claims)) {
		const found: FilterRow = [
			listAnswerable(claim)
				.filter((id) => names.numberOf(id) !== undefined)
				.map(speakers.numberOf),
			listSpokenFor(claim, record).map(speakers.numberOf),
			howNames.indexOf(claim.attestation.kind),
			listYears(claim.said),
		];
		const key = JSON.stringify(found);
		const number = rows.get(key) ?? rows.size;
		rows.set(key, number);
		row.push(number);
		kind += claim.analysis.kind ? kindNames.indexOf(claim.analysis.kind) : '-';
	}
	const topicsOf = articles.map((article) => article.topics.map(topics.numberOf));
	return {
		speakers: speakers.list().map((id) => [id, record.speakers.get(id)?.name ?? id]),
		topics: topics.list().map((id) => [id, record.topics.get(id)?.title ?? id]),
		kinds: Object.entries(kinds) as [Kind, string][],
		hows: Object.entries(hows) as [AttestationKind, string][],
		articles: topicsOf,
		rows: [...rows.keys()].map((key) => JSON.parse(key) as FilterRow),
		row,
		kind,
	};
}

/** What a hit shows. Its words are those of the search document, so that a word's place there is its place here. */
export function writeArticleWords(article: Article, { speakers }: Pick<SiteRecord, 'speakers'>): ArticleWords {
	const { slug, title, standfirst = '', document } = article;
	const origins = new Map<string, number>();
	const claims = article.claims.map((claim) => {
		const key = JSON.stringify(describeOrigin(claim));
		const origin = origins.get(key) ?? origins.size;
		origins.set(key, origin);
		return writeClaimWords(claim, origin);
	});
	return {
		slug,
		title: cleanText(title),
		standfirst: cleanText(standfirst),
		...(document && { wordingOf: labelWording(document, speakers) }),
		origins: [...origins.keys()].map((key) => JSON.parse(key) as ArticleWords['origins'][number]),
		claims,
	};
}

function writeClaimWords({ id, text, analysis, corrections }: Claim, origin: number): ClaimWords {
	const { original, kind, reply } = analysis;
	const wording = analysis['in-document']?.wording;
	const clean = cleanText(text);
	const [corrected] = corrections;
	const since = [
		...(corrected ? [`Corrected on ${formatDay(corrected.on)}`] : []),
		...(reply ? [`Reply of ${formatDay(reply.on)}`] : []),
	];
	return {
		id,
		// A mark may start within a sentence.
		text: clean.charAt(0).toUpperCase() + clean.slice(1),
		...(original && { original: [cleanText(original.text), original.lang] }),
		...(wording && { wording: cleanText(wording) }),
		origin,
		...(kind && { does: kinds[kind] }),
		...(since.length && { since }),
	};
}

function describeOrigin({ speakers, statement, attestation }: Claim): ArticleWords['origins'][number] {
	const by = joinWords(speakers.map(({ name }) => name));
	return [by, statement.when, attestation.kind, labelAttestation(attestation)];
}

function labelWording({ publisher, translated }: Source, speakers: SiteRecord['speakers']): string {
	const speaker = speakers.get(publisher);
	const name = speaker ? getShortName(speaker) : publisher;
	return `${name}’s wording${translated?.by === 'machine' ? ' (machine-translated)' : ''}`;
}

/** Its speakers, and the members of a collective: each is answerable for what it says. */
function listAnswerable(claim: Claim): string[] {
	return [...new Set(claim.speakers.flatMap(({ id, members = [] }) => [id, ...members]))];
}

/** The bodies and states that its speakers spoke for on that day; a state speaks for itself. */
function listSpokenFor(claim: Claim, record: SiteRecord): string[] {
	const bodies = claim.speakers.flatMap((speaker) => [
		...(speaker.kind === 'state' ? [speaker.id] : []),
		...listPrincipals(speaker, claim.said, record.speakers).map(({ id }) => id),
	]);
	return [...new Set(bodies)];
}

/** Every year that it may have been said in; none for a claim without a date or with an open one. */
function listYears(said: HistoricalDate | undefined): number[] {
	const first = Number((said?.earliest ?? said?.latest)?.slice(0, 4));
	const last = Number((said?.latest ?? said?.earliest)?.slice(0, 4));
	return Array.from({ length: Math.max(0, last - first + 1) || 0 }, (_, index) => first + index);
}

function createNumbering() {
	const numbers = new Map<string, number>();
	return {
		numberOf: (id: string) => {
			const number = numbers.get(id) ?? numbers.size;
			numbers.set(id, number);
			return number;
		},
		list: () => [...numbers.keys()],
	};
}
