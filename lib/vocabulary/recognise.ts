import type { Posting } from '../posting/posting.ts';
import type { Mention } from '../requirements/requirement.ts';
import { type Candidate, candidates } from './candidates.ts';
import { gluedNames } from './glued.ts';
import { isAnnounced, isIssuer } from './look-alikes/announced.ts';
import { Meanings } from './look-alikes/definitions.ts';
import { isJoined, JOINS } from './look-alikes/enumeration.ts';
import { evidenceFor, fits, isNever, isTold, listNeighbour } from './look-alikes/evidence.ts';
import { EXCLUSIONS, type Exclusion } from './look-alikes/exclusions.ts';
import { isTorn } from './look-alikes/form.ts';
import { narrowed } from './look-alikes/narrow.ts';
import { isPlain, isProper, type Place, placeOf, type Reading, sameCase } from './look-alikes/place.ts';
import { Scene } from './look-alikes/scene.ts';
import type { Vocabulary } from './vocabulary.ts';

/** What became of one candidate: the rule that kept or dropped it. */
export interface Explanation {
  readonly start: number;
  readonly end: number;
  readonly written: string;
  readonly id: string;
  readonly rule: string;
  readonly kept: boolean;
}

/** What a place was taken for, and by which rule; `reading` null for what is no mention. */
interface Verdict {
  readonly reading: Reading | null;
  readonly rule: string;
}

/** So many unmistakable skills of a field make a posting one of that field. */
const ENOUGH = 3;
/** How often evidence is handed on along an enumeration whose items are all look-alikes. */
const SWEEPS = 2;

class Judge {
  private readonly scene: Scene;
  private readonly places: readonly Place[];
  private readonly verdicts: (Verdict | null)[];
  private readonly meanings: Meanings;
  private readonly named = new Map<string, Set<string>>();

  constructor(
    vocabulary: Vocabulary,
    scene: Scene,
    places: readonly Place[],
    exclusions: readonly Exclusion[],
  ) {
    this.scene = scene;
    this.places = places;
    this.meanings = new Meanings(vocabulary, scene.text, places);
    this.verdicts = places.map((place) => this.atOnce(place, exclusions));
    for (const verdict of this.verdicts) {
      const entity = verdict?.reading?.entity;
      if (entity?.field == null) continue;
      const ids = this.named.get(entity.field) ?? new Set();
      this.named.set(entity.field, ids.add(entity.id));
    }
  }

  /** What can be told of a place by itself; null for a look-alike that nothing excludes. */
  private atOnce(place: Place, exclusions: readonly Exclusion[]): Verdict | null {
    for (const { name, excludes } of exclusions)
      if (excludes(place, this.scene)) return { reading: null, rule: name };
    const defined = this.meanings.of(place);
    if (defined !== null) {
      const meant = place.readings.find((_, index) => defined[index]);
      if (meant !== undefined) return { reading: meant, rule: 'defined' };
      return { reading: null, rule: 'defined' };
    }
    const plain = place.readings.filter(isPlain);
    if (plain.length === place.readings.length) return { reading: plain[0] as Reading, rule: 'name' };
    return null;
  }

  private readonly isNamed = (fields: readonly string[]): boolean =>
    fields.some((field) => (this.named.get(field)?.size ?? 0) >= ENOUGH);

  private weigh(index: number): Verdict | null {
    const place = this.places[index] as Place;
    let best: Verdict | null = null;
    let worth = 0;
    for (const reading of place.readings) {
      if (isNever(place, reading, this.scene)) continue;
      if (isPlain(reading)) {
        if (best === null) best = { reading, rule: 'name' };
        continue;
      }
      const around = (accepts: (other: Reading) => boolean) =>
        listNeighbour(this.places, index, this.scene, (other) => {
          const accepted = this.verdicts[other]?.reading ?? null;
          return accepted !== null && accepts(accepted);
        });
      const evidence = evidenceFor(
        place,
        reading,
        this.scene,
        around((other) => fits(reading, other)),
        this.isNamed,
        () => around(({ entity }) => entity.id !== reading.entity.id),
      );
      const weight =
        evidence === null
          ? 0
          : { near: 5, list: 4, item: 2, posting: 1, case: 1, name: 1, asked: 1 }[evidence];
      if (evidence !== null && weight > worth) {
        best = { reading, rule: evidence };
        worth = weight;
      }
    }
    return best;
  }

