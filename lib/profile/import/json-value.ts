/** A JSON object of unknown shape. */
export type JsonObject = Readonly<Record<string, unknown>>;

export const isObject = (value: unknown): value is JsonObject =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** The property as an object; undefined where it is none. */
export const objectAt = (value: unknown, key: string): JsonObject | undefined => {
  const inner = isObject(value) ? value[key] : undefined;
  return isObject(inner) ? inner : undefined;
};

/** A list, a single value as a list of one, nothing as an empty one. */
export const listOf = (value: unknown): readonly unknown[] =>
  Array.isArray(value) ? value : value === undefined || value === null ? [] : [value];

/** A text as JSON-LD may write it: a string, `{"@value"}`, a map of languages (English first), or a list of these. */
export function textOf(value: unknown): string {
  const [first] = listOf(value);
  if (typeof first === 'string') return first;
  if (!isObject(first)) return '';
  if (typeof first['@value'] === 'string') return first['@value'];
  const english = first.en ?? first['en-US'] ?? first['en-us'];
  const [any] = listOf(english ?? Object.values(first).find((each) => typeof listOf(each)[0] === 'string'));
  return typeof any === 'string' ? any : '';
}

/** Whether a JSON-LD `type` (one or several, with or without a prefix) names this class. */
export const isType = (value: JsonObject, name: string): boolean =>
  listOf(value.type ?? value['@type'])
    .slice(0, 20)
    .some((type) => typeof type === 'string' && type.replace(/^.*[#/:]/, '') === name);
