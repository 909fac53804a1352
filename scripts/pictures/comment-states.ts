/** The comment in every state that it can be in, rendered by what pr-comment renders it with. */
import { buildModel, type ModelFacts } from '../../src/comment/build-model.ts';
import { renderComment } from '../../src/comment/fit.ts';
import { noNeeds } from '../../src/comment/needs.ts';
import { head, repository, type Sample, sample } from './sample-images.ts';

const page = `https://github.com/${repository}`;
const api = sample('api', 14_266_112, 12_381_944);
const worker = sample('worker', 3_104_221, 3_104_530);
const web = sample('web', 22_517_806, 22_517_806);
const seen = { level: 'manifest', at: '2026-05-04T09:14:02.000Z' } as const;

export function commentStates(): Readonly<Record<string, string>> {
  const verified = (one: Sample): Sample => ({ ...one, report: { ...one.report, verified: seen } });
  const many = Array.from({ length: 120 }, (_, at) =>
    sample(`service-${String(at + 1).padStart(3, '0')}`, 9_000_000 + at * 40_000, at % 3 === 0 ? 8_100_000 : 9_000_000),
  );
  const local = ({ report, ...rest }: Sample): Sample => ({
    ...rest,
    report: { ...report, ref: `${report.name}:ci`, digest: undefined, tags: [] },
  });
  return {
    comment: render([api, worker, web].map(verified), { verified: true }),
    'comment-building': render([api], { expected: ['api', 'worker', 'web'] }),
    'comment-gate-failed': render([api, verified(worker)], {
      verified: false,
      differences: [
        {
          image: 'api',
          platform: 'linux/amd64',
          what: 'config.entrypoint',
          expected: '["/app/server"]',
          found: '["/bin/sh","-c"]',
        },
        { image: 'api', platform: 'linux/arm64', what: 'platform', expected: 'present', found: 'missing' },
      ],
    }),
    'comment-build-failed': render([api, web], {
      expected: ['api', 'worker', 'web'],
      needs: { given: true, failed: ['build'], cancelled: [] },
    }),
    'comment-missing': render([api], {
      expected: ['api', 'worker'],
      needs: { given: true, failed: [], cancelled: [] },
    }),
    'comment-not-pushed': render([api, worker].map(local), { fork: true, base: 'main' }),
    'comment-unchanged': render([verified(web)], { verified: true }),
    'comment-new-and-unknown': render([api, worker], {
      bases: new Map([
        ['api', { kind: 'absent', ref: `ghcr.io/${repository}/api:main` }],
        ['worker', { kind: 'unknown', ref: `ghcr.io/${repository}/worker:main`, why: 'ghcr.io answered 503' }],
      ]),
    }),
    'comment-long': render(many.map(verified), { verified: true }),
  };
}

function render(samples: readonly Sample[], more: Partial<ModelFacts>): string {
  return renderComment(
    buildModel({
      title: 'Container images',
      reports: samples.map(({ report }) => report),
      bases: new Map(samples.map(({ report, base }) => [report.name, base])),
      base: 'main',
      expected: [],
      needs: noNeeds,
      verified: undefined,
      differences: [],
      fork: false,
      body: undefined,
      footer: {
        commit: { sha: head, url: `${page}/commit/${head}` },
        run: { url: `${page}/actions/runs/17234567890`, attempt: 1 },
        command: '/regen',
      },
      ...more,
    }),
  ).markdown;
}
