/** How a claim's words reached the reader: a ribbon that begins at the reader and points back. */
import { listSteps, type Step } from '../domain/chain.ts';
import { formatDay } from '../domain/date.ts';
import type { Claim } from '../domain/record.ts';
import { joinWords } from '../domain/words.ts';
import { html, type SafeHtml } from './html.ts';
import type { Lookup } from './lookup.ts';
import { citeSource } from './source.ts';
import { linkSpeakers } from './speaker.ts';

export function renderChain(claim: Claim, lookup: Lookup): SafeHtml {
	const steps = listSteps(claim).map((step) => renderStep(step, lookup));
	return html`<section class="way"><h2>How it reached you</h2><ol class="chain"><li>You, the reader</li><li>On Record <small>${formatDay(claim.article.published)}</small></li>${steps}</ol></section>`;
}

function renderStep({ speakers, source, reportedIn, isCut }: Step, lookup: Lookup): SafeHtml {
	const { addresses } = lookup;
	const name = speakers.every(({ kind }) => kind === 'outlet')
		? linkSpeakers(speakers, addresses)
		: joinWords(speakers.map((speaker) => speaker.name));
	const isPublisher = speakers.some(({ id }) => id === source?.publisher);
	const address = reportedIn && addresses.claim(reportedIn.article.slug, reportedIn.id);
	return html`<li${isCut && html` class="cut"`}>${(!source || !isPublisher) && name}${source && [!isPublisher && ', in ', citeSource(source, lookup)]}${isCut && html` <small>no document at hand for this step</small>`}${address && html` <small><a href="${address}">says that they said it</a></small>`}</li>`;
}
