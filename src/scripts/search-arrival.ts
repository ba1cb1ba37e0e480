/** Sees whether a search led here. What it shows then is loaded only then. */
if (/[?&]q=/.test(location.search)) void import('./search-landing.ts').then(({ showFound }) => showFound());
