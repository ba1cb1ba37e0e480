/** `/data/claims.json`: every claim with all that its page shows. */
import type { Addresses } from '../domain/addresses.ts';
import { type Figure, writeArithmetic } from '../domain/figures.ts';
import { keyOfClaim } from '../domain/id.ts';
import { writeProvenance } from '../domain/provenance.ts';
import type { Claim, SiteRecord } from '../domain/record.ts';
import { writeAttestation } from './attestation.ts';
import { listPublicIds, unlessEmpty, writeJson, writeRange } from './json.ts';

/** What each key of a claim holds; the order is that of the file. */
export const claimFields = {
	id: 'Article and claim, `article#claim`; permanent.',
	url: 'The claim’s own page.',
	'in-article': 'The claim where it stands in its article.',
	article: 'Id of the article.',
	number: 'Place in the article’s order of reading, from 1.',
	text: 'Our words, with the speaker’s own words in quotation marks.',
	speaker:
		'Id of the speaker, the first one where there are several; `null` for a private person, who stands in no data.',
	speakers: 'All ids, where several are answerable together.',
	role: 'What the speaker was on that day.',
	'speaks-for': 'Id of the organisation or state that this role speaks for.',
	statement: 'Id of the statement that it is part of.',
	kind: 'What the claim does: occurrence, figure, accusation, prediction, demand, promise, opinion, context or finding; `null` while nobody has judged it.',
	said: 'When it was said (EDTF); `null` where the day is not known.',
	earliest: 'First possible day, where the date is not one exact day and has a beginning.',
	latest: 'Last possible day, where the date is not one exact day and has an end.',
	via: 'Ids of the speakers through whom the words came, nearest to the reader first; empty where nobody stands between.',
	attestation:
		'How we know that it was said: `first-hand` (the words themselves, or a text of the speaker’s own), `several` (outlets that do not copy each other), `one`.',
	'confirmed-by': 'For `first-hand`: id of the source.',
	'read-in-copy': '`true` where that source was read in a copy.',
	reporters: 'For `several` and `one`: ids of those who report it.',
	form: 'How much of it is in quotation marks: direct, mixed, indirect; or `outlet`, what the document says in its own voice.',
	provenance: 'Who, in which role, to whom, through whom, when, and whose wording it is, in one sentence or two.',
	group: 'Name of the speaker’s group in the article’s first topic.',
	outer: 'Id of the claim that it stands in: reported by that one’s speaker.',
	inner: 'Ids of the claims that stand in it.',
	about: 'Ids of the speakers and events that it is about.',
	events: 'Ids of the events among them.',
	point: 'Id of the point in dispute that it answers.',
	stance: 'Its answer: asserts, denies, questions or conditional.',
	because: 'The words that carry the answer.',
	otherwise: 'Ids of the claims of others that give the opposite answer.',
	to: 'Ids of those to whom it was said.',
	venue: 'Where it was said.',
	original: 'The speaker’s own words: `text`, `lang`, `source`.',
	translated: 'Whose translation stands in the quotation marks: `from`, `by`.',
	'in-document':
		'How the document that the article reads has it: sentences (`at`), its `words`, `form`, `cue`, `hedges`, `wording`.',
	basis: 'What the speaker says it rests on: saw-it, document, interviews, cites-other, none-given.',
	figure:
		'The number in it: `value`, `unit`, `period` (EDTF); `of` and `base`: the numbers that it compares, each a claim’s id or a number with its source.',
	arithmetic: 'What that number makes with those that it compares, e.g. `33,200 ÷ 88 = 377`.',
	forecast: 'What is expected: `condition`, `horizon`.',
	outcome: 'What came of it: `what`, `on` (EDTF), `source`.',
	reply: 'What somebody named in it answered: `by` (left out for a private person), `on`, `text`, `source`.',
	evidence: 'Passages of sources that bear on it: `source`, `excerpt`.',
	'would-settle': 'What would settle it.',
	repeats: 'Ids of earlier claims that it says again.',
	'repeated-by': 'Ids of the claims that say it again.',
	answers: 'Ids of the claims that it replies to, puts right or narrows.',
	'answered-by': 'Ids of the claims that reply to it.',
	note: 'What a reader should know to read it rightly: `kind`, `text`, `source`.',
	corrections: 'What was put right about it, newest first: `on`, `text`.',
	history:
		'Its words at each publication, where they changed, oldest first: `on`, `text`, `why` (`correction` or `typo`); `on` is left out for words that are not released yet.',
} as const;
type ClaimData = { [Key in keyof typeof claimFields]?: unknown };

