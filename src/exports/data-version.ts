/** What changed in the form of the data, newest first; what changed in its content stands in corrections.json and permalinks.json. */

export interface DataChange {
	/** First number: a program may have to be changed. Second: something came in addition. Third: something was mended. */
	version: string;
	on: string;
	/** For whoever reads the data with a program. */
	changes: readonly string[];
}

export const dataChanges: readonly [DataChange, ...DataChange[]] = [
	{
		version: '1.1.0',
		on: '2026-11-29',
		changes: [
			'Sources say on which day they came (`first`).',
			'Points in dispute name answers of one speaker at two times (`said-at-two-times`).',
			'Positions on points in dispute have a file of their own, and each point has its positions as CSV.',
		],
	},
	{
		version: '1.0.0',
		on: '2026-11-23',
		changes: [
			'Sources, points in dispute, relations and articles have files of their own.',
			'Every file comes as JSON, as JSON Lines and as CSV, with a JSON Schema and in a data package.',
			'Every article comes as JSON with its claims, and its claims as Web Annotations of its page.',
			'Private persons are left out of `to`, `members` and `parties` as well.',
		],
	},
];

export const dataVersion = dataChanges[0].version;
