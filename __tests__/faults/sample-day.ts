/** Which sample of the faults a run takes: always the same, so that a red run is about its change; `FAULTS_DAY=<number>` takes another. */
export function sampleDay(): number {
  return Number(process.env.FAULTS_DAY ?? 20_785);
}
