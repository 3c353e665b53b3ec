/** Suggestions are loaded by the first who goes to the search field: reading a page costs nothing more. */
const field = document.querySelector('#suchwort');
const load = () => void import('./suggestions.ts');
if (document.activeElement === field) load();
else field?.addEventListener('focus', load, { once: true });
