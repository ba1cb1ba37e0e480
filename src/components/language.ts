/** Names of languages in English. */
const names = new Intl.DisplayNames('en-GB', { type: 'language' });
/** Asking the platform each time would be a tenth of what a claim's page costs. */
const known = new Map([['und', 'language not known']]);

/** `ru` → `Russian`; `und`, BCP 47's tag for an unknown language, → `language not known`. Else the tag itself. */
export function nameLanguage(tag: string): string {
	const name = known.get(tag) ?? names.of(tag) ?? tag;
	known.set(tag, name);
	return name;
}
