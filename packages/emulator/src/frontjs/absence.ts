/**
 * Takes the methods that the host's platform lacks off `front`, so that `if (Front.insertHTML)` tells the truth, and
 * gives back those that it has again. Only the `removable` ones: events must survive any host.
 */
export function createAbsence(front: object, removable: readonly string[]): (missing: unknown) => void {
  const target = front as Record<string, unknown>;
  const taken = new Map<string, unknown>();

  return (missing) => {
    if (!Array.isArray(missing)) return;
    for (const [name, method] of taken) target[name] ??= method;
    taken.clear();
    for (const name of removable.filter((each) => missing.includes(each))) {
      taken.set(name, target[name]);
      delete target[name];
    }
  };
}
