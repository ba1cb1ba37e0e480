/** How a card looks: a tree of boxes for satori, in the hand of the site. Who and when stand first, then the words, then how we know. */
import { assertNever } from '../domain/assert.ts';
import type { AttestationKind } from '../domain/attestation.ts';
import {
	type ArticleCard,
	type Card,
	type CardVoice,
	type ClaimCard,
	cardSize,
	type SiteCard,
	shortenClaim,
} from '../domain/card.ts';
import type { GroupColour } from '../domain/topic.ts';

/** Pigments of styles/tokens.css by day: a picture knows no night. */
export const pigments = {
	paper: '#ffffff',
	ink: '#16181b',
	quiet: '#4b4f55',
	rule: '#d3d6d9',
	ochre: '#896400',
	violet: '#4a2191',
	blue: '#0069c2',
	plum: '#844c82',
	petrol: '#003f4e',
	umber: '#5f2b00',
	slate: '#565a60',
} as const;

/** A box or a drawing as satori takes them. */
export interface Box {
	type: string;
	props: Record<string, unknown> & { style?: Style; children?: Child[] };
}
type Child = Box | string;
type Style = Record<string, string | number>;

const margin = 64;
/** Where signs and brackets stand, left of all words. */
const gutter = 50;
/** The lines of the foot, beside the site's name. */
const footWidth = 810;

/** Draws `card` for a site of the name `siteName`. */
export function layOutCard(card: Card, siteName: string): Box {
	switch (card.kind) {
		case 'claim':
			return layOutClaim(card, siteName);
		case 'article':
			return layOutArticle(card, siteName);
		case 'site':
			return layOutSite(card, siteName);
		default:
			return assertNever(card);
	}
}

function layOutClaim(card: ClaimCard, siteName: string): Box {
	const colour = colourOf(card.speaker);
	return page(
		colour,
		column(
			{},
			row(
				{ justifyContent: 'space-between', alignItems: 'flex-start', fontSize: 40, fontWeight: 600, lineHeight: 1.15 },
				line(
					{ maxWidth: 860 },
					sign(card.speaker, 34, { marginTop: 7 }),
					text({ textWrap: 'balance' }, card.speaker.name),
				),
				text({ flexShrink: 0 }, card.year),
			),
			text(
				{
					marginTop: 10,
					marginLeft: gutter,
					fontSize: 25,
					lineHeight: 1.3,
					color: pigments.quiet,
					textWrap: 'balance',
				},
				card.origin,
			),
		),
		words(card, colour),
		foot(
			siteName,
			line(
				{ fontWeight: 600 },
				drawing(attestationSigns[card.attestation.kind], pigments.ink, 24, { marginTop: 5 }),
				text({}, card.attestation.label),
			),
			line({ color: pigments.quiet }, undefined, text({}, [card.corrected, card.wording].filter(Boolean).join(' '))),
			...listOtherwise(card),
		),
	);
}

const wordSizes = [62, 54, 47, 41, 36] as const;
const smallestWords = 33;
const wordLeading = 1.14;

// satori has no way to ask how high a text will be, so that lines are counted by the width of an average letter.
function guessHeadHeight({ speaker, origin }: ClaimCard): number {
	return 46 * Math.ceil(speaker.name.length / 40) + 10 + 33 * Math.ceil(origin.length / 80);
}

function guessFootHeight({ wording, corrected = '', otherwise: { voices, others } }: ClaimCard): number {
	const names = voices.map(({ name }) => name).join().length + (others ? 12 : 0);
	const lines = 1 + Math.ceil((wording.length + corrected.length) / 62) + Math.ceil((names && names + 28) / 58);
	return 20 + 35.4 * lines;
}

function guessWordsHeight(words: string, size: number): number {
	return size * wordLeading * Math.ceil(words.length / lettersOnLine(words, size));
}

function lettersOnLine(words: string, size: number): number {
	const width = /\p{Script=Cyrillic}/u.test(words) ? 0.58 : 0.51;
	return (cardSize.width - 2 * margin - 14 - gutter - 36) / (size * width);
}