  /**
   * "in Go and Rust", "Chef, Puppet, Salt": look-alikes of one kind joined by nothing but commas and "and" stand for one
   * another, where at least two of them stand as the data writes them and a capital says something, or three products
   * in small letters ("word, excel, outlook").
   */
  private mutual(): void {
    const { places, scene } = this;
    for (let from = 0; from < places.length; from++) {
      const run: Verdict[] = [];
      let told = 0;
      let small = 0;
      for (let at = from; at < places.length; at++) {
        const place = places[at] as Place;
        if (this.verdicts[at] !== null || (at > from && !isJoined(scene, places[at - 1] as Place, place)))
          break;
        const first = run[0]?.reading ?? null;
        const reading = place.readings.find(
          (each) =>
            (each.everyday || each.rule?.list !== undefined) &&
            !isNever(place, each, scene) &&
            (sameCase(place.written, each.name) || isSmall(place, each)) &&
            (first === null || (fits(each, first) && fits(first, each))),
        );
        if (reading === undefined) break;
        if (isTold(place, reading, scene)) told++;
        if (isSmall(place, reading)) small++;
        run.push({ reading, rule: 'list' });
      }
      if (run.length > 1 && (told > 1 || small > 2))
        for (const [step, verdict] of run.entries()) this.verdicts[from + step] = verdict;
      from += Math.max(0, run.length - 1);
    }
  }

  run(): readonly (Verdict | null)[] {
    for (let sweep = 0; sweep < SWEEPS; sweep++) {
      const order = this.places.map((_, index) => (sweep % 2 === 0 ? index : this.places.length - 1 - index));
      for (const index of order) if (this.verdicts[index] === null) this.verdicts[index] = this.weigh(index);
    }
    this.mutual();
    const acceptedAt = (index: number) => this.verdicts[index]?.reading ?? null;
    for (const index of this.places.keys())
      if (acceptedAt(index) !== null && isAnnounced(this.places, index, this.scene, acceptedAt))
        this.verdicts[index] = { reading: null, rule: 'announced' };
      else if (isIssuer(this.places, index, this.scene, acceptedAt))
        this.verdicts[index] = { reading: null, rule: 'issuer' };
    return this.verdicts;
  }
}

/** The posting's words and the places of names in them, a second time where names stand against words. */
function sceneOf(posting: Posting, vocabulary: Vocabulary): [Scene, Candidate[]] {
  const { text } = posting;
  const scene = new Scene(posting);
  const found = candidates(vocabulary, text, scene.tokens);
  const cuts = gluedNames(vocabulary, text, scene.tokens, found);
  if (cuts.length === 0) return [scene, found];
  const parted = new Scene(posting, cuts);
  return [parted, candidates(vocabulary, text, parted.tokens)];
}

/** The place of a candidate; of one that is torn from a hyphenated word the names behind that word, though none holds. */
function placesOf(vocabulary: Vocabulary, scene: Scene, candidate: Candidate): Place[] {
  const place = placeOf(vocabulary, scene, candidate);
  if (!isTorn(place, scene)) return [place];
  const from = scene.tokens.start[place.first + 1] as number;
  return candidates(vocabulary, scene.text.slice(from, place.end)).map((rest) =>
    placeOf(vocabulary, scene, { ...rest, start: rest.start + from, end: rest.end + from }),
  );
}

/** The name of a product in small letters: "outlook". */
const isSmall = (place: Place, reading: Reading): boolean =>
  isProper(reading) && /^\p{Ll}{4,}$/u.test(place.written) && /^\p{Lu}/u.test(reading.name);

/** "or" and "and" in small letters are never a name ("OR", the operating room). */
const isJoiningWord = (place: Place): boolean =>
  JOINS.test(place.written) && place.written === place.written.toLowerCase();

/**
 * The places of a posting that name a skill or a credential, in order and without overlaps. A name that is also
 * something else counts only with evidence around it.
 * @param explain told of each candidate which rule kept or dropped it
 * @param exclusions the rules that drop a place whatever it names: all, unless a test leaves one out
 */
export function recognise(
  posting: Posting,
  vocabulary: Vocabulary,
  explain?: (row: Explanation) => void,
  exclusions: readonly Exclusion[] = EXCLUSIONS,
): Mention[] {
  const [scene, found] = sceneOf(posting, vocabulary);
  const places = found
    .flatMap((candidate) => placesOf(vocabulary, scene, candidate))
    .filter((place) => !isJoiningWord(place));
  const verdicts = new Judge(vocabulary, scene, places, exclusions).run();
  const mentions: Mention[] = [];
  places.forEach((place, index) => {
    const { start, end, written, readings } = place;
    const verdict = verdicts[index] ?? null;
    const reading = verdict?.reading ?? null;
    const { entity } = reading ?? (readings[0] as Reading);
    explain?.({
      start,
      end,
      written,
      id: entity.id,
      rule: verdict?.rule ?? 'no evidence',
      kept: reading !== null,
    });
    if (reading === null) return;
    mentions.push({
      ...narrowed(vocabulary, place, reading),
      kind: entity.kind === 'skill' ? 'skill' : 'credential',
      id: entity.id,
      name: entity.name,
      ...(entity.kind === 'family' ? { accepts: entity.accepts } : {}),
      ...(entity.successor === null ? {} : { successor: entity.successor }),
    });
  });
  return mentions;
}
