/**
 * Words by which a text takes sides without saying so. Our own prose, titles, notes and points do without them; quoted words are
 * the speaker's business. To add a word, add it here with what to write instead.
 */

/** `verdict`: rules on who is right, or names somebody by a slogan. `cue`: colours how somebody said it. `hedge`: steps back from it. */
export type LoadedKind = 'verdict' | 'cue' | 'hedge';

export interface LoadedWord {
	kind: LoadedKind;
	/** Every form that counts, in lower case; one of several words has single spaces. */
	forms: readonly string[];
	instead: string;
}

const saidWords = 'write “said”, “told”, “wrote” or “according to”';
const showWords = 'show what the source has and what the other has, side by side';
const nameWords = 'name the body or the act itself';

export const loadedWords: readonly LoadedWord[] = [
	{
		kind: 'verdict',
		forms: ['wrong', 'wrongly', 'incorrect', 'incorrectly', 'erroneous', 'erroneously'],
		instead: showWords,
	},
	{ kind: 'verdict', forms: ['false', 'falsely', 'falsehood', 'falsehoods', 'untrue'], instead: showWords },
	{ kind: 'verdict', forms: ['lie', 'lies', 'lied', 'lying', 'liar', 'liars'], instead: showWords },
	{
		kind: 'verdict',
		forms: ['distort', 'distorts', 'distorted', 'distorting', 'distortion', 'distortions'],
		instead: showWords,
	},
	{ kind: 'verdict', forms: ['mislead', 'misleads', 'misled', 'misleading', 'misleadingly'], instead: showWords },
	{
		kind: 'verdict',
		forms: ['disinformation', 'misinformation', 'propaganda', 'propagandist', 'fake', 'fakes'],
		instead: showWords,
	},
	{
		kind: 'verdict',
		forms: ['conspiracy theory', 'conspiracy theories', 'debunked', 'myth', 'myths'],
		instead: showWords,
	},
	{
		kind: 'verdict',
		forms: ['regime', 'regimes', 'junta', 'puppet', 'puppets', 'mouthpiece', 'stooge'],
		instead: nameWords,
	},
	{ kind: 'verdict', forms: ['terrorist', 'terrorists', 'extremist', 'extremists', 'thugs'], instead: nameWords },
	{
		kind: 'verdict',
		forms: ['notorious', 'notoriously', 'infamous', 'shameful', 'outrageous', 'heroic'],
		instead: 'take it out',
	},
	{
		kind: 'verdict',
		forms: ['of course', 'obviously', 'clearly', 'undeniably', 'in fact', 'actually'],
		instead: 'take it out',
	},
	{
		kind: 'hedge',
		forms: ['so-called', 'self-styled', 'self-proclaimed'],
		instead: 'use the name, or quote it from its speaker',
	},
	{
		kind: 'hedge',
		forms: ['alleged', 'allegedly', 'alleges', 'allege', 'alleging', 'allegation', 'allegations'],
		instead: saidWords,
	},
	{
		kind: 'hedge',
		forms: ['purported', 'purportedly', 'purports', 'supposed', 'supposedly', 'ostensibly'],
		instead: saidWords,
	},
	{ kind: 'cue', forms: ['insist', 'insists', 'insisted', 'insisting'], instead: saidWords },
	{ kind: 'cue', forms: ['admit', 'admits', 'admitted', 'admitting', 'admission', 'admissions'], instead: saidWords },
	{ kind: 'cue', forms: ['concede', 'concedes', 'conceded', 'confess', 'confesses', 'confessed'], instead: saidWords },
	{ kind: 'cue', forms: ['refuse', 'refuses', 'refused', 'refusing'], instead: 'say what they did or answered' },
	{ kind: 'cue', forms: ['claimed', 'claiming', 'claims that', 'claim that'], instead: saidWords },
	{
		kind: 'cue',
		forms: ['boast', 'boasts', 'boasted', 'brag', 'brags', 'bragged', 'gloat', 'gloated'],
		instead: saidWords,
	},
	{
		kind: 'cue',
		forms: ['slam', 'slams', 'slammed', 'blasts', 'blasted', 'lashed out', 'ranted', 'fumed', 'sneered'],
		instead: saidWords,
	},
	{
		kind: 'cue',
		forms: ['acknowledge', 'acknowledges', 'acknowledged', 'pointed out', 'points out', 'revealed', 'reveals'],
		instead: saidWords,
	},
	{ kind: 'cue', forms: ['pretend', 'pretends', 'pretended', 'feigned'], instead: 'say what they did or answered' },
];

export interface FoundWord {
	/** As it stands there. */
	word: string;
	index: number;
	kind: LoadedKind;
}

const byForm = new Map(loadedWords.flatMap((entry) => entry.forms.map((form) => [form, entry] as const)));
const anyForm = new RegExp(
	`(?<![\\p{L}\\p{N}-])(?:${[...byForm.keys()]
		.sort((a, b) => b.length - a.length)
		.join('|')
		.replaceAll(' ', '\\s+')})(?![\\p{L}\\p{N}-])`,
	'giu',
);
/** `lies with`, `lies in`: where something is, not whether it is so. */
const place = /^\s+(?:with|in|on|at|along|near|between|beside|beyond|behind|within|opposite|north|south|east|west)\b/;

/** What the table says about a word that was found; `undefined` for any other word. */
export function findLoadedWord(word: string): LoadedWord | undefined {
	return byForm.get(word.toLowerCase().replace(/\s+/g, ' '));
}

/** The loaded words of a text in order, quoted or not. */
export function findLoaded(text: string): FoundWord[] {
	return [...text.matchAll(anyForm)].flatMap(({ 0: word, index }): FoundWord[] => {
		const entry = findLoadedWord(word);
		if (!entry || (/^l(?:ies?|ying)$/i.test(word) && place.test(text.slice(index + word.length)))) return [];
		return [{ word, index, kind: entry.kind }];
	});
}

/** The same without those that stand in quotation marks or in the address of a Markdown link. */
export function findUnquotedLoaded(text: string): FoundWord[] {
	const blank = (part: string) => ' '.repeat(part.length);
	return findLoaded(text.replace(/“[^”]*”|„[^“”]*[“”]|«[^»]*»|"[^"]*"|\]\([^)]*\)/g, blank));
}
