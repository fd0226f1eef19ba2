import { constants, setPriority } from 'node:os';

/**
 * Lets every other process go first: a back-test takes the time that is left over. It asks the database for rows only
 * as fast as it thinks about them, so that the database is not kept busier than that either.
 */
export function giveWay(): void {
  try {
    setPriority(constants.priority.PRIORITY_LOW);
  } catch {
    // Where a system does not let a process step back, the work is done all the same.
  }
}