function layOutArticle(card: ArticleCard, siteName: string): Box {
	const long = card.title.length > 80;
	return page(
		pigments.ink,
		column(
			{},
			row(
				{ justifyContent: 'space-between', fontSize: 27, color: pigments.quiet },
				text({ fontWeight: 600, maxWidth: 760 }, card.kicker),
				text({}, card.published),
			),
			text({ marginTop: 22, ...serif, fontSize: long ? 53 : 62, lineHeight: 1.12, textWrap: 'balance' }, card.title),
			...(card.standfirst
				? [
						text(
							{ marginTop: 18, fontSize: 28, lineHeight: 1.32, color: pigments.quiet, textWrap: 'pretty' },
							card.standfirst,
						),
					]
				: []),
		),
		column(
			{},
			row(
				{ flexWrap: 'wrap', fontSize: 26, fontWeight: 600, lineHeight: 1.36, marginBottom: 14 },
				...card.voices.map((voice) =>
					row({ alignItems: 'center', marginRight: 22 }, sign(voice, 21, { marginRight: 11 }), text({}, voice.name)),
				),
			),
			foot(siteName, text({ color: pigments.quiet, paddingBottom: 6 }, card.document ?? '')),
		),
	);
}

function layOutSite(card: SiteCard, siteName: string): Box {
	return page(
		pigments.ink,
		column(
			{ marginTop: 92 },
			brackets(siteName, 96),
			text({ marginTop: 44, fontSize: 46, fontWeight: 600 }, card.tagline),
		),
		text({ fontSize: 31, lineHeight: 1.4, color: pigments.quiet, maxWidth: 980 }, card.description),
	);
}

const serif = {
	fontFamily: 'Serif, Serif extended, Serif Cyrillic, Serif Cyrillic extended',
	fontWeight: 600,
} as const;

function page(colour: string, ...children: Box[]): Box {
	return box(
		{
			...cardSize,
			boxSizing: 'border-box',
			flexDirection: 'column',
			justifyContent: 'space-between',
			padding: `46px ${margin}px 44px ${margin}px`,
			borderLeft: `14px solid ${colour}`,
			backgroundColor: pigments.paper,
			color: pigments.ink,
			fontFamily: 'Sans, Sans extended, Sans Cyrillic, Sans Cyrillic extended',
			fontWeight: 400,
		},
		children,
	);
}

/** The claim between the brackets of its group; the longer, the smaller. */
function words(card: ClaimCard, colour: string): Box {
	const room = cardSize.height - 90 - guessHeadHeight(card) - guessFootHeight(card) - 28;
	const size = wordSizes.find((size) => guessWordsHeight(card.words, size) <= room) ?? smallestWords;
	// Only where a long claim meets a long name, a long chain and a long foot.
	const fits = Math.floor(room / (size * wordLeading)) * Math.floor(lettersOnLine(card.words, size));
	const claim = shortenClaim(card.words, Math.max(fits, 60));
	const corner = { position: 'absolute', width: 24, height: 38 } as const;
	const stroke = `6px solid ${colour}`;
	return row(
		{ alignSelf: 'flex-start' },
		row(
			{ position: 'relative', paddingLeft: gutter, paddingRight: 36 },
			box({ ...corner, left: 0, top: 8, borderTop: stroke, borderLeft: stroke }),
			text({ ...serif, fontSize: size, lineHeight: wordLeading, textWrap: 'balance' }, claim),
			box({ ...corner, right: 0, bottom: 4, borderBottom: stroke, borderRight: stroke }),
		),
	);
}

/** No line where nobody is known to say otherwise. */
function listOtherwise({ otherwise: { voices, others } }: ClaimCard): Box[] {
	const [first, second] = voices;
	if (!first) return [];
	const name = (voice: CardVoice, end: string) => text({ fontWeight: 600, marginRight: 8 }, `${voice.name}${end}`);
	return [
		line(
			{},
			sign(first, 21, { marginTop: 7 }),
			row(
				{ flexWrap: 'wrap' },
				text({ marginRight: 8 }, 'Who says otherwise:'),
				name(first, others ? ',' : ''),
				...(second
					? [
							...(others ? [] : [text({ marginRight: 10 }, 'and')]),
							row({}, sign(second, 21, { marginTop: 7, marginRight: 10 }), name(second, '')),
						]
					: []),
				...(others ? [text({}, 'and others')] : []),
			),
		),
	];
}

