/** The value of a field, of several that share a name, or of all below a name. */
export type FormValue = FormDataEntryValue | FormDataEntryValue[] | FormValues;

export interface FormValues {
  [name: string]: FormValue;
}

/** What a form holds, as an object: `a.b` is nested, `a[]` is always a list, and so is a name that comes twice. */
export function formValues(data: FormData): FormValues {
  const values = emptyValues();
  for (const name of new Set(data.keys())) {
    const isList = name.endsWith('[]');
    const all = data.getAll(name);
    put(
      values,
      (isList ? name.slice(0, -2) : name).split('.'),
      isList || all.length > 1 ? all : (all[0] ?? ''),
    );
  }
  return values;
}

function put(into: FormValues, [name = '', ...rest]: string[], value: FormValue): void {
  if (rest.length === 0) {
    into[name] = value;
    return;
  }
  const inner = into[name];
  const nested = isNested(inner) ? inner : emptyValues();
  into[name] = nested;
  put(nested, rest, value);
}

function isNested(value: FormValue | undefined): value is FormValues {
  return typeof value === 'object' && !Array.isArray(value) && !(value instanceof File);
}

/** Without a prototype, so that no name of a field reaches one. */
function emptyValues(): FormValues {
  return Object.create(null) as FormValues;
}
