import fc from 'fast-check';

/**
 * The same generated histories in every run: some hundreds of each property, or as many as `GUIJU_RUNS` says
 * (`npm run properties` tries 100,000).
 */
export function configureRuns(): void {
  fc.configureGlobal({ seed: 20_261_122, numRuns: Number(process.env.GUIJU_RUNS ?? 500) });
}
