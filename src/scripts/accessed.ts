/** Says in the citation on which day the page was read: it was built without a clock. */
const today = new Date().toLocaleDateString('en-GB', { day: 'numeric', month: 'long', year: 'numeric' });
document.querySelector('.cite')?.append(`, accessed ${today}`);
