/** What a Dockerfile is built on and reads, with variables, targets, stages and named contexts resolved. */
import { describe, expect, it } from '@jest/globals';
import { readDockerfile } from '../../../src/catalog/dockerfile.ts';
import { analyse, type Legacy, type Settings } from '../../../src/catalog/stages.ts';

const plain: Settings = { target: undefined, buildArgs: {}, buildContexts: {}, platform: undefined };

function build(text: string, settings: Partial<Settings> = {}, legacyOf?: (reference: string) => Legacy | undefined) {
  return analyse(readDockerfile(text), { ...plain, ...settings }, legacyOf);
}

/** `base name = what a context makes of it`; `?` where it is not known, with what is known of it. */
function references(text: string, settings: Partial<Settings> = {}): readonly string[] {
  return build(text, settings).references.map(({ resolved, guess, meant, isBase }) =>
    [isBase ? 'base' : '', resolved ?? '?', guess ?? '', meant === undefined ? '' : `= ${meant}`]
      .filter(Boolean)
      .join(' '),
  );
}

/** `context:source`; `?` where it is not known. */
function readings(text: string, settings: Partial<Settings> = {}): readonly string[] {
  return build(text, settings).readings.map(({ context, source }) =>
    [...(context === undefined ? [] : [context]), source ?? '?'].join(':'),
  );
}

describe('the images that a Dockerfile names', () => {
  it.each<readonly [string, string, readonly string[]]>([
    ['the base', 'FROM debian:12\n', ['base debian:12']],
    ['none', 'FROM scratch\nCOPY --from=scratch / /\n', []],
    ['the base under stages', 'FROM x AS a\nFROM a AS b\nFROM b\n', ['base x']],
    ['what is copied from', 'FROM x AS a\nFROM y\nCOPY --from=a / /\nCOPY --from=z / /\n', ['base y', 'x', 'z']],
    [
      'a stage copied from twice, told once',
      'FROM x AS a\nFROM y\nCOPY --from=a / /\nADD --from=a / /\n',
      ['base y', 'x'],
    ],
    ['a stage by number', 'FROM x\nFROM y\nCOPY --from=0 / /\n', ['base y', 'x']],
    ['a number in FROM, which is a name', 'FROM x\nFROM 0\n', ['base 0']],
    [
      'what is no number',
      'FROM a\nFROM b\nFROM x\nCOPY --from=0x1 / /\nCOPY --from=1e0 / /\n',
      ['base x', '0x1', '1e0'],
    ],
    ['a number that no stage has', 'FROM x\nCOPY --from=7 / /\n', ['base x', '7']],
    ['an image with the name of its stage', 'FROM x AS x\n', ['base x']],
    ['a word other than AS', 'FROM y LIKE x\nFROM x\n', ['base x']],
    ['an AS without a name', 'FROM x AS\n', ['base x']],
    ['a tag that is not known', 'ARG TAG\nFROM ghcr.io/acme/base:${TAG}\n', ['base ? ghcr.io/acme/base']],
    ['a tag not known, of a name alone', 'ARG TAG\nFROM base:1-${TAG}\n', ['base ? base']],
    ['a tag not known, behind a port', 'ARG T A=x\nFROM host:5000/$A:${T}\n', ['base ? host:5000/x']],
    ['a tag not known, of what is copied from', 'FROM x\nCOPY --from=r/y:${T} / /\n', ['base x', '? r/y']],
    ['a name not known, behind a port', 'ARG NAME\nFROM host:5000/${NAME}\n', ['base ?']],
    ['a registry not known', 'ARG R\nFROM ${R}/x:1\n', ['base ? x:1']],
    ['a registry and a tag not known', 'ARG R T\nFROM ${R}/x:${T}\n', ['base ? x']],
    ['an owner not known, and no tag', 'ARG O\nFROM ghcr.io/$O/x\n', ['base ? x']],
    ['a digest behind a registry not known', 'ARG R\nFROM ${R}/x@sha256:00\n', ['base ?']],
    ['nothing behind a registry not known', 'ARG R\nFROM ${R}/:1\n', ['base ?']],
    ['a name not known', 'ARG V\nFROM x${V}\n', ['base ?']],
    ['a name that nobody can read', 'FROM "x\n', ['base ?']],
    ['what is not ARG before the first FROM declares nothing', 'LABEL A=x\nFROM $A\n', ['base ?']],
    ['a stage that copies from itself', 'FROM x\nCOPY --from=0 /a /b\n', ['base x']],
  ])('%s', (_title, text, expected) => {
    expect(references(text)).toEqual(expected);
  });

  it('a stage that stands below is none yet', () => {
    const text = 'FROM x\nCOPY --from=late / /\nFROM late\nFROM y AS late\n';
    expect(references(text, { target: '0' })).toEqual(['base x', 'late']);
    expect(references(text, { target: '1' })).toEqual(['base late']);
  });

  it.each<readonly [string, string, string, string]>([
    ['debian', 'docker-image://d:1', 'debian', 'base debian = d:1'],
    ['debian', 'docker-image://d:1', 'docker.io/library/debian:latest', 'base docker.io/library/debian:latest = d:1'],
    ['docker.io/acme/x', 'docker-image://d', 'acme/x', 'base acme/x = d'],
    ['x:latest', 'docker-image://d', 'x', 'base x = d'],
    ['x', 'docker-image://d', 'x:1', 'base x:1'],
    ['myx', 'docker-image://d', 'mydocker.io/x', 'base mydocker.io/x'],
    ['x-slim', 'docker-image://d', 'x:latest-slim', 'base x:latest-slim'],
    ['x', 'oci-layout://docker-image://d', 'x', 'base x'],
    ['x', 'target:other', 'x', 'base x'],
  ])('the named context %s is %s: FROM %s', (name, value, from, expected) => {
    expect(references(`FROM ${from}\n`, { buildContexts: { [name]: value } })).toEqual([expected]);
  });

  it('a named context stands before a stage of its name', () => {
    const text = 'FROM x AS a\nCOPY one /\nFROM y\nCOPY --from=a / /\n';
    expect(references(text, { buildContexts: { a: 'docker-image://d' } })).toEqual(['base y', 'a = d']);
  });

  it('have the line and the text they stand in', () => {
    const text =
      'ARG A=x T\n\nFROM ${A} AS a\nFROM a\nRUN --mount=from=y,target=/y true\nCOPY --from=z:$T / /\nCOPY --from=$NO / /\n';
    expect(build(text, { buildContexts: { y: 'docker-image://d' } }).references).toStrictEqual([
      { resolved: 'x', text: '${A}', line: 3, isBase: true },
      { resolved: 'y', text: 'y', line: 5, isBase: false, meant: 'd' },
      { resolved: undefined, text: 'z:$T', line: 6, isBase: false, guess: 'z' },
      { resolved: undefined, text: '$NO', line: 7, isBase: false },
    ]);
  });
});

