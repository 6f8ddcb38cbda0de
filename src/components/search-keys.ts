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

/** Where a reader keeps the choice that a single key does nothing (WCAG 2.2, 2.1.4). */
const stored = 'search-key';

export function singleKey(): boolean {
  try {
    return localStorage.getItem(stored) !== 'off';
  } catch {
    return true;
  }
}

export function setSingleKey(on: boolean): void {
  try {
    localStorage.setItem(stored, on ? 'on' : 'off');
  } catch {
    // Without storage the choice lasts for nothing.
  }
}
