/** Loaded before a build (`node --import`): it runs on another day, so that whatever depends on the clock shows. */
const shiftMs = 40 * 86_400_000 + 5 * 3_600_000;
const RealDate = Date;

globalThis.Date = class extends RealDate {
	constructor(...values: ConstructorParameters<typeof Date> | []) {
		if (values.length === 0) super(RealDate.now() + shiftMs);
		else super(...values);
	}
	static override now(): number {
		return RealDate.now() + shiftMs;
	}
} as DateConstructor;
