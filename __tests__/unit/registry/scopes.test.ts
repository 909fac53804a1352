/** The scopes that a token is asked for. */
import { describe, expect, it } from '@jest/globals';
import { furtherScopes, scopesFor } from '../../../src/registry/scopes.ts';

const repository = { host: 'registry.test', path: 'acme/web' };
const other = (path: string) => ({ host: 'registry.test', path });

describe('what a request needs', () => {
  it.each<readonly [string, Parameters<typeof scopesFor>[0], readonly string[], readonly string[]]>([
    ['to read', { repository, wanted: 'pull' }, [], ['repository:acme/web:pull']],
    ['to write', { repository, wanted: 'pull,push' }, [], ['repository:acme/web:pull,push']],
    [
      // Some services look at the first scope alone.
      'to mount: first what is written',
      { repository, wanted: 'pull,push', alsoPull: other('acme/base') },
      [],
      ['repository:acme/web:pull,push', 'repository:acme/base:pull'],
    ],
    [
      'to mount from itself',
      { repository, wanted: 'pull,push', alsoPull: other('acme/web') },
      [],
      ['repository:acme/web:pull,push'],
    ],
    [
      'what a challenge asked for, last',
      { repository, wanted: 'pull' },
      ['a', 'b'],
      ['repository:acme/web:pull', 'a', 'b'],
    ],
  ])('%s', (_what, need, extra, expected) => {
    expect(scopesFor(need, new Set(extra))).toEqual(expected);
  });

  it('nothing else before any challenge', () => {
    expect(scopesFor({ repository, wanted: 'pull' }, undefined)).toEqual(['repository:acme/web:pull']);
  });
});

describe('what a challenge asks for beyond that', () => {
  const sent = ['repository:acme/web:pull,push', 'repository:acme/base:pull'];

  it.each<readonly [string | undefined, readonly string[]]>([
    [undefined, []],
    ['', []],
    ['repository:acme/web:pull', []],
    ['repository:acme/web:push,pull', []],
    ['repository:acme/base:pull', []],
    ['repository:acme/base:pull,push', ['repository:acme/base:pull,push']],
    ['repository:acme/web:delete', ['repository:acme/web:delete']],
    ['repository:acme/web:pull,delete', ['repository:acme/web:pull,delete']],
    ['repository:acme/web:plus', ['repository:acme/web:plus']],
    ['repository:acme/web:*', ['repository:acme/web:*']],
    ['registry:catalog:*', ['registry:catalog:*']],
    ['repository(plugin):acme/web:pull', ['repository(plugin):acme/web:pull']],
    ['repository:host:5000/web:pull', ['repository:host:5000/web:pull']],
    ['repository:acme/web:pull  repository:x/y:pull registry:catalog:*', ['repository:x/y:pull', 'registry:catalog:*']],
    // What is no scope is nothing to ask for.
    ['repository', []],
    ['repository:acme/web', []],
    ['repository::pull', []],
    ['repository:acme/api:', []],
    ['repository:acme/api:PULL', []],
    ['Repository:acme/api:pull', []],
    ['1repository:acme/api:pull', []],
    ['repository():acme/api:pull', []],
    ['repository:acme/api:pull!', []],
  ])('%j → %j', (text, expected) => {
    expect(furtherScopes(text, sent)).toEqual(expected);
  });

  it('of a hundred the first eight', () => {
    const many = Array.from({ length: 100 }, (_, index) => `repository:acme/n${index}:pull`);
    expect(furtherScopes(many.join(' '), [])).toEqual(many.slice(0, 8));
  });
});
