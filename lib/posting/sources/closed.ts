import type { Line } from '../markup/lines.ts';

/** How a posting that is kept in view after its end begins, in eight languages. */
const CLOSED =
  /^(?:(?:sorry|unfortunately|we(?: a|['’])re sorry|note|update|leider|désolé|lo sentimos|helaas)[ ,:!-]+(?:but )?)?(?:(?:job|position|vacancy|role|posting|listing|opening|offer) (?:(?:is|has) )?(?:now )?(?:expired|closed|filled)(?=[\s.!]*$)|(?:we are )?no longer accepting applications|applications (?:are|have) (?:now )?closed|(?:this|the|that) (?:job|position|vacancy|role|posting|listing|opening|opportunity|advert(?:isement)?)(?: (?:ad|advert|listing|posting|opening|offer))? (?:(?:has|was) (?:now |already |since )?(?:been (?:filled|closed|removed|withdrawn|cancelled)|expired|closed|filled)|is (?:now |already )?(?:(?:closed|filled|expired)(?=\s*(?:[.,;!–-]|$))|no longer (?:available|open|active|accepting|advertised|online|being)))|(?:(?:diese|die|dieses|das|dieser|der) )?(?:stelle|position|vakanz|anzeige|job|jobangebot|stellen(?:angebot|anzeige|ausschreibung)) (?:ist|wurde) (?:leider |inzwischen |bereits |schon |mittlerweile )*(?:nicht (?:mehr|länger) (?:verfügbar|aktiv|aktuell|online|ausgeschrieben|vakant|offen|frei)|besetzt|vergeben|abgelaufen|geschlossen|deaktiviert)|(?:cette|ce|l['’]) ?(?:offre|annonce|poste)(?: d['’]emploi)? (?:n['’]est (?:malheureusement )?plus (?:disponible|en ligne|active?|d['’]actualité|valable|ouverte?|à pourvoir)|(?:a (?:déjà )?été|est (?:désormais |déjà )?)\s?(?:pourvue?|expirée?|clôturée?|clos|close|fermée?)|a expiré)|(?:esta|este|la|el) (?:oferta|vacante|posición|plaza|puesto|empleo|anuncio)(?: de (?:empleo|trabajo))? (?:ya no (?:está|se encuentra) (?:disponible|activ[ao]|abiert[ao]|vigente)|(?:ha sido|está|ya está) (?:cubiert|cerrad|caducad|finalizad)[ao]|ha (?:caducado|expirado|finalizado))|(?:quest[ao]|la|l['’]|quest['’]) ?(?:offerta|posizione|annuncio)(?: di lavoro)? (?:non è più (?:disponibile|attiv[ao]|apert[ao]|valid[ao])|è (?:stat[ao] )?(?:scadut|chius|copert)[ao])|(?:deze|de) (?:vacature|functie|baan) is (?:helaas |inmiddels |reeds |al )*(?:niet (?:meer|langer) (?:beschikbaar|actief|open|actueel)|vervuld|gesloten|verlopen|ingevuld)|(?:(?:ta|to|niniejsza) )?(?:oferta|ogłoszenie|rekrutacja|stanowisko)(?: pracy)? (?:jest (?:już )?(?:nieaktualn|nieaktywn|zakończon|zamknięt)|(?:już )?wygasł|nie jest już (?:dostępn|aktualn|aktywn)|został[ao] (?:już )?(?:zakończon|zamknięt|obsadzon))|(?:esta|este|a|o) (?:vaga|oferta|posição|anúncio|emprego)(?: de emprego)? (?:(?:já )?não está (?:mais )?(?:disponível|ativ[ao]|abert[ao])|(?:já )?(?:foi|está) (?:preenchid|encerrad|expirad|fechad)[ao]|expirou))/i;

const MOST_ABOVE = 8;
const MOST_INTO = 4;
const MOST_OF_A_LINE = 250;

/** "Note: this application has been filled. See our other vacancies.": about the advertisement, not of the job. */
const FILLED = /^(?:note:? )?this application (?:has been|is|was) (?:now |already )?(?:filled|closed)\b/i;

/** Whether a line says that applications are over, and nothing of the job. */
export const tellsOfEnd = (text: string): boolean =>
  text.length <= MOST_OF_A_LINE && (FILLED.test(text) || CLOSED.test(text));

/** Whether a line around a posting's beginning says that the job is filled, closed or no longer offered. */
export const saysClosed = (lines: readonly Line<Element>[], from: number): boolean =>
  lines
    .slice(Math.max(0, from - MOST_ABOVE), from + MOST_INTO)
    .some(({ text, linked }) => linked === 0 && text.length <= MOST_OF_A_LINE && CLOSED.test(text));
