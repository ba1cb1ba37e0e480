/** The data’s claims: every one with all that its page shows. */
import type { Addresses } from '../domain/addresses.ts';
import { type Figure, writeArithmetic } from '../domain/figures.ts';
import { keyOfClaim } from '../domain/id.ts';
import { writeProvenance } from '../domain/provenance.ts';
import type { Claim, SiteRecord } from '../domain/record.ts';
import { writeAttestation } from './attestation.ts';
import type { Row } from './field.ts';
import type { claimFields } from './fields/claim-fields.ts';
import { listPublicIds, pickPublicIds, unlessEmpty, writeRange } from './row.ts';

type ClaimRow = Row<typeof claimFields>;

/** In the order of the articles, newest first, and of reading. */
export function* listClaimRows(record: SiteRecord, addresses: Addresses): Generator<ClaimRow> {
	for (const claim of record.claims.values()) yield writeClaim(claim, addresses, record);
}

export function writeClaim(claim: Claim, addresses: Addresses, record: SiteRecord): ClaimRow {
	const { analysis, article, statement } = claim;
	const speakers = listPublicIds(claim.speakers);
	const people = [...claim.speakers, ...claim.chain.map(({ speaker }) => speaker)];
	const fields: ClaimRow = {
		id: claim.key,
		url: addresses.absolute(addresses.claim(article.slug, claim.id)),
		'in-article': addresses.absolute(addresses.claimInArticle(article.slug, claim.id)),
		article: article.slug,
		number: claim.number,
		text: claim.text,
		regarding: analysis.regarding,
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
		to: unlessEmpty(pickPublicIds(analysis.to ?? statement.to, record)),
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
