/** „/“ jumps into the search field, which every page has, unless something is being typed. */
document.addEventListener('keydown', (event) => {
  const isTyping = (event.target as HTMLElement).matches('input, textarea, select');
  if (event.key !== '/' || event.ctrlKey || event.metaKey || event.altKey || isTyping) return;
  event.preventDefault();
  const field = document.querySelector<HTMLInputElement>('#suchwort')!;
  field.focus();
  field.select();
});
