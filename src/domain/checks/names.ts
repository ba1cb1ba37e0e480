/** Spellings that two speakers share: a search for one would find the other without a word. */
import { foldWords } from '../fold.ts';
import type { Finding, KeyPath } from '../problem.ts';
import type { Content } from './content.ts';

interface Spelling {
	speaker: string;
	file: string;
	at: KeyPath;
	text: string;
	/** Whether the speaker's file says that others have it too. */
	isShared: boolean;
}

export function checkNames({ input }: Content): Finding[] {
	const spellings = input.speakers.flatMap(({ id, file, data }): Spelling[] => {
		const listed = (key: 'native' | 'aliases' | 'shared-aliases') =>
			data[key].map(({ text }, i) => ({ at: [key, i] as KeyPath, text, isShared: key === 'shared-aliases' }));
		return [
			{ at: ['name'], text: data.name, isShared: false },
			...listed('native'),
			...listed('aliases'),
			...listed('shared-aliases'),
		].map((spelling) => ({ speaker: id, file, ...spelling }));
	});
	const byName = Map.groupBy(spellings, ({ text }) => foldWords(text).join(' '));
	return [...byName].flatMap(([name, same]) => (name ? judgeSpelling(same) : []));
}

/** One problem for each speaker who does not list the spelling as shared. */
function judgeSpelling(same: readonly Spelling[]): Finding[] {
	const bySpeaker = [...Map.groupBy(same, ({ speaker }) => speaker).values()];
	if (bySpeaker.length < 2) return [];
	return bySpeaker.flatMap((own): Finding[] => {
		const [first] = own;
		if (!first || own.some(({ isShared }) => isShared)) return [];
		const others = [...new Set(same.map(({ speaker }) => speaker).filter((speaker) => speaker !== first.speaker))];
		return [
			{
				file: first.file,
				at: first.at,
				code: 'speaker/same-name',
				severity: 'error',
				message: `Unexpected name \`${first.text}\`, which ${others.map((other) => `\`${other}\``).join(', ')} has too.`,
				fix: 'list it under `shared-aliases` of both, or take it from the one whose it is not',
			},
		];
	});
}
