/**
 * Makes the search field a combobox; without the script it is a plain field. Suggestions are loaded by the first
 * who goes to it: reading a page costs nothing more.
 */
function makeCombobox(field: HTMLInputElement, list: HTMLElement): void {
  field.role = 'combobox';
  field.ariaAutoComplete = 'list';
  field.ariaExpanded = 'false';
  field.setAttribute('aria-controls', list.id);
  list.role = 'listbox';
  list.ariaLabel = list.dataset['titel'] ?? '';
  const load = () => void import('./suggestions.ts');
  if (document.activeElement === field) load();
  else field.addEventListener('focus', load, { once: true });
}

makeCombobox(document.querySelector('#suchwort')!, document.querySelector('#vorschlaege')!);
