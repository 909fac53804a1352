/** Who may know the value of a variable: `${X:-d}` tells one that has none from one that nobody can know. */
import { describe, expect, it } from '@jest/globals';
import { readDockerfile } from '../../../src/catalog/dockerfile.ts';
import { analyse } from '../../../src/catalog/stages.ts';

interface Given {
  readonly buildArgs?: Readonly<Record<string, string>>;
  readonly platform?: string;
}

/** What COPY of the words reads at the end of the lines; `?` where nobody can know. */
function value(lines: string, words: string, { buildArgs = {}, platform }: Given = {}): string {
  const dockerfile = readDockerfile(`${lines.includes('FROM') ? '' : 'FROM x\n'}${lines}\nCOPY ${words} /\n`);
  const { readings } = analyse(dockerfile, { target: undefined, buildArgs, buildContexts: {}, platform });
  return readings.map(({ source }) => source ?? '?').join(' ');
}

describe('a variable', () => {
  it.each<readonly [string, string, string, string]>([
    ['that nothing declares may be of the base image', 'ARG A', 'x${B:-d} y${A:-d}', '? yd'],
    ['has the value of its line', 'ARG A=one B=two\nENV C=three D=four', '$A $B $C $D', 'one two three four'],
    ['may be empty', 'ARG A= B=""\nENV C=', 'a${A:-d} b${B-d} c${C:-d}', 'ad b cd'],
    ['of a value with an equals sign', 'ARG A=b=c\nENV D=e=f', '$A $D', 'b=c e=f'],
    ['with a value that is not known is not known', 'ARG A=$NO\nENV B=x$NO', '${A:-d} ${B:-d}', '? ?'],
    ['with a value that holds it is not known', 'ARG A=$NO B=$A\nENV C=$B', '${B:-d} ${C:-d}', '? ?'],
    ['of the old form has the rest of the line', 'ENV A  b c=d', '$A', 'b c=d'],
    ['of an ENV sees those from before it', 'ENV A=one\nENV A=two B=$A', '$A $B', 'two one'],
    ['of an ARG sees those before it', 'ARG A=one B=$A', '$B', 'one'],
    ['of two ARGs may have either value', 'ARG A=one\nARG A=two', '$A', '?'],
    ['of two ARGs with one value has it', 'ARG A=one\nARG A=one', '$A', 'one'],
    ['declared again without a value keeps it', 'ARG A=one\nARG A', '$A', 'one'],
    ['declared without a value gets one later', 'ARG A\nARG A=one', '$A', 'one'],
    ['not known, and declared again, is not known', 'ARG A=$NO\nARG A=two', '${A:-d}', '?'],
    ['not known, and declared again without a value, is not known', 'ARG A=$NO\nARG A', '${A:-d}', '?'],
    ['declared again with what is not known, is not known', 'ARG A=one\nARG A=$NO', '${A:-d}', '?'],
    ['of ENV twice has the later value', 'ENV A=one\nENV A=two', '$A', 'two'],
    ['of ENV, then not known', 'ENV A=one\nENV A=$NO', '${A:-d}', '?'],
    ['not known, then of ENV', 'ENV A=$NO\nENV A=two', '$A', 'two'],
    ['of ARG and ENV may have either value', 'ARG A=one\nENV A=two', '$A', '?'],
    ['of ARG and ENV with one value has it', 'ARG A=one\nENV A=one', '$A', 'one'],
    ['of ARG without a value and ENV has that', 'ARG A\nENV A=two', '$A', 'two'],
    ['not known, and of ENV, is not known', 'ARG A=$NO\nENV A=two', '${A:-d}', '?'],
    ['of ENV and ARG may have either value', 'ENV A=one\nARG A=two', '$A', '?'],
    ['of ENV and an ARG without a value has that', 'ENV A=one\nARG A', '$A', 'one'],
    ['of ENV, and an ARG that is not known, is not known', 'ENV A=one\nARG A=$NO', '${A:-d}', '?'],
    ['of ENV may have quotes around its name', "ENV 'B'=two", '$B', 'two'],
    ['of ENV may have a name of another', 'ARG N=A\nENV ${N}B=two', '$AB', 'two'],
    ['of ARG under quotes has a value to some engines alone', 'ARG "A"=one', '${A:-d}', '?'],
    ['of ARG under the name of another, too', 'ARG N=A\nARG $N=one', '${A:-d}', '?'],
    ['may be meant by a name that is not known', 'ARG A=one B\nARG $NO=two', '${A:-d} ${B:-d}', '? ?'],
    ['may be meant by an ENV whose name is not known', 'ENV A=one\nENV $NO=two C=three', '${A:-d} $C', '? three'],
    ['declared before FROM is seen in no stage', 'ARG A=one\nFROM x', '${A:-d}', '?'],
    ['declared before FROM, and again', 'ARG A=one\nFROM x\nARG A', '$A', 'one'],
    ['declared before FROM, and again with a value', 'ARG A=one\nFROM x\nARG A=two', '$A', 'two'],
    ['declared before FROM without a value', 'ARG A\nFROM x\nARG A', 'a${A:-d}', 'ad'],
    ['that later engines set is not known', 'ARG TARGETSTAGE', '${TARGETSTAGE:-d}', '?'],
    ['declared before FROM under quotes is not', 'ARG "A"=one\nFROM x\nARG A', 'a${A:-d}', 'ad'],
    ['declared before FROM under the name of another is not', 'ARG N=A\nARG $N=one\nFROM x\nARG A', 'a${A:-d}', 'ad'],
    ['declared before FROM, of one that nothing declares', 'ARG A=a${NO:-d}\nFROM x\nARG A', '$A', 'ad'],
    ['declared before FROM, of one without a value', 'ARG A\nARG B=$A\nFROM x\nARG B', '${B:-d}', '?'],
    ['of a stage below', 'FROM x AS a\nENV A=one\nARG B=two\nFROM a', '$A $B', 'one two'],
    ['of another stage', 'FROM x AS a\nENV A=one\nFROM x', '${A:-d}', '?'],
  ])('%s', (_title, lines, words, expected) => {
    expect(value(lines, words)).toBe(expected);
  });

  it.each<readonly [string, string, string, string]>([
    ['over a default', 'ARG A=one', '$A', 'two'],
    ['over nothing', 'ARG A', '$A', 'two'],
    ['over the default before FROM', 'ARG A=one\nFROM x\nARG A=three', '$A', 'two'],
    ['twice', 'ARG A=one\nARG A', '$A', 'two'],
    ['against ENV', 'ENV A=one\nARG A', '${A:-d}', '?'],
    ['not where nothing declares it', 'ARG B', '${A:-d}', '?'],
    ['not under a name of every object', 'ARG toString', '${toString:-d}', 'd'],
  ])('that is passed counts %s', (_title, lines, words, expected) => {
    expect(value(lines, words, { buildArgs: { A: 'two' } })).toBe(expected);
  });

  const target = '${TARGETPLATFORM} ${TARGETOS} ${TARGETARCH} v${TARGETVARIANT}';
  it.each([
    ['linux/amd64', 'linux/amd64 linux amd64 v'],
    ['linux/arm64', 'linux/arm64 linux arm64 v'],
    ['windows/amd64', 'windows/amd64 windows amd64 v'],
    ['linux/arm/v7', 'linux/arm/v7 linux arm vv7'],
    // The engine writes these in another way.
    ['linux/arm64/v8', '? ? ? ?'],
    ['linux/arm', '? ? ? ?'],
    ['linux/x86_64', '? ? ? ?'],
    ['linux/amd64/v2', '? ? ? ?'],
    ['linux', '? ? ? ?'],
    ['a linux/amd64', '? ? ? ?'],
    [undefined, '? ? ? ?'],
  ])('of the platform %s', (platform, expected) => {
    const lines = 'FROM x\nARG TARGETPLATFORM TARGETOS TARGETARCH TARGETVARIANT';
    const given = platform === undefined ? {} : { platform };
    expect(value(lines, target, given)).toBe(expected);
    expect(value('FROM x', '${TARGETARCH:-d}', given)).toBe('?');
  });

  it.each(['BUILDPLATFORM', 'BUILDOS', 'BUILDARCH', 'BUILDVARIANT'])('%s is of the machine that builds', (name) => {
    expect(value(`FROM x\nARG ${name}`, `\${${name}:-d}`, { platform: 'linux/amd64' })).toBe('?');
  });
});
