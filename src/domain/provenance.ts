/** Writes the one sentence that says where a claim comes from, for notes, pages, cards, embeds, copies, feeds and data. */
import { assertNever } from './assert.ts';
import { formatDay } from './date.ts';
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
	const { statement } = claim;
	const who = joinWords(claim.speakers.map((speaker) => speaker.name));
	const role = claim.role && claim.speakers.length === 1 ? `, ${claim.role.title}` : '';
	const date = claim.said ? ` on ${wordOn(claim)}` : '';
	if (statement.origin === 'document') return `${who}${role}, in its own voice${date}`;
	const carriers = claim.chain.slice(0, -1).map(({ speaker }) => speaker);
	const heard = new Set(claim.speakers.map(({ id }) => id));
	const listeners = statement.to.filter((id) => !heard.has(id));
	const to = carriers.filter(({ id }) => listeners.includes(id));
	const reporters = carriers.filter((speaker) => !to.includes(speaker));
	const said = to.length ? `, to ${joinWords(to.map(({ name }) => name))}` : '';
	const reported = reporters.length ? `, reported by ${wordChain(reporters.map(({ name }) => name))}` : '';
	// The date closes the sentence when the report is of the same day; else it belongs to the speaking.
	const reportDay = claim.chain[0]?.source?.date?.edtf;
	if (date && reported && reportDay !== claim.said?.edtf)
		return `${who}${role}${said}${said ? '' : ','}${date}${reported}`;
	return `${who}${role}${said}${reported}${said || reported || !date ? '' : ','}${date}`;
}

/** Whose wording the claim is, e.g. `Our summary, not the speaker’s words.` */
export function writeWording(claim: Claim): string {
	const whose = claim.speakers.length > 1 ? 'the speakers’' : 'the speaker’s';
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

function wordOn(claim: Claim): string {
	const { said } = claim;
	return said?.exact && said.earliest ? formatDay(said.earliest) : (said?.words ?? '');
}

function wordChain(names: string[]): string {
	return names.join(', which quotes ');
}

function capitalise(text: string): string {
	return text.charAt(0).toUpperCase() + text.slice(1);
}
