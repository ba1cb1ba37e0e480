/** The part of Citation.js that we use; the package has no types. */
declare module '@citation-js/core' {
	export const plugins: {
		output: { format(name: 'bibtex' | 'ris', data: readonly object[]): string };
		config: { get(name: '@bibtex'): { format: Record<string, unknown> } };
	};
}
declare module '@citation-js/plugin-bibtex';
declare module '@citation-js/plugin-ris';
