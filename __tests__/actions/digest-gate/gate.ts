/** A workspace, a registry and the bundle of digest-gate: what every scenario of the gate needs. */
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { GateDifference, GatedImage } from '../../../actions/digest-gate/contract.ts';
import type { ImageReport } from '../../../src/report/report.ts';
import { type BundleCall, type BundleRun, runBundle } from '../../support/run-bundle.ts';

export interface GateRun extends BundleRun {
  readonly images: Readonly<Record<string, GatedImage>>;
  readonly differences: readonly GateDifference[];
}

export interface GateWorkspace {
  readonly folder: string;
  readonly record: (inputs: Inputs, call?: BundleCall) => Promise<GateRun>;
  readonly verify: (inputs: Inputs, call?: BundleCall) => Promise<GateRun>;
  readonly report: (name: string) => ImageReport;
  /** Changes a report as an attacker would: any text in, any text out. */
  readonly tamper: (name: string, change: (text: string) => string) => void;
  readonly close: () => void;
}

type Inputs = Readonly<Record<string, string>>;

export function gateWorkspace(): GateWorkspace {
  const folder = mkdtempSync(join(tmpdir(), 'dca-gate-'));
  const file = (name: string) => join(folder, 'image-reports', `${name}.json`);
  const run = async (mode: string, inputs: Inputs, call: BundleCall = {}): Promise<GateRun> => {
    const done = await runBundle('digest-gate', {
      cwd: folder,
      ...call,
      env: { DOCKER_HOST: 'unix:///nowhere/docker.sock', ...call.env },
      inputs: { mode, source: 'registry', store: 'file', ...inputs },
    });
    const { images = '{}', differences = '[]' } = done.outputs;
    return { ...done, images: JSON.parse(images), differences: JSON.parse(differences) };
  };
  return {
    folder,
    record: (inputs, call) => run('record', inputs, call),
    verify: (inputs, call) => run('verify', inputs, call),
    report: (name) => JSON.parse(readFileSync(file(name), 'utf8')) as ImageReport,
    tamper: (name, change) =>
      writeFileSync(file(name), change(existsSync(file(name)) ? readFileSync(file(name), 'utf8') : '')),
    close: () => rmSync(folder, { recursive: true, force: true }),
  };
}
