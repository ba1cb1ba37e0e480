/** Which links prose may hold: pages on the web, mail, and places on this site. */

const schemes = ['http', 'https', 'mailto'];

/**
 * Says what is wrong with a link, to be read behind the word "link", or `undefined`. Takes the address as a browser gets it:
 * character references and escapes already read.
 */
export function findLinkFault(url: string): string | undefined {
	// Browsers drop white space and control characters before they look for a scheme: `java\nscript:` runs.
	const bare = url.replace(/[\s\p{Cc}]/gu, '');
	const scheme = /^([a-z][a-z0-9+.-]*):/i.exec(bare)?.[1]?.toLowerCase();
	if (scheme && !schemes.includes(scheme)) return `with the scheme \`${scheme}:\``;
	if (bare !== url) return 'with white space in its address';
	if (scheme === 'mailto') return undefined;
	if (scheme) return /^https?:\/\/[^/\\]/i.test(url) && URL.canParse(url) ? undefined : 'without a host';
	if (/^#./.test(url)) return undefined;
	if (/^\/(?![/\\])/.test(url)) return undefined;
	return url === '' || url === '#' ? 'to nothing' : 'to an address without a scheme';
}
