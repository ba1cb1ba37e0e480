/** How we know that it was said: a sign in ink and its words, the same on notes, claim pages, hits and rows of a point. */
import { type Attestation, detailAttestation, labelAttestation } from '../domain/attestation.ts';
import { html, type SafeHtml } from './html.ts';

const signs = { 'first-hand': 'first', several: 'several', one: 'one' } as const;

/** One stroke for one report, three for several, a stroke within the bracket for the words themselves. `brief`: without the names. */
export function renderAttestation(attestation: Attestation, brief = false): SafeHtml {
	const detail = brief ? undefined : renderDetail(attestation);
	return html`<span class="att ${signs[attestation.kind]}">${labelAttestation(attestation)}${detail && html` <small>${detail}</small>`}</span>`;
}

/** A document's title is in the language of the document, and not in our words. */
function renderDetail(attestation: Attestation): SafeHtml | string {
	if (attestation.kind !== 'first-hand') return detailAttestation(attestation);
	const { source, readInCopy } = attestation;
	return html`<cite lang="${source.language}">${source.title}</cite>${readInCopy && ', read in a copy'}`;
}
