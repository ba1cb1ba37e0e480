/** Which claims may be sent out by themselves: in feeds, sitemaps, search engines and structured data no private person is named (DESIGN §2). */
import type { Claim } from './record.ts';
import type { Speaker } from './speaker.ts';

/** Whether everybody whom the claim's provenance sentence names has a public role. */
export function isPublicClaim({ speakers, chain, statement }: Claim): boolean {
	return [...speakers, ...chain.map(({ speaker }) => speaker), ...statement.listeners].every(isPublic);
}

function isPublic(speaker: Speaker): boolean {
	return speaker['public-role'];
}
