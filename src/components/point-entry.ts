/** What a list of points says of each: who gave which answer, who gave none, who gave two, and what was found since. */
import { listFound } from '../domain/found-since.ts';
import type { PointPositions } from '../domain/positions.ts';
import { listTwoTimes } from '../domain/two-times.ts';
import { renderFoundNames } from './found.ts';
import { html, type SafeHtml } from './html.ts';
import type { Lookup } from './lookup.ts';
import { renderAnswers, renderMissing } from './position.ts';
import { nameBoth } from './two-times.ts';

export function renderPointEntry(positions: PointPositions, lookup: Lookup): SafeHtml {
	const claims = positions.groups.flatMap((group) => group.positions.map(({ claim }) => claim));
	const pairs = listTwoTimes(claims);
	return html`<dl class="said">${renderAnswers(positions, lookup)}${renderMissing(positions, lookup.addresses)}${
		pairs.length > 0 && html`<dt>Said at two times</dt>${pairs.map((pair) => html`<dd>${nameBoth(pair, lookup)}</dd>`)}`
	}${renderFoundNames(listFound(positions, lookup), positions.point, lookup)}</dl>`;
}
