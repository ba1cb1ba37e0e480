/** What an article's claims lack, so that it can say so itself. */
import type { Article, Claim } from './record.ts';
import type { Source } from './source.ts';

/** Each in the order of the text. */
export interface Gaps {
	/** Of which nobody knows when they were said. */
	undated: Claim[];
	/** That one outlet alone reports. */
	once: Claim[];
	/** Read only in documents that have neither an address nor an archived copy here. */
	unlinked: Claim[];
}

export function findGaps({ claims }: Pick<Article, 'claims'>): Gaps {
	return {
		undated: claims.filter(({ said }) => !said),
		once: claims.filter(({ attestation }) => attestation.kind === 'one'),
		unlinked: claims.filter((claim) => !listRead(claim).some(({ address, archive }) => address ?? archive)),
	};
}

/** The documents in which a claim was read; what is reported inside another claim may have none of its own. */
function listRead({ statement, outer }: Claim): Source[] {
	if (statement.paths.length || !outer) return statement.paths.flatMap(({ source, original }) => [source, original]);
	return listRead(outer);
}
