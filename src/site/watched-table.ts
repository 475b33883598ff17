import {type AreaLevel, areaLevels} from "../catalog/areas.ts";
import {keepLast, once} from "./keep-last.ts";
import {every, note, noteRead, openDoor, readName, unwatched} from "./reads.ts";

type Load<Value> = () => Promise<ReadonlyMap<string, Value>>;

/**
 * Makes the door to a table that all pages share. Of whom it is read no more is noted than the rows that were asked for:
 * what the table is made of may change beside them.
 *
 * @param groupOf  name of the rows that a row goes with, where who reads one depends on all of those; else each is alone
 */
export function watchedTable<Value>(door: string, load: Load<Value>, groupOf = itself): Load<Value> {
  const loadOnce = once(() => unwatched(load));
  const groups = once(async () => Map.groupBy(await loadOnce(), ([key]) => groupOf(key)));
  openDoor(door, async asked => (asked === every ? loadOnce() : ((await groups()).get(asked) ?? "no such row")));
  // the same rows are asked for by every page, a thousand times: each gets its name once
  const names = new Map([[every, readName(door, every)]]);
  const noteAsked = (asked: string) => {
    let name = names.get(asked);
    if (name === undefined) {
      name = readName(door, groupOf(asked));
      names.set(asked, name);
    }
    noteRead(name);
  };
  return async () => new WatchedMap(await loadOnce(), noteAsked);
}

const itself = (key: string): string => key;

/** The same for each level. */
export function watchedByLevel<Value>(
  door: string,
  load: (level: AreaLevel) => Promise<ReadonlyMap<string, Value>>
): (level: AreaLevel) => Promise<ReadonlyMap<string, Value>> {
  const doors = new Map(areaLevels.map(level => [level, watchedTable(`${door}-${level}`, () => load(level))]));
  return level => doors.get(level)!();
}

/**
 * Makes the door to an answer that is made of many rows: what is noted is the question, so that a row may change as long
 * as the answer does not.
 *
 * @param limit  how many answers are kept
 */
export function watchedAnswer<Answer>(
  door: string,
  limit: number,
  answer: (key: string) => Promise<Answer>
): (key: string) => Promise<Answer> {
  const kept = keepLast(limit, key => unwatched(() => answer(key)));
  openDoor(door, kept);
  return key => {
    note(door, key);
    return kept(key);
  };
}

/** A table of which each row that is asked for is noted; who goes through it reads all of it. */
class WatchedMap<Value> implements ReadonlyMap<string, Value> {
  readonly #rows: ReadonlyMap<string, Value>;
  readonly #note: (asked: string) => void;

  constructor(rows: ReadonlyMap<string, Value>, noteAsked: (asked: string) => void) {
    this.#rows = rows;
    this.#note = noteAsked;
  }

  get(key: string): Value | undefined {
    this.#note(key);
    return this.#rows.get(key);
  }

  has(key: string): boolean {
    this.#note(key);
    return this.#rows.has(key);
  }

  get size(): number {
    return this.#all().size;
  }

  forEach(task: (value: Value, key: string, map: ReadonlyMap<string, Value>) => void): void {
    for (const [key, value] of this.#all()) task(value, key, this);
  }

  entries = () => this.#all().entries();
  keys = () => this.#all().keys();
  values = () => this.#all().values();
  [Symbol.iterator] = () => this.#all()[Symbol.iterator]();

  #all(): ReadonlyMap<string, Value> {
    this.#note(every);
    return this.#rows;
  }
}

/** An object of which each property that is asked for is noted. */
export function watchedProperties<Value extends object>(
  door: string,
  load: () => Promise<Value>
): () => Promise<Value> {
  openDoor(door, async name => (await load())[name as keyof Value] ?? "no such property");
  return once(async () => {
    const value = await load();
    const properties = Object.keys(value).map(name => [
      name,
      {
        enumerable: true,
        get: () => {
          note(door, name);
          return value[name as keyof Value];
        }
      }
    ]);
    return Object.defineProperties({}, Object.fromEntries(properties)) as Value;
  });
}
