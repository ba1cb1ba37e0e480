/** The parts of edtf.js that we use; the package ships no types. */
declare module 'edtf' {
	export interface Mask {
		value: number;
	}
	export interface Edtf {
		type: 'Date' | 'Interval' | 'Year' | 'Decade' | 'Century' | 'Season' | 'Set' | 'List';
		/** First millisecond (UTC); `null` when unknown, `-Infinity` when open. */
		min: number | null;
		/** Last millisecond (UTC); `null` when unknown, `Infinity` when open. */
		max: number | null;
		/** 1 year, 2 month, 3 day, 0 time. */
		precision?: number;
		approximate?: Mask;
		uncertain?: Mask;
		lower?: Edtf | null | number;
		upper?: Edtf | null | number;
	}
	export default function edtf(text: string): Edtf;
}
