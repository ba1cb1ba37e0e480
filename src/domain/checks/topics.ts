/** Groups of a topic: a colour must mean one group, and a speaker must have one colour. */
import type { Finding } from '../problem.ts';
import type { Content } from './content.ts';

export function checkTopics({ input }: Content): Finding[] {
	return input.topics.flatMap(({ file, data }) => {
		const colours = new Map<string, string>();
		const groupOf = new Map<string, string>();
		return data.groups.flatMap(({ name, colour, speakers }, i): Finding[] => {
			const sameColour = colours.get(colour);
			colours.set(colour, name);
			const twice = speakers.flatMap((speaker, j) => {
				const other = groupOf.get(speaker);
				groupOf.set(speaker, name);
				return other === undefined ? [] : [{ at: ['groups', i, 'speakers', j], speaker, other }];
			});
			return [
				...(sameColour === undefined
					? []
					: [
							{
								file,
								at: ['groups', i, 'colour'],
								code: 'topic/colour-twice',
								severity: 'error',
								message: `Unexpected colour \`${colour}\`, which “${sameColour}” has already.`,
								fix: 'choose one that no other group of the topic has',
							} as const,
						]),
				...twice.map(
					({ at, speaker, other }): Finding => ({
						file,
						at,
						code: 'topic/speaker-in-two-groups',
						severity: 'error',
						message: `Unexpected \`${speaker}\`, whom “${other}” lists already.`,
						fix: 'list the speaker in one group',
					}),
				),
			];
		});
	});
}
