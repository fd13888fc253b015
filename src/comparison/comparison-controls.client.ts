/** Comfort only: the state of the controls goes into the address, so that a copied link brings it back. */
const controls = document.querySelector('.comparison-controls');
const asked = new URLSearchParams(location.search);

for (const input of controls?.querySelectorAll('input') ?? []) {
  const wanted = asked.getAll(input.name);
  if (wanted.length > 0) input.checked = wanted.includes(input.value);
}

controls?.addEventListener('change', () => {
  const state = new URLSearchParams();
  for (const { name, value, checked, defaultChecked } of controls.querySelectorAll('input')) {
    const isChanged = [...controls.querySelectorAll<HTMLInputElement>(`[name=${name}]`)].some(
      (each) => each.checked !== each.defaultChecked,
    );
    if (checked && isChanged && (value || !defaultChecked)) state.append(name, value);
  }
  if (!controls.querySelector('[name=show]:checked')) state.append('show', '');
  history.replaceState(null, '', `${location.pathname}${state.size > 0 ? `?${state}` : ''}${location.hash}`);
});
