import { describe, expect, it } from '@jest/globals';
import { packagePage } from '../../../src/registry/package-page.ts';
import { parseRepository } from '../../../src/registry/reference.ts';

describe('the page of a package', () => {
  it.each([
    ['ghcr.io/acme/shop/api', 'https://ghcr.io/acme/shop/api'],
    ['quay.io/acme/api', 'https://quay.io/repository/acme/api'],
    ['acme/api', 'https://hub.docker.com/r/acme/api'],
    ['debian', 'https://hub.docker.com/_/debian'],
    ['registry.acme.example/api', undefined],
    ['localhost:5000/api', undefined],
  ])('%s: %s', (repository, page) => {
    expect(packagePage(parseRepository(repository))).toBe(page);
  });
});