describe('what a Dockerfile reads', () => {
  it.each<readonly [string, string, readonly string[]]>([
    ['sources, and no destination', 'FROM x\nCOPY a b /\n', ['a', 'b']],
    ['no here-document', 'FROM x\nCOPY <<A b 3<<-"CD" /\nA\nCD\nADD <<E /\nCOPY no /\nE\n', ['b']],
    ['a name like a here-document in JSON', 'FROM x\nCOPY ["<<A", "/"]\n', ['<<A']],
    ['nothing of a copy without words', 'FROM x\nCOPY\nADD --chown=1:1\n', []],
    ['nothing of a stage that is not needed', 'FROM x\nCOPY a /\nFROM y\nCOPY b /\n', ['b']],
    ['nothing from a stage or an image', 'FROM x AS s\nFROM y\nCOPY --from=s a /\nCOPY --from=z b /\n', []],
    ['a stage that copies from itself, once', 'FROM x\nCOPY --from=0 /a /b\nCOPY c /\n', ['c']],
    [
      'mounts of the context',
      'FROM x\nRUN --mount=type=bind,source=a=b --mount=src=c --mount=target=/ true\n',
      ['a=b', 'c', ''],
    ],
    [
      'no cache, secret, file system or agent',
      'FROM x\nRUN --mount=type=cache,source=a --mount=type=secret,id=b --mount=type=tmpfs --mount=type=ssh true\n',
      [],
    ],
    [
      'a stage that a cache starts from',
      'FROM x AS s\nCOPY a /\nFROM y\nRUN --mount=type=cache,from=s,target=/c true\n',
      ['a'],
    ],
    ['a mount of a type that is not known', 'FROM x\nRUN --mount=type=$TYPE,source=a true\n', ['a']],
    ['nothing by the flags of other instructions', 'FROM x\nHEALTHCHECK --mount=source=a CMD b\n', []],
    ['what is fetched by ADD', 'FROM x\nADD http://h/a https://h/b git://h/c ssh://h/d e /\n', ['e']],
    [
      'what only looks like it',
      'FROM x\nADD a/https://h/b me@host:c /\nCOPY http://h/d /\n',
      ['a/https://h/b', 'me@host:c', 'http://h/d'],
    ],
    ['anything, for a template', 'FROM x\nCOPY v-{version} v-{short-sha.x} /\n', ['?', '?']],
    ['braces that are no template', 'FROM x\nCOPY a{} b{1} /\n', ['a{}', 'b{1}']],
    ['anything, for a variable that is not known', 'FROM x\nCOPY a$X /\nRUN --mount=source=$X true\n', ['?', '?']],
    [
      'no stage, where a repository tells that none is meant',
      'ARG T\nFROM a AS one\nCOPY one /\nFROM r/x:${T}\nCOPY two /\n',
      ['two'],
    ],
  ])('%s', (_title, text, expected) => {
    expect(readings(text)).toEqual(expected);
  });

  it('of the target alone, and of what stands above it where its base is not known', () => {
    const text = 'FROM a\nCOPY one /\nFROM $WHICH AS Mid\nCOPY two /\nFROM b\nCOPY three /\n';
    expect(readings(text, { target: 'mid' })).toEqual(['one', 'two']);
    expect(readings(text, { target: 'MID' })).toEqual(['one', 'two']);
    expect(readings(text, { target: '0' })).toEqual(['one']);
    expect(readings(text, { target: '2' })).toEqual(['three']);
    expect(readings(text)).toEqual(['three']);
  });

  it('of the last stage, where the target is none', () => {
    const text = `${Array.from({ length: 11 }, (_, at) => `FROM x AS s${at}\nCOPY f${at} /\n`).join('')}`;
    const asked = ['nope', '11', '0x1', '1e0', '10', '1'].map((target) => {
      const { unknownTarget, readings } = build(text, { target });
      return [target, unknownTarget, readings[0]?.source];
    });
    expect(asked).toEqual([
      ['nope', true, 'f10'],
      ['11', true, 'f10'],
      ['0x1', true, 'f10'],
      ['1e0', true, 'f10'],
      ['10', false, 'f10'],
      ['1', false, 'f1'],
    ]);
  });

  it('is all of a named context that it is built on', () => {
    const settings = { buildContexts: { shared: 'libs' } };
    expect(build('ARG A=shared\nFROM $A\n', settings).readings).toEqual([
      { context: 'shared', source: '', isPattern: false, keepsParents: false, excludes: [], line: 2 },
    ]);
    expect(readings('FROM x\nCOPY --from=shared a /\nRUN --mount=from=shared,source=b true\n', settings)).toEqual([
      'shared:a',
      'shared:b',
    ]);
  });

  it('has the flags that say which', () => {
    const text =
      'FROM x\nCOPY --link --exclude=*.md --exclude=a$B --parents a /\nADD --parents=false --from= b /\nRUN --mount=source=c true\n';
    expect(build(text).readings).toEqual([
      { context: undefined, source: 'a', isPattern: true, keepsParents: true, excludes: ['*.md'], line: 2 },
      { context: undefined, source: 'b', isPattern: true, keepsParents: false, excludes: [], line: 3 },
      { context: undefined, source: 'c', isPattern: false, keepsParents: false, excludes: [], line: 4 },
    ]);
  });
});

