export type Fields = Readonly<Record<string, unknown>>;

/** Gives a host's message to the handler of its type; anything else is passed over. */
export function dispatch(
  handlers: Readonly<Record<string, (fields: Fields) => void>>,
  message: Fields,
): void {
  const type = String(message['type']);
  if (Object.hasOwn(handlers, type)) handlers[type]?.(message);
}

export function isObject(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null;
}
