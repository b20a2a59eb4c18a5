/** Facts are looked at again after so many days: `catalog:due` names them, and the views mark them as old. */
export const OLD_AFTER = 180;

/** How long ago, in the language's own words: "today", "3 months ago"; of days to come "in 3 months". */
export function sayAge(days: number, locale: string): string {
  const format = new Intl.RelativeTimeFormat(locale, { numeric: 'auto' });
  const far = Math.abs(days);
  if (far < 14) return format.format(-days, 'day');
  if (far < 60) return format.format(-Math.round(days / 7), 'week');
  if (far < 700) return format.format(-Math.round(days / 30.44), 'month');
  return format.format(-Math.round(days / 365.25), 'year');
}
