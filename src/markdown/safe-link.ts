/** Which links prose may hold: pages on the web, mail, and places on this site. */

const schemes = ['http', 'https', 'mailto'];

/**
 * Says why a link can't stand, or `undefined` when it can. Takes the target as a browser would get it: character references and
 * escapes already read.
 */
export function findLinkFault(url: string): string | undefined {
	// Browsers drop white space and control characters before they look for a scheme: `java\nscript:` runs.
	const bare = url.replace(/[\s\u0000-\u001f\u007f-\u009f]/g, '');
	const scheme = /^([a-z][a-z0-9+.-]*):/i.exec(bare)?.[1]?.toLowerCase();
	if (scheme && !schemes.includes(scheme)) return `the scheme \`${scheme}:\``;
	if (bare !== url) return 'white space in the address';
	if (scheme === 'mailto') return undefined;
	if (scheme) return /^https?:\/\/[^/\\]/i.test(url) && URL.canParse(url) ? undefined : 'an address without a host';
	if (/^#./.test(url)) return undefined;
	if (/^\/(?![/\\])/.test(url)) return undefined;
	return url === '' || url === '#' ? 'a link to nothing' : 'an address that is neither whole nor begins with `/` or `#`';
}
