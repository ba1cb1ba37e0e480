/** What the site is called, who publishes it and where it stands: set here and nowhere else. */
import { createAddresses } from './domain/addresses.ts';
import { type CardChoice, cardChoices } from './domain/card.ts';

export const site = {
	name: 'On Record',
	tagline: 'Who is answerable for this sentence?',
	description:
		'Reports read closely: every claim tied to who made it, how we know that they said it, and who says otherwise.',
	publisher: 'On Record',
	/** An address for objections and replies; while it is absent, the pages say that none is set up yet. */
	contact: undefined as string | undefined,
	language: 'en-GB',
	/**
	 * Who gets a picture of their own under a shared link: `all` claims, those that somebody answers (`answered`), `articles` only,
	 * or `none`. `CARDS=…` overrides it for one build. What each costs: docs/adr/0019-cards-for-all-claims.md.
	 */
	cards: 'all' as CardChoice,
	contentLicence: { name: 'CC BY 4.0', address: 'https://creativecommons.org/licenses/by/4.0/' },
} as const;

/** Where the site will stand, with its base path if it has one: `SITE_URL=https://host/sub/dir/`. */
export const siteUrl = process.env['SITE_URL'] || 'http://localhost:4321/';

export const addresses = createAddresses(siteUrl);

export const cardChoice = readCardChoice(process.env['CARDS']);

function readCardChoice(written: string | undefined): CardChoice {
	if (!written) return site.cards;
	const choice = cardChoices.find((name) => name === written);
	if (choice) return choice;
	throw new Error(`Unexpected CARDS=${written}, expected one of ${cardChoices.join(', ')}.`);
}
