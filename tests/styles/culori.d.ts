/** culori has no types of its own; these are the parts that tests use. */
declare module 'culori' {
	export interface Rgb {
		mode: 'rgb';
		/** Channels from 0 to 1. */
		r: number;
		g: number;
		b: number;
	}
	/** Reads a colour of CSS in sRGB; `undefined` for what is no colour. */
	export function rgb(colour: string): Rgb | undefined;
	/** WCAG 2 contrast ratio, from 1 to 21. */
	export function wcagContrast(one: Rgb, other: Rgb): number;
	/** The distance ΔE2000: 1 is just noticeable side by side. */
	export function differenceCiede2000(): (one: Rgb, other: Rgb) => number;
	/** How a colour looks without one kind of cones, from 0 (trichromat) to 1 (dichromat). */
	export function filterDeficiencyProt(severity: number): (colour: Rgb) => Rgb;
	export function filterDeficiencyDeuter(severity: number): (colour: Rgb) => Rgb;
	export function filterDeficiencyTrit(severity: number): (colour: Rgb) => Rgb;
}