/** In the order of the articles, newest first, and of reading. */
export function exportClaims(record: SiteRecord, addresses: Addresses): string {
	return writeJson([...record.claims.values()].map((claim) => writeClaim(claim, addresses, record)));
}

function writeClaim(claim: Claim, addresses: Addresses, record: SiteRecord): ClaimData {
	const { analysis, article, statement } = claim;
	const speakers = listPublicIds(claim.speakers);
	const people = [...claim.speakers, ...claim.chain.map(({ speaker }) => speaker)];
	const fields: ClaimData = {
		id: claim.key,
		url: addresses.absolute(addresses.claim(article.slug, claim.id)),
		'in-article': addresses.absolute(addresses.claimInArticle(article.slug, claim.id)),
		article: article.slug,
		number: claim.number,
		text: claim.text,
		speaker: speakers[0] ?? null,
		speakers: speakers.length > 1 ? speakers : undefined,
		role: speakers.length ? claim.role?.title : undefined,
		'speaks-for': claim.role?.['speaks-for'],
		statement: statement.id,
		kind: analysis.kind ?? null,
		said: claim.said?.edtf ?? null,
		...writeRange(claim.said),
		via: listPublicIds(claim.chain.slice(0, -1).map(({ speaker }) => speaker)),
		...writeAttestation(claim.attestation),
		form: claim.form,
		provenance: people.every((person) => person['public-role']) ? writeProvenance(claim) : undefined,
		group: claim.group?.name,
		outer: claim.outer?.key,
		inner: listKeys(claim.inner),
		about: [...listPublicIds(claim.about), ...claim.events.map(({ id }) => id)],
		events: unlessEmpty(claim.events.map(({ id }) => id)),
		point: claim.point?.id,
		stance: analysis.stance,
		because: analysis.because,
		otherwise: listKeys(claim.otherwise),
		to: unlessEmpty(analysis.to ?? statement.to),
		venue: analysis.venue ?? statement.venue,
		original: analysis.original,
		translated: analysis.translated,
		'in-document': analysis['in-document'],
		basis: analysis.basis,
		figure: analysis.figure && writeFigure(analysis.figure, article.slug),
		arithmetic: claim.arithmetic && writeArithmetic(claim.arithmetic),
		forecast: analysis.forecast,
		outcome: analysis.outcome && { ...analysis.outcome, on: analysis.outcome.on.edtf },
		reply: analysis.reply && writeReply(analysis.reply, record),
		evidence: unlessEmpty(analysis.evidence),
		'would-settle': unlessEmpty(analysis['would-settle']),
		repeats: listKeys(claim.repeats),
		'repeated-by': listKeys(claim.repeatedBy),
		answers: listKeys(claim.answers),
		'answered-by': listKeys(claim.answeredBy),
		note: analysis.note,
		corrections: unlessEmpty(claim.corrections),
		history: claim.wordings.length > 1 ? claim.wordings.map(({ on, text, why }) => ({ on, text, why })) : undefined,
	};
	return fields;
}

function writeReply({ by, ...reply }: NonNullable<Claim['analysis']['reply']>, { speakers }: SiteRecord) {
	const isPublic = speakers.get(by)?.['public-role'] !== false;
	return { ...(isPublic && { by }), ...reply };
}

function writeFigure({ period, of, base, ...figure }: Figure, slug: string) {
	const write = (related: Figure['base'][number]) =>
		typeof related === 'string' ? keyOfClaim(related, slug) : { ...related, period: related.period.edtf };
	return { ...figure, period: period.edtf, of: of && write(of), base: unlessEmpty(base.map(write)) };
}

function listKeys(claims: readonly Claim[]): readonly string[] | undefined {
	return unlessEmpty(claims.map(({ key }) => key));
}
