/** What claims are filtered, sorted and counted by, and what is shown of hits. */
import { type AttestationKind, labelAttestation } from '../domain/attestation.ts';
import { type Form, type Kind, kinds, wordKind } from '../domain/claim.ts';
import { formatDay } from '../domain/date.ts';
import type { Article, Claim, SiteRecord } from '../domain/record.ts';
import type { Source } from '../domain/source.ts';
import { getShortName, listPrincipals } from '../domain/speaker.ts';
import { joinWords } from '../domain/words.ts';
import type { ArticleWords, ClaimWords, FilterFile, FilterRow } from './hit.ts';
import type { NameTable } from './name-table.ts';
import { cleanText } from './words.ts';

/** How we know, in the order of the list; the words say of several claims what each one's label says of it. */
const hows = {
	'first-hand': 'Confirmed that they said it',
	several: 'Reported by several outlets',
	one: 'Only one outlet reports this',
} as const satisfies Record<AttestationKind, string>;

/** Whose words a claim's are, as choices. */
const formWords = {
	direct: 'The speaker’s own words',
	mixed: 'Own words in part',
	indirect: 'Our summary',
	outlet: 'An outlet in its own voice',
} as const satisfies Record<Form, string>;

export function createFilterFile(record: SiteRecord, names: NameTable): FilterFile {
	const speakers = createNumbering();
	const points = createNumbering();
	const rows = new Map<string, number>();
	const kindNames = Object.keys(kinds);
	const howNames = Object.keys(hows);
	const formNames = Object.keys(formWords);
	const row: number[] = [];
	const point: number[] = [];
	let kind = '';
	let form = '';
	for (const claim of record.claims.values()) {
		const found: FilterRow = [
			listAnswerable(claim)
				.filter((id) => names.numberOf(id) !== undefined)
				.map(speakers.numberOf),
			listSpokenFor(claim, record).map(speakers.numberOf),
			howNames.indexOf(claim.attestation.kind),
			claim.said?.earliest ?? claim.said?.latest ?? '',
			claim.said?.latest ?? claim.said?.earliest ?? '',
		];
		const key = JSON.stringify(found);
		const number = rows.get(key) ?? rows.size;
		rows.set(key, number);
		row.push(number);
		kind += claim.analysis.kind ? kindNames.indexOf(claim.analysis.kind) : '-';
		form += formNames.indexOf(claim.form);
		point.push(claim.point ? points.numberOf(claim.point.id) : -1);
	}
	return {
		speakers: speakers.list().map((id) => [id, record.speakers.get(id)?.name ?? id]),
		points: points.list().map((id) => [id, record.points.get(id)?.question ?? id]),
		kinds: Object.entries(kinds) as [Kind, string][],
		hows: Object.entries(hows) as [AttestationKind, string][],
		forms: Object.entries(formWords) as [Form, string][],
		rows: [...rows.keys()].map((key) => JSON.parse(key) as FilterRow),
		row,
		kind,
		form,
		point,
	};
}

/** What a hit shows. Its words are those that the index has read, so that a word found is a word shown. */
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

function writeClaimWords({ id, text, form, analysis, corrections }: Claim, origin: number): ClaimWords {
	const { original, reply } = analysis;
	const wording = analysis['in-document']?.wording;
	const does = wordKind(analysis);
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
		form,
		...(does && { does }),
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
