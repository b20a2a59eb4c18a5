/** HTML 4's named characters from U+00A0 on, in order, as far as the capitals: their small letters are called alike. */
const LATIN = `nbsp iexcl cent pound curren yen brvbar sect uml copy ordf laquo not shy reg macr deg plusmn sup2 sup3
  acute micro para middot cedil sup1 ordm raquo frac14 frac12 frac34 iquest Agrave Aacute Acirc Atilde Auml Aring AElig
  Ccedil Egrave Eacute Ecirc Euml Igrave Iacute Icirc Iuml ETH Ntilde Ograve Oacute Ocirc Otilde Ouml times Oslash Ugrave
  Uacute Ucirc Uuml Yacute THORN szlig`;
/** From a capital to its small letter. */
const TO_SMALL = 32;

/** Further names that postings carry. */
const OTHERS = `divide:÷ yuml:ÿ amp:& lt:< gt:> quot:" apos:' OElig:Œ oelig:œ Scaron:Š scaron:š Yuml:Ÿ fnof:ƒ circ:ˆ tilde:˜ ndash:–
  mdash:— horbar:― lsquo:‘ rsquo:’ sbquo:‚ ldquo:“ rdquo:” bdquo:„ dagger:† Dagger:‡ bull:• hellip:… permil:‰ prime:′
  Prime:″ lsaquo:‹ rsaquo:› oline:‾ frasl:⁄ euro:€ trade:™ larr:← uarr:↑ rarr:→ darr:↓ harr:↔ rArr:⇒ minus:− lowast:∗
  radic:√ infin:∞ asymp:≈ ne:≠ le:≤ ge:≥ sdot:⋅ loz:◊ check:✓ star:☆ starf:★ Lstrok:Ł lstrok:ł Sacute:Ś sacute:ś
  Zacute:Ź zacute:ź Zdot:Ż zdot:ż Aogon:Ą aogon:ą Eogon:Ę eogon:ę Cacute:Ć cacute:ć Nacute:Ń nacute:ń colon:: comma:,
  period:. excl:! quest:? num:# dollar:$ percnt:% lpar:( rpar:) ast:* plus:+ sol:/ semi:; equals:= commat:@ lsqb:[
  bsol:\\ rsqb:] lowbar:_ lbrace:{ lcub:{ vert:| rbrace:} rcub:} hyphen:‐ dash:‐ nbhy:‑ Tab: NewLine:`;

let table: Map<string, string> | null = null;

function names(): Map<string, string> {
  if (table === null) {
    table = new Map();
    for (const [index, name] of LATIN.split(/\s+/).entries()) {
      if (name !== name.toLowerCase())
        table.set(name.toLowerCase(), String.fromCharCode(160 + index + TO_SMALL));
      table.set(name, String.fromCharCode(160 + index));
    }
    for (const entry of OTHERS.split(/\s+/)) {
      const colon = entry.indexOf(':');
      table.set(entry.slice(0, colon), entry.slice(colon + 1) || ' ');
    }
    for (const [name, character] of [
      ['ensp', ' '],
      ['emsp', ' '],
      ['thinsp', ' '],
      ['zwnj', ''],
      ['zwj', ''],
      ['lrm', ''],
      ['rlm', ''],
    ] as const)
      table.set(name, character);
  }
  return table;
}

/** Replaces character references; what is none stays as it is. */
export function decodeEntities(text: string): string {
  if (!text.includes('&')) return text;
  return text.replace(
    /&(?:#(\d{1,7})|#[xX]([\da-fA-F]{1,6})|([A-Za-z][A-Za-z\d]{1,8}));?/g,
    (whole, decimal, hex, name) => {
      if (name !== undefined) return names().get(name) ?? whole;
      const code = decimal === undefined ? Number.parseInt(hex, 16) : Number(decimal);
      return code > 0 && code <= 0x10ffff && (code < 0xd800 || code > 0xdfff)
        ? String.fromCodePoint(code)
        : ' ';
    },
  );
}
