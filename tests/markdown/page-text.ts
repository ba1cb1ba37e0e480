/** What a reader sees of HTML: its text. */

/** HTML without tags, its character references read; line breaks as spaces, as browsers show them. */
export function readPageText(html: string): string {
	return html
		.replace(/<br>\n/g, '\n')
		.replace(/<[^>]*>/g, '')
		.replaceAll('&#x3C;', '<')
		.replaceAll('&#x26;', '&')
		.replaceAll('\n', ' ');
}
