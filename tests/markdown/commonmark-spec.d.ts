/** The package has no types of its own. */
declare module 'commonmark-spec' {
	/** The examples in order; `→` stands for a tab. */
	export const tests: readonly { markdown: string; html: string; section: string; number: number }[];
}
