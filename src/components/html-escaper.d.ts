/** html-escaper ships no types. */
declare module 'html-escaper' {
	/** Escapes `&`, `<`, `>`, `"` and `'`, so that the result fits text and quoted attributes. */
	function escapeText(text: string): string;

	export { escapeText as escape };
}
