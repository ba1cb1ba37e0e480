/** Names of languages in English. */
const names = new Intl.DisplayNames('en-GB', { type: 'language' });

/** `ru` → `Russian`; the tag itself where the platform knows no name for it. */
export function nameLanguage(tag: string): string {
	return names.of(tag) ?? tag;
}
