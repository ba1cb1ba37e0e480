/** Anchors of headings, unique on their page: `h-what-minsk-says`. */
import GithubSlugger from 'github-slugger';

export class HeadingIds {
	readonly #slugger = new GithubSlugger();

	/** The prefix keeps them apart from claims' ids, which stand bare in addresses. */
	create(text: string): string {
		return `h-${this.#slugger.slug(/[\p{L}\p{N}]/u.test(text) ? text : 'section')}`;
	}
}
