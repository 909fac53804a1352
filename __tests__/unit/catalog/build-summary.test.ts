/** A build summary: one image for each runtime, type and variant, newest first. */
import { describe, expect, it } from '@jest/globals';
import { byName, load } from './support.ts';

describe('a build summary', () => {
  const details = {
    '9.1 LTS': { python: ['data/python/9.1-LTS-ubuntu2004-py38/Dockerfile'] },
    non_runtime_specific: {
      gpu: ['data/gpu/latest/Dockerfile'],
      minimal: ['data/minimal/latest/Dockerfile'],
      standard: ['data/standard/latest/Dockerfile'],
    },
    '17.3 LTS': {
      python: [
        'data/python/17.3-LTS-ubuntu2404-py312/runtime_metadata.json',
        'data/python/17.3-LTS-ubuntu2404-py312/Dockerfile',
      ],
      'python-gpu': [],
    },
    '17.3 LTS_ml': { python: ['data/python/17.3-LTS-ubuntu2404-py312-ml/Dockerfile'] },
    '18.3': { python: ['data/python/18.3-ubuntu2404-py312/Dockerfile'] },
    '18.0 (Beta)': { python: ['data/python/18.0-(Beta)-ubuntu2404-py312/Dockerfile'] },
    '14.3 LTS': { gpu2: ['data/gpu2/14.3 LTS_ubuntu2204-py310/Dockerfile'] },
    '14.3 LTS_ml': { gpu2: ['data/gpu2/14.3 LTS_ubuntu2204-py310/Dockerfile.ml'] },
    '13.3 LTS': { python: ['data/python/13.3-LTS-ubuntu2204-py310/Dockerfile'] },
    '12.2 LTS': { python: ['data/python/12.2-LTS-ubuntu2004-py39/Dockerfile'] },
  };
  const summary = JSON.stringify({
    total_runtimes: 10,
    image_types: ['python'],
    total_files_generated: 9,
    build_details: details,
  });
  const files: Record<string, string> = { 'build_summary.json': summary };
  for (const [, file] of summary.matchAll(/"([^"]*\/Dockerfile[^"]*)"/g))
    files[String(file)] = 'FROM ghcr.io/acme/dbx:minimal\n';
  files['data/minimal/latest/Dockerfile'] = 'FROM ubuntu\n';
  files['data/standard/latest/Dockerfile'] = 'ARG BASE=ghcr.io/acme/dbx:minimal-latest\nFROM ${BASE}\n';
  files['data/gpu/latest/Dockerfile'] = 'FROM nvidia/cuda\n';
  files['data/python/17.3-LTS-ubuntu2404-py312/Dockerfile'] = 'FROM ghcr.io/acme/dbx:standard\n';

  it('is built in the folder of each Dockerfile, or where the input says', async () => {
    const context = async (given?: string) => {
      const options = { catalog: 'build_summary.json', repository: 'acme/dbx' };
      const { images, warnings } = await load(files, given === undefined ? options : { ...options, context: given });
      expect(warnings).toEqual([expect.stringContaining('python-gpu of 17.3 LTS is left out')]);
      return images.find(({ name }) => name === 'python-17.3-lts-ubuntu2404-py312')?.context;
    };
    expect(await context()).toBe('data/python/17.3-LTS-ubuntu2404-py312');
    expect(await context('.')).toBe('.');
    expect(await context('data/{image_type}')).toBe('data/python');
  });

  it('becomes images in numeric order, newest first', async () => {
    const catalog = await load(files, { catalog: 'build_summary.json', repository: 'Acme/dbx' });
    expect(catalog.format).toBe('build-summary');
    expect(catalog.images.map(({ name, tags }) => [name, ...tags])).toEqual([
      ['gpu', 'gpu', 'gpu-latest'],
      ['minimal', 'minimal', 'minimal-latest'],
      ['standard', 'standard', 'standard-latest'],
      ['python-18.3-ubuntu2404-py312', 'python-18.3-ubuntu2404-py312'],
      ['python-18.0-beta-ubuntu2404-py312', 'python-18.0-beta-ubuntu2404-py312'],
      ['python-17.3-lts-ubuntu2404-py312', 'python-17.3-lts-ubuntu2404-py312', 'python-latest'],
      ['python-17.3-lts-ubuntu2404-py312-ml', 'python-17.3-lts-ubuntu2404-py312-ml', 'python-17.3-lts-ml'],
      ['gpu2-14.3-lts-ubuntu2204-py310', 'gpu2-14.3-lts-ubuntu2204-py310', 'gpu2-latest'],
      ['gpu2-14.3-lts-ubuntu2204-py310-ml', 'gpu2-14.3-lts-ubuntu2204-py310-ml', 'gpu2-14.3-lts-ml'],
      ['python-13.3-lts-ubuntu2204-py310', 'python-13.3-lts-ubuntu2204-py310'],
      ['python-12.2-lts-ubuntu2004-py39', 'python-12.2-lts-ubuntu2004-py39'],
      ['python-9.1-lts-ubuntu2004-py38', 'python-9.1-lts-ubuntu2004-py38'],
    ]);
    expect(catalog.warnings).toEqual([expect.stringContaining('python-gpu of 17.3 LTS is left out')]);
  });

  it('gives each entry its fields, the real Dockerfile and one shared repository', async () => {
    const images = byName((await load(files, { catalog: 'build_summary.json', repository: 'Acme/dbx' })).images);
    expect(images['python-17.3-lts-ubuntu2404-py312-ml']).toMatchObject({
      image: 'ghcr.io/acme/dbx',
      context: 'data/python/17.3-LTS-ubuntu2404-py312-ml',
      file: 'data/python/17.3-LTS-ubuntu2404-py312-ml/Dockerfile',
      axes: {
        runtime: '17.3 LTS',
        image_type: 'python',
        variant: '.ml',
        suffix: '-ubuntu2404-py312',
        python: 'py312',
        edition: 'py312-ml',
        release: '17.3-ml',
      },
      extra: { lts: true },
    });
    expect(images['gpu2-14.3-lts-ubuntu2204-py310-ml']).toMatchObject({
      file: 'data/gpu2/14.3 LTS_ubuntu2204-py310/Dockerfile.ml',
      axes: { variant: '.ml', suffix: '-ubuntu2204-py310' },
    });
    expect(images.minimal).toMatchObject({
      axes: { runtime: '', image_type: 'minimal', variant: '', suffix: '', python: '', edition: '', release: '' },
      extra: { lts: false },
    });
  });

  it('takes its order from FROM, where repository and tag match', async () => {
    const images = byName((await load(files, { catalog: 'build_summary.json', image: 'ghcr.io/acme/dbx' })).images);
    expect(images.standard?.parents).toEqual(['minimal']);
    expect(images['python-17.3-lts-ubuntu2404-py312']).toMatchObject({ parents: ['standard'], wave: 2 });
    expect(images.gpu?.parents).toEqual([]);
    expect(
      byName((await load(files, { catalog: 'build_summary.json', image: 'ghcr.io/other/dbx' })).images).standard
        ?.parents,
    ).toEqual([]);
  });
});
