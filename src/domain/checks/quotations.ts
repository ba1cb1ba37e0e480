/** Quotations: words in quotation marks are the speaker's own, and a reader can find out where they stand. */
import { holdsExcerpt } from '../excerpt.ts';
import type { Finding, Problem } from '../problem.ts';
import type { Claim } from '../record.ts';
import type { Content, Entry } from './content.ts';

/** Pages are in English: words of an English text can stand on them as they are. */
const pageLanguage = /^en(?:-|$)/;

/** Longer quotations need a licence that most sources do not give (DESIGN §2). */
const maxQuotedWords = 25;

export function checkQuotations(content: Content): (Problem | Finding)[] {
	const unread = new Set(content.input.articles.filter(({ analysisUnread }) => analysisUnread).map(({ id }) => id));
	const claims = [...content.record.claims.values()].filter(({ article }) => !unread.has(article.slug));
	return [...claims.flatMap((claim) => checkOrigin(claim) ?? []), ...content.entries.flatMap(checkLengths)];
}

function checkOrigin(claim: Claim): Problem | undefined {
	const own = claim.quotations.filter((quotation) => isOwn(quotation, claim));
	if (!own.length || claim.analysis.translated || isTextOnPage(claim)) return undefined;
	const { original } = claim.analysis;
	const missing = own.find((quotation) => !original || !holdsExcerpt(original.text, quotation));
	if (missing === undefined) return undefined;
	const place = { file: claim.article.file, line: claim.line, column: claim.column, severity: 'error' } as const;
	if (original && pageLanguage.test(original.lang)) {
		return {
			...place,
			code: 'quote/not-in-original',
			message: `Unexpected words “${missing}”, expected words of the claim’s \`original\`.`,
			fix: 'quote as the original has it, or take the quotation marks away',
		};
	}
	return {
		...place,
		code: 'quote/no-origin',
		message: `Unexpected quotation “${missing}”: nothing says where the speaker’s words stand.`,
		fix: original
			? `name the translator: \`translated: {from: ${original.lang}, by: …}\``
			: 'add `original: {text: …, lang: …, source: …}` to the analysis, or `translated: {from: …, by: …}`; or say it in our own words',
	};
}

/**
 * A quotation is the outermost speaker's who says all of it: one that a claim within this one has too is that one's, and
 * one that runs on around this claim is that of the claim around it.
 */
function isOwn(quotation: string, claim: Claim): boolean {
	if (claim.inner.some(({ quotations }) => quotations.includes(quotation))) return false;
	for (let outer = claim.outer; outer; outer = outer.outer) {
		if (outer.quotations.some((around) => around.length > quotation.length && around.includes(quotation))) return false;
	}
	return true;
}

/** A text of the speaker's own in the language of the page says itself where its words stand. */
function isTextOnPage({ attestation, statement }: Claim): boolean {
	if (attestation.kind !== 'first-hand') return false;
	const { source } = attestation;
	return !source.translated && pageLanguage.test(source.language) && pageLanguage.test(statement.language ?? 'en');
}

/** What an analysis takes over from a source is quoted too. */
function checkLengths({ analysis, file, id }: Entry): Finding[] {
	const copied = [
		{ text: analysis.original?.text, at: ['original', 'text'] },
		{ text: analysis['in-document']?.wording, at: ['in-document', 'wording'] },
		...analysis.evidence.map(({ excerpt }, i) => ({ text: excerpt, at: ['evidence', i, 'excerpt'] })),
	];
	return copied.flatMap(({ text = '', at }): Finding[] => {
		const words = text.split(/\s+/).filter(Boolean).length;
		if (words <= maxQuotedWords) return [];
		return [
			{
				file,
				at: [id, ...at],
				code: 'quote/too-long',
				severity: 'error',
				message: `Unexpected quotation of ${words} words, expected at most ${maxQuotedWords}.`,
				fix: 'quote less of it',
			},
		];
	});
}
