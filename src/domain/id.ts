/** What an id may look like: ids stand in addresses for ever, so the rule is strict and the same for everything. */
import { z } from 'zod';
import { quoteValue, wordFault } from './fault.ts';
import { foldWords } from './fold.ts';

export const idPattern = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;
export const maxIdLength = 80;

/** Claim ids that would collide with an anchor or a page of ours (DESIGN §4). */
export const reservedClaimIds = ['embed', 'main', 'top', 'search', 'index'] as const;
export const reservedClaimPrefixes = ['event-', 'note-', 'h-'] as const;

/** Says why `text` can't be an id, or `undefined` when it can. */
export function findIdFault(text: string): string | undefined {
	if (text.length > maxIdLength) return `it has ${text.length} characters, at most ${maxIdLength} are allowed`;
	if (!idPattern.test(text)) return 'only a-z, 0-9 and single hyphens between them are allowed';
	// Every object of JavaScript has a property of this name.
	if (text === 'constructor') return 'programs use this name for something else';
	return undefined;
}

/**
 * An id made of a name or a title: `Łukasz O’Neill` → `lukasz-oneill`. Returns an empty string where no letter of it has a
 * spelling in a-z.
 */
export function suggestId(text: string): string {
	const words = foldWords(text).map((word) => word.replace(/[^a-z0-9]/g, ''));
	const joined = words.filter(Boolean).join('-');
	if (joined.length <= maxIdLength) return joined;
	return joined
		.slice(0, maxIdLength + 1)
		.replace(/-[^-]*$/, '')
		.slice(0, maxIdLength);
}

/** The same as {@link findIdFault} for a claim's id, which must also leave the page's own anchors free. */
export function findClaimIdFault(text: string): string | undefined {
	const fault = findIdFault(text);
	if (fault) return fault;
	if ((reservedClaimIds as readonly string[]).includes(text)) return 'the site itself uses this name';
	const prefix = reservedClaimPrefixes.find((start) => text.startsWith(start));
	return prefix ? `names that begin with \`${prefix}\` belong to the page's own anchors` : undefined;
}

/** An id of a file in `content/`, e.g. `dmitry-polyansky`. */
export const idSchema = z.string().superRefine((text, context) => {
	const fault = findIdFault(text);
	if (!fault) return;
	const nearest = suggestId(text);
	const fix = nearest ? `write \`${nearest}\` if a file has that name` : 'write the name of a file, without its ending';
	context.addIssue({ code: 'custom', message: wordFault(`Unexpected id ${quoteValue(text)}: ${fault}.`, fix) });
});

/** One id, or a list of them; always read as a list. */
export const idsSchema = z.union([idSchema, z.array(idSchema)]).transform((ids) => [ids].flat());

/** The same where there must be one. */
export const someIdsSchema = idsSchema.refine((ids) => ids.length > 0, {
	error: wordFault('Unexpected empty list, expected at least one id.', 'name one'),
});

/** A claim: `id` in the same article, `slug#id` in another. */
export const claimReferenceSchema = z.string().regex(/^(?:[a-z0-9-]+#)?[a-z0-9-]+$/, {
	error: (issue) =>
		wordFault(
			`Unexpected ${quoteValue(issue.input)}, expected a claim of this article (\`its-id\`) or of another (\`article-slug#its-id\`).`,
			'copy the id from the mark, without spaces or capitals',
		),
});
/** A claim for a file that is no article's: always `slug#id`. */
export const claimKeySchema = z.string().regex(/^[a-z0-9-]+#[a-z0-9-]+$/, {
	error: (issue) =>
		wordFault(
			`Unexpected ${quoteValue(issue.input)}, expected a claim as \`article-slug#its-id\`.`,
			'write the name of its article before the id of its mark',
		),
});
export const claimReferencesSchema = z
	.union([claimReferenceSchema, z.array(claimReferenceSchema)])
	.transform((ids) => [ids].flat());

/** The key `slug#id` of a claim that an analysis of the article `slug` refers to. */
export function keyOfClaim(reference: string, slug: string): string {
	return reference.includes('#') ? reference : `${slug}#${reference}`;
}

/** A BCP 47 language tag such as `en`, `be` or `zh-Hant`. */
export const languageSchema = z
	.string()
	.regex(/^[a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$/, { abort: true, error: (issue) => wordLanguageFault(issue.input) })
	.refine(isLanguage, { error: (issue) => wordLanguageFault(issue.input) });

/** Of two letters only those that ISO 639-1 knows; nobody knows all of three letters. */
function isLanguage(tag: string): boolean {
	const [language = ''] = tag.split('-');
	return language.length !== 2 || languageNames.of(language) !== undefined;
}
const languageNames = new Intl.DisplayNames('en', { type: 'language', fallback: 'none' });

function wordLanguageFault(input: unknown): string {
	return wordFault(
		`Unexpected language ${quoteValue(input)}, expected a tag such as \`en\` or \`be\`.`,
		'write the two letters of ISO 639-1: `en` English, `be` Belarusian, `ru` Russian, `pl` Polish, `lt` Lithuanian',
	);
}

/** Text that says something. */
export const textSchema = z
	.string()
	.trim()
	.min(1, wordFault('Unexpected empty text, expected words.', 'write them, or take the line out'));

/** A web address; other schemes are refused. */
export const webAddressSchema = z
	.string()
	.regex(/^https?:\/\/[^\s]+$/, { abort: true, error: (issue) => wordAddressFault(issue.input) })
	.refine((address) => URL.canParse(address), { error: (issue) => wordAddressFault(issue.input) });

function wordAddressFault(input: unknown): string {
	const bare = String(input).replace(/^(?:https?:?)?\/*/i, '');
	return wordFault(
		`Unexpected address ${quoteValue(input)}, expected one that begins with \`https://\` or \`http://\`.`,
		/^[\w.-]+\.\w+(?:[/?#]\S*)?$/.test(bare) ? `write \`https://${bare}\`` : 'copy it from the browser’s address bar',
	);
}
