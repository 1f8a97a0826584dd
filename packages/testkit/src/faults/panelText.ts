/** What a teammate reads in the panel, the values of fields included. */
export function panelText(): string {
  const fields = [...document.querySelectorAll<HTMLInputElement>('input, textarea')].map(
    ({ value }) => value,
  );
  return [document.body.textContent, ...fields].join('\n');
}

/** Whether the panel tells of a failure, as assistive technology hears it too: an empty place for it says nothing. */
export function saysWhatIsWrong(): boolean {
  return [...document.querySelectorAll<HTMLElement>('[role="alert"], [role="status"]')].some(
    (each) => each.textContent.trim() !== '' && isSeen(each),
  );
}

function isSeen(element: Element): boolean {
  if (element.closest('[hidden], [aria-hidden="true"]')) return false;
  for (let each: Element | null = element; each; each = each.parentElement) {
    const { display, visibility } = getComputedStyle(each);
    if (display === 'none' || (each === element && visibility === 'hidden')) return false;
  }
  return true;
}