function foot(siteName: string, ...lines: Box[]): Box {
	return row(
		{
			justifyContent: 'space-between',
			alignItems: 'flex-end',
			borderTop: `2px solid ${pigments.rule}`,
			paddingTop: 18,
			fontSize: 26,
			lineHeight: 1.36,
		},
		column({ width: footWidth }, ...lines),
		brackets(siteName, 38),
	);
}

/** The site's name as it signs every page. */
function brackets(name: string, size: number): Box {
	const corner = { width: size * 0.2, height: size * 0.36 };
	const stroke = `${Math.round(size / 13)}px solid ${pigments.ink}`;
	return row(
		{ flexShrink: 0 },
		box({ ...corner, marginTop: size * 0.16, borderTop: stroke, borderLeft: stroke }),
		text({ ...serif, fontSize: size, lineHeight: 1.3, margin: `0 ${size * 0.05}px` }, name),
		box({ ...corner, alignSelf: 'flex-end', marginBottom: size * 0.18, borderBottom: stroke, borderRight: stroke }),
	);
}

/** The signs of styles/tokens.css, as drawings on 24 by 24. */
const signs: Record<GroupColour | 'slate', string> = {
	ochre: 'M3 3h18v18H3z',
	violet: 'M12 2l11 20H1z',
	blue: 'M12 2a10 10 0 1 1 0 20a10 10 0 1 1 0-20z',
	plum: 'M12 1l11 11-11 11L1 12z',
	petrol: 'M8.5 2h7v6.5h6.5v7h-6.5v6.5h-7v-6.5H2v-7h6.5z',
	umber: 'M3 2h18L12 12zM12 12l9 10H3z',
	slate: 'M12 2a10 10 0 1 1 0 20a10 10 0 1 1 0-20zM12 5.5a6.5 6.5 0 1 0 0 13a6.5 6.5 0 1 0 0-13z',
};

function colourOf({ colour }: Pick<CardVoice, 'colour'>): string {
	return pigments[colour ?? 'slate'];
}

function sign(voice: CardVoice, size: number, style: Style): Box {
	return drawing(signs[voice.colour ?? 'slate'], colourOf(voice), size, style);
}

/** One stroke for one report, three for several, four corners for the words themselves. */
const attestationSigns: Record<AttestationKind, string> = {
	one: 'M10.5 2h3v20h-3z',
	several: 'M4 2h3v20H4zM10.5 2h3v20h-3zM17 2h3v20h-3z',
	'first-hand': 'M2 2h7v3H5v4H2zM22 2h-7v3h4v4h3zM2 22h7v-3H5v-4H2zM22 22h-7v-3h4v-4h3z',
};

function drawing(path: string, fill: string, size: number, style: Style): Box {
	return {
		type: 'svg',
		props: {
			width: size,
			height: size,
			viewBox: '0 0 24 24',
			style: { flexShrink: 0, ...style },
			children: [{ type: 'path', props: { d: path, fill, 'fill-rule': 'evenodd' } }],
		},
	};
}

/** Words with what stands beside them in the gutter. */
function line(style: Style, beside: Box | undefined, words: Box): Box {
	return row(
		{ alignItems: 'flex-start', ...style },
		row({ width: gutter, flexShrink: 0 }, ...(beside ? [beside] : [])),
		words,
	);
}

function row(style: Style, ...children: Box[]): Box {
	return box(style, children);
}

function column(style: Style, ...children: Box[]): Box {
	return box({ flexDirection: 'column', ...style }, children);
}

function text(style: Style, words: string): Box {
	return box(style, [words]);
}

function box(style: Style, children: Child[] = []): Box {
	return { type: 'div', props: { style: { display: 'flex', ...style }, children } };
}
