/** On the old page of an article that moved: leads to the new address of the claim that the link names, else of the article. */
const left = document.getElementById(location.hash.slice(1));
const link = left?.querySelector('a') ?? document.querySelector<HTMLAnchorElement>('#new_address');
if (link) {
	const address = new URL(link.href);
	address.search ||= location.search;
	location.replace(address);
}
