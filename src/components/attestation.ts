/** How we know that it was said: a sign in ink and its words, the same on notes, claim pages, hits and rows of a point. */
import { type Attestation, detailAttestation, labelAttestation } from '../domain/attestation.ts';
import { html, type SafeHtml } from './html.ts';

const signs = { 'first-hand': 'first', several: 'several', one: 'one' } as const;

/** One stroke for one report, three for several, a stroke within the bracket for the words themselves. */
export function renderAttestation(attestation: Attestation): SafeHtml {
	const detail = detailAttestation(attestation);
	return html`<span class="att ${signs[attestation.kind]}">${labelAttestation(attestation)}${detail && html` <small>${detail}</small>`}</span>`;
}
