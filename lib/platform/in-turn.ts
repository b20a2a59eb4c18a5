/** Runs what it is given one after the other, whatever became of the one before. */
export function inTurn(): <T>(run: () => Promise<T>) => Promise<T> {
  let turn: Promise<unknown> = Promise.resolve();
  return (run) => {
    const mine = turn.then(run, run);
    turn = mine.catch(() => undefined);
    return mine;
  };
}
