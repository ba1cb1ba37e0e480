/** Names of languages in English. */
const names = new Intl.DisplayNames('en-GB', { type: 'language' });

/** `ru` → `Russian`; `und`, BCP 47's tag for an unknown language, → `language not known`. Else the tag itself. */
export function nameLanguage(tag: string): string {
	return tag === 'und' ? 'language not known' : (names.of(tag) ?? tag);
}
