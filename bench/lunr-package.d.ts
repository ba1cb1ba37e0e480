/** What the bench uses of Lunr, which has no types of its own. */
declare module 'lunr' {
	interface Builder {
		ref(field: string): void;
		field(name: string): void;
		add(document: object): void;
	}
	/** An index, which becomes its data as JSON. */
	export default function lunr(build: (this: Builder) => void): object;
}