describe('what a Dockerfile leaves to the images built on it', () => {
  const legacy: Legacy = { triggers: ['COPY left /'], environment: new Map([['DIR', { value: 'two' }]]) };

  it('is its ENV and the triggers of its last stage', () => {
    const text =
      'FROM x AS a\nENV A=1\nONBUILD COPY one /\nFROM a\nENV B=$NO\nENV A$NO=2\nENV A=1\nARG C=3\nONBUILD COPY two /\n';
    expect(build(text).legacy).toEqual({
      triggers: ['COPY two /'],
      environment: new Map<string, unknown>([
        ['A', { value: '1' }],
        ['B', undefined],
      ]),
    });
    expect(build(text).readings.map(({ source }) => source)).toEqual(['one']);
  });

  it('is nothing, where there is nothing', () => {
    const nothing = { triggers: [], environment: new Map() };
    expect(build('FROM scratch\nCOPY a /\n').legacy).toEqual(nothing);
    expect(build('FROM x\nCOPY a /\n', {}, () => undefined).legacy).toEqual(nothing);
    expect(build('').legacy).toEqual(nothing);
  });

  it('is asked for an image, and for no stage, context or scratch', () => {
    const asked = (text: string) =>
      build(text, { buildContexts: { ctx: 'folder' } }, () => legacy).readings.map(({ source }) => source);
    expect(asked('FROM parent\nCOPY $DIR /\n')).toEqual(['left', 'two']);
    expect(asked('FROM scratch\nCOPY ${DIR:-one} /\n')).toEqual([undefined]);
    expect(asked('FROM scratch AS s\nFROM s\nCOPY a /\n')).toEqual(['a']);
    expect(asked('FROM ctx\nCOPY a /\n')).toEqual(['', 'a']);
    expect(asked('FROM $UNKNOWN\nCOPY a /\n')).toEqual(['a']);
  });
});

describe('what a Dockerfile is made of', () => {
  it('is its stages, of which some have names', () => {
    expect(build('FROM a AS One\nFROM b\nFROM c as two\n')).toMatchObject({
      stageNames: ['one', 'two'],
      isEmpty: false,
      unknownTarget: false,
    });
  });

  it('is nothing without a FROM', () => {
    expect(build('ARG A\nCOPY a /\n', { target: 'x' })).toMatchObject({
      stageNames: [],
      readings: [],
      references: [],
      isEmpty: true,
      unknownTarget: false,
    });
  });
});
