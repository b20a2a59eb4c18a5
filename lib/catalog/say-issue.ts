import type * as z from 'zod/mini';

/** What a value should have been, of an issue that the schema found. */
function wanted(issue: z.core.$ZodIssue): string {
  switch (issue.code) {
    case 'invalid_type':
      return `is missing or no ${issue.expected}`;
    case 'unrecognized_keys':
      return `does not belong here: ${issue.keys.slice(0, 5).join(', ')}`;
    case 'invalid_value':
      return `is none of ${issue.values.slice(0, 12).map(String).join(', ')}`;
    case 'invalid_format':
      return issue.format === 'url' ? 'is no address (http or https)' : 'is not written as it should be';
    case 'too_big':
      return `is more than ${issue.maximum}`;
    case 'too_small':
      return Number(issue.minimum) === 1 && issue.origin !== 'number'
        ? 'is empty'
        : `is less than ${issue.minimum}`;
    default:
      return issue.message;
  }
}

/** An issue in words, with the place where it is: "prices.0.source is no address (http or https)". */
export function sayIssue(issue: z.core.$ZodIssue | undefined, whole = 'the record'): string {
  if (issue === undefined) return `${whole} is not as it should be`;
  const place = issue.path.map(String).join('.');
  return `${place === '' ? whole : place} ${wanted(issue)}`.slice(0, 300);
}
