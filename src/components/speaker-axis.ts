/** When a speaker spoke, drawn along an axis; the list beneath says the same in words. */
import { layOutAxis } from '../domain/axis.ts';
import type { Statement } from '../domain/record.ts';
import { type AxisItem, renderAxis } from './axis.ts';
import { html, type SafeHtml } from './html.ts';
import type { Lookup } from './lookup.ts';
import { classOfGroup, shortenSpeakers } from './speaker.ts';
import { nameStatement } from './statement.ts';

/** Fewer dated statements are read faster than a drawing of them. */
const fewestDrawn = 3;
/** More than so many would be one dark bar; the newest are drawn. */
const mostDrawn = 120;

/** `statements`: in the order of time. Returns `false` where too few of them have a date. */
export function renderSpeakerAxis(statements: readonly Statement[], { addresses }: Lookup): SafeHtml | false {
	const items = statements.flatMap((statement) => {
		const { said: date, speakers, claims } = statement;
		const [first] = claims;
		const [speaker] = speakers;
		if (!date || !first || !speaker) return [];
		const item: AxisItem = {
			address: speaker['public-role']
				? addresses.statement(speaker.id, statement.id)
				: addresses.claim(first.article.slug, first.id),
			words: `${date.words}: ${shortenSpeakers(first)}, ${nameStatement(statement)}`,
			group: classOfGroup(first.group),
			exact: date.exact,
		};
		return [{ item, date, side: 'said' as const }];
	});
	const drawn = items.slice(-mostDrawn);
	return (
		drawn.length >= fewestDrawn &&
		html`<figure class="spoken">${renderAxis(layOutAxis(drawn))}<figcaption>When it was said${
			drawn.length < items.length && `, the newest ${mostDrawn} statements`
		}. Open frames: the day is not certain. Dotted line: a stretch without statements, drawn short.</figcaption></figure>`
	);
}
