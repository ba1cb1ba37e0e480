/** The two lines that a link to a claim carries along, wherever it is sent: whose it is and from when, then where it comes from and who says otherwise. */
import { formatDay } from './date.ts';
import { writeProvenance } from './provenance.ts';
import { otherwiseOpenings } from './quotation.ts';
import type { Claim } from './record.ts';
import { joinWords } from './words.ts';

/** Characters of the claim that fit into a title. */
const titleLength = 90;

/** How many others a description names; the claim's page has them all. */
const othersNamed = 3;

/** `Ada Mayor, 9 November 2021, on the gate: “Nobody was hurt”`: begins with the speaker, and there is always a year in it. */
export function writeClaimTitle(claim: Claim): string {
	const { regarding } = claim.analysis;
	return `${nameSpeakers(claim)}, ${wordYear(claim)}${regarding ? `, on ${regarding}` : ''}: ${shorten(claim.text)}`;
}

/** The provenance sentence, then who says otherwise; of a claim that nobody compared, the provenance alone. */
export function writeClaimDescription(claim: Claim): string {
	const otherwise = writeOtherwise(claim);
	return otherwise === undefined ? writeProvenance(claim) : `${writeProvenance(claim)} ${otherwise}`;
}

/**
 * `Who says otherwise: Gate Guard, 10 November 2021; …`. Where somebody looked and nobody does, it says so; `undefined` where nobody
 * could look, because the claim answers no point.
 */
export function writeOtherwise({ otherwise, point, analysis }: Claim): string | undefined {
	if (!otherwise.length) {
		const isCompared = point && (analysis.stance === 'asserts' || analysis.stance === 'denies');
		return isCompared ? otherwiseOpenings.none : undefined;
	}
	const voices = [...new Set(otherwise.map((other) => `${nameSpeakers(other)}, ${wordYear(other)}`))];
	const more = voices.length > othersNamed ? '; and others' : '';
	return `${otherwiseOpenings.some}${voices.slice(0, othersNamed).join('; ')}${more}.`;
}

/** The date in words; for an undated claim, the date of the report that passes it on. */
export function wordYear({ said, chain, article }: Claim): string {
	if (said) return said.words;
	const reported = chain[0]?.source?.date ?? article.document?.date;
	return `undated, ${reported ? `reported ${reported.words}` : `read ${formatDay(article.published)}`}`;
}

function nameSpeakers({ speakers }: Claim): string {
	return joinWords(speakers.map(({ name }) => name));
}

function shorten(text: string): string {
	const line = text.replace(/\s+/g, ' ');
	if (line.length <= titleLength) return line;
	return `${line.slice(0, line.lastIndexOf(' ', titleLength))} …`;
}
