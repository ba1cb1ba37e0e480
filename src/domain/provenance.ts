/** Writes the one sentence that says where a claim comes from, for notes, pages, cards, embeds, copies, feeds and data. */
import { assertNever } from './assert.ts';
import { phraseDate } from './date.ts';
import type { Claim } from './record.ts';
import { joinWords } from './words.ts';

/**
 * E.g. `Anton Bychkovsky, spokesman of Belarus’s border committee, to TASS, reported by RT on 12 November 2021. Our summary, not the speaker’s words.`
 * A claim without a date says nothing of one; it is never empty.
 */
export function writeProvenance(claim: Claim): string {
	return `${writeOrigin(claim)}. ${writeWording(claim)}`;
}

/** Who, in which role, to whom, through whom and when: the first sentence, without its full stop. */
export function writeOrigin(claim: Claim): string {
	const role = claim.role && claim.speakers.length === 1 ? `, ${claim.role.title}` : '';
	const who = `${nameSpeakers(claim)}${role}`;
	const date = claim.said ? ` ${phraseDate(claim.said)}` : '';
	if (claim.statement.origin === 'document') return `${who}, in its own voice${date}`;
	const outermost = findOutermost(claim);
	const { to, carriers } = divideChain(outermost);
	const outer = claim.outer ? `, according to ${nameSpeakers(claim.outer)}` : '';
	const heard = to.length ? `, to ${joinWords(to)}` : '';
	const [first] = outermost.chain;
	const isOwnText = outermost.attestation.kind === 'first-hand' && first?.source === outermost.attestation.source;
	const verb = isOwnText ? 'published by' : 'reported by';
	const carried = carriers.length ? `, ${verb} ${carriers.join(', which quotes ')}` : '';
	// The date closes the sentence when the report is of the same day; else it belongs to the speaking.
	const reported = first?.source?.date;
	const sameDay =
		reported !== undefined && reported.latest === claim.said?.latest && reported.earliest === claim.said?.earliest;
	if (!date || (sameDay && carried)) return `${who}${outer}${heard}${carried}${date}`;
	return `${who}${outer}${heard}${heard ? '' : ','}${date}${carried}`;
}

/** Whose wording the claim is, e.g. `Our summary, not the speaker’s words.` */
export function writeWording(claim: Claim): string {
	const areMany = claim.speakers.length > 1 || claim.speakers.some(({ kind }) => kind === 'collective');
	const whose = areMany ? 'the speakers’' : 'the speaker’s';
	const translated = claim.analysis.translated;
	const translation = translated ? `, in a translation by ${translated.by}` : '';
	switch (claim.form) {
		case 'direct':
			return `${capitalise(whose)} own words${translation}.`;
		case 'mixed':
			return `Our summary; ${whose} own words within the quotation marks${translation}.`;
		case 'indirect':
			return `Our summary, not ${whose} words.`;
		case 'outlet':
			return 'Our summary of what the outlet itself says.';
		default:
			return assertNever(claim.form);
	}
}

function nameSpeakers(claim: Claim): string {
	return joinWords(claim.speakers.map(({ name }) => name));
}

function findOutermost(claim: Claim): Claim {
	return claim.outer ? findOutermost(claim.outer) : claim;
}

/** Names of those the words were said to, and of those who carried them to us, nearest to the reader first. */
function divideChain({ chain, statement, speakers }: Claim): { to: string[]; carriers: string[] } {
	const to = statement.listeners.filter((listener) => !speakers.includes(listener));
	const carriers = chain
		.map(({ speaker }) => speaker)
		.filter((speaker) => !speakers.includes(speaker) && !to.includes(speaker));
	return { to: to.map(({ name }) => name), carriers: carriers.map(({ name }) => name) };
}

function capitalise(text: string): string {
	return text.charAt(0).toUpperCase() + text.slice(1);
}
