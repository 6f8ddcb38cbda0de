type Key = Pick<
  KeyboardEvent,
  'key' | 'ctrlKey' | 'metaKey' | 'altKey' | 'shiftKey' | 'isComposing' | 'repeat'
>;

/** Whether a key asks for the search: `/`, where single keys may, or K with Control or Command. */
export function asksForSearch(pressed: Key, single: boolean): boolean {
  const { key, ctrlKey, metaKey, altKey, shiftKey, isComposing, repeat } = pressed;
  if (altKey || isComposing || repeat) return false;
  // On many keyboards `/` is typed with Shift.
  if (!ctrlKey && !metaKey) return single && key === '/';
  return ctrlKey !== metaKey && !shiftKey && key.toLowerCase() === 'k';
}

/** Whether a reader lets a single key do something (WCAG 2.2, 2.1.4); search-key.ts offers the choice. */
export function singleKey(): boolean {
  try {
    return localStorage.getItem('search-key') !== 'off';
  } catch {
    return true;
  }
}
