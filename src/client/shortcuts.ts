/** „/“ jumps into the search field, wherever one is, unless something is being typed. */
document.addEventListener('keydown', (event) => {
  if (event.key !== '/' || event.ctrlKey || event.metaKey || event.altKey) return;
  const target = event.target as HTMLElement;
  if (target.isContentEditable || /^(?:input|textarea|select)$/i.test(target.tagName)) return;
  const field = document.querySelector<HTMLInputElement>('#suchwort');
  if (!field) return;
  event.preventDefault();
  field.focus();
  field.select();
});
