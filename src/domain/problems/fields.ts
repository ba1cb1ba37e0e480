/** Problems of what stands in a YAML file or front matter: keys, and the values that they can hold. */
import { lines, type ProblemKind } from './kind.ts';

export const fieldProblems = {
	'field/unknown': {
		title: 'A key that nobody knows',
		severity: 'error',
		explanation: 'What stands under a misspelt key would be missing from every page, and nobody would notice.',
		wrong: { 'speakers/guard.yaml': lines('name: Gate Guard', 'kind: organisation', 'alias: [The Guard]') },
		right: { 'speakers/guard.yaml': lines('name: Gate Guard', 'kind: organisation', 'aliases: [The Guard]') },
	},
	'field/missing': {
		title: 'A required key is missing',
		severity: 'error',
		explanation:
			'Only what a page can’t do without is required; an article needs a title and the day of its publication.',
		wrong: { 'speakers/guard.yaml': lines('name: Gate Guard') },
		right: { 'speakers/guard.yaml': lines('name: Gate Guard', 'kind: organisation') },
	},
	'field/invalid': {
		title: 'A value that its key can’t hold',
		severity: 'error',
		explanation:
			'Values are never bent into shape: a day that does not exist or a kind that nobody knows would come out as something that the author did not write.',
		wrong: { 'events/crowd-comes.yaml': lines('title: A crowd comes', 'when: 2021-02-30', 'sources: [herald-report]') },
		right: { 'events/crowd-comes.yaml': lines('title: A crowd comes', 'when: 2021-02-28', 'sources: [herald-report]') },
	},
} as const satisfies Record<string, ProblemKind>;
