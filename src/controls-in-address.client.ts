/**
 * Keeps the state of some controls in the address, so that a reload and a copied link bring it back. Comfort only.
 * @param controls what the checkboxes and radios stand in
 */
export function keepInAddress(controls: Element): void {
  const inputs = [...controls.querySelectorAll('input')];
  const groups = Map.groupBy(inputs, ({ name }) => name);
  const asked = new URLSearchParams(location.search);
  for (const [name, group] of groups) {
    // A value that no control has is dropped. An empty one says that none is chosen.
    const wanted = asked.getAll(name).filter((value) => value === '' || group.some((input) => input.value === value));
    if (wanted.length > 0) for (const input of group) input.checked = wanted.includes(input.value);
  }
  controls.addEventListener('change', () => {
    const state = new URLSearchParams();
    for (const [name, group] of groups) {
      if (group.every(({ checked, defaultChecked }) => checked === defaultChecked)) continue;
      const chosen = group.filter(({ checked }) => checked);
      for (const { value } of chosen) state.append(name, value);
      if (chosen.length === 0) state.append(name, '');
    }
    // What else stands in the address belongs to others.
    for (const [name, value] of new URLSearchParams(location.search)) if (!groups.has(name)) state.append(name, value);
    history.replaceState(null, '', `${location.pathname}${state.size > 0 ? `?${state}` : ''}${location.hash}`);
  });
}
