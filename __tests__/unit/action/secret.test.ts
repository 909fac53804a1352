import { inspect } from 'node:util';
import { describe, expect, it } from '@jest/globals';
import { redactor } from '../../../src/action/redact.ts';
import { Secret } from '../../../src/action/secret.ts';
import { fc } from '../../support/property.ts';

const secret = 'gh_s3cr3t/tok+en"with\\quotes';

describe('a secret', () => {
  it.each([
    ['template', (value: Secret) => `${value}`],
    ['JSON', (value: Secret) => JSON.stringify({ value })],
    ['inspect', (value: Secret) => inspect({ value }, { depth: 9, showHidden: true })],
    ['error', (value: Secret) => inspect(new Error('x', { cause: { headers: { authorization: value } } }))],
  ])('case 14: %s shows no letter of it', (_name, render) => {
    expect(render(new Secret(secret))).not.toContain('s3cr3t');
  });

  it('is three stars, however it is shown', () => {
    const value = new Secret(secret);
    expect([`${value}`, JSON.stringify(value), inspect(value), value.reveal()]).toEqual([
      '***',
      '"***"',
      '***',
      secret,
    ]);
  });
});

describe('redaction', () => {
  it.each([
    ['as it is', secret],
    ['in base64', Buffer.from(secret).toString('base64')],
    ['in base64 behind a user', Buffer.from(`robot:${secret}`).toString('base64')],
    ['URI-encoded', encodeURIComponent(secret)],
    ['in JSON', JSON.stringify({ secret })],
    ['in JSON, in a sentence', JSON.stringify({ text: `it is ${secret}!` })],
  ])('case 16: %s', (_name, text) => {
    const { add, redact } = redactor();
    add(secret);
    const shown = redact(`before ${text} after`);
    expect(shown).toMatch(/^before .*\*\*\*.* after$/);
    for (const form of [secret, 's3cr3t', Buffer.from('s3cr3t/tok+en').toString('base64')])
      expect(shown).not.toContain(form);
  });

  it('case 17: each line of a key', () => {
    const { add, redact } = redactor();
    add('{\n  "private_key": "abcdef-123456"\n}');
    expect(redact('log: "private_key": "abcdef-123456"')).toBe('log: ***');
  });

  it('the longest first, so that nothing of it is left behind a part', () => {
    const { add, redact } = redactor();
    add('abcde\nabcdefgh');
    expect(redact('log: abcdefgh abcde')).toBe('log: *** ***');
    add('abcdefgh-and-more');
    expect(redact('log: abcdefgh-and-more abcdefgh')).toBe('log: *** ***');
  });

  it('in base64 to the last letter that is its own', () => {
    const { add, redact } = redactor();
    add('abcdef');
    expect(redact(Buffer.from('abcdef').toString('base64'))).toBe('***');
    expect(redact(Buffer.from('!abcdef').toString('base64'))).toBe('IW***g==');
    add('abcdefg');
    expect(redact(Buffer.from('abcdefg').toString('base64'))).toBe('***w==');
  });

  it('says whether a text holds one', () => {
    const { add, finds } = redactor();
    add('hunter2');
    expect([finds('it is hunter2.'), finds('it is hunter.')]).toEqual([true, false]);
  });

  it('case 12: a short one is left, or every log would be blanked', () => {
    const { add, redact } = redactor();
    add('abc');
    expect(redact('abc abcabc')).toBe('abc abcabc');
    add('abcd');
    add('vwxyz');
    expect(redact('abcd vwxyz')).toBe('abcd ***');
  });

  it.each([
    ['"https://octocat:hunter2@ghcr.io/acme"', '"https://***@ghcr.io/acme"'],
    ['https://hunter2@host:443/x and http://a:b@c/', 'https://***@host:443/x and http://***@c/'],
    ['https:/octocat:hunter2@ghcr.io/acme', 'https:/***@ghcr.io/acme'],
    ['octocat:hunter2@ghcr.io/acme/x:1', '***@ghcr.io/acme/x:1'],
    ['octocat:hunter2@one.registry.example.com:5000/x', '***@one.registry.example.com:5000/x'],
    ['name octocat:hunter2@registry.example:5000', 'name ***@registry.example:5000'],
  ])('case 15: the user in the address %s', (text, shown) => {
    expect(redactor().redact(text)).toBe(shown);
  });

  it.each([
    `acme/app:1@sha256:${'a'.repeat(64)}`,
    'ghcr.io/acme/app:1.2.3@sha256:0',
    'https://github.com/acme/app/pull/7#issuecomment-1',
    'https://host/path?mail=a@b.c',
    'git@github.com:acme/app.git',
    'thanks to: @octocat',
    'mailto:anna@example.com is no login',
    'https://unpkg.com/@scope/name@1.2.3/x',
  ])('case 15: %s has none', (text) => {
    expect(redactor().redact(text)).toBe(text);
    expect(redactor().finds('https://a:b@c')).toBe(false);
  });

  it('base64 of any text around it never shows it', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 7 }), fc.uint8Array({ maxLength: 7 }), (before, after) => {
        const { add, redact } = redactor();
        add('correct-horse-battery');
        const encoded = Buffer.concat([before, Buffer.from('correct-horse-battery'), after]).toString('base64');
        const shown = redact(encoded);
        expect(shown).toContain('***');
        expect(Buffer.from(shown.replace('***', ''), 'base64').toString('latin1')).not.toContain('horse');
      }),
    );
  });
});
