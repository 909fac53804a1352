/**
 * Dockerfiles whose inputs are compared with what the engine really reads. `files` is the repository (the Dockerfile is
 * `Dockerfile` in the context unless `file` says otherwise); every file but Dockerfiles is changed in turn.
 */
export interface InputCase {
  readonly title: string;
  readonly dockerfile: string;
  readonly files: readonly string[];
  readonly links?: Readonly<Record<string, string>>;
  readonly ignore?: string;
  /** Text of `<Dockerfile>.dockerignore`. */
  readonly ownIgnore?: string;
  readonly context?: string;
  readonly file?: string;
  readonly target?: string;
  readonly buildArgs?: Readonly<Record<string, string>>;
  /** Of the catalog's entry; the engine builds for its own, amd64. */
  readonly platforms?: readonly string[];
  /** Files that are added in turn, as a pull request may add them. */
  readonly added?: readonly string[];
  /** What the engine reads: those of the files whose change makes another image. */
  readonly reads: readonly string[];
  /** What counts besides, as something cannot be resolved, or engines differ. */
  readonly more?: readonly string[];
  /** What Docker 28.5 does otherwise: it refuses the Dockerfile, or reads these. What counts is what either reads. */
  readonly newer?: 'refused' | readonly string[];
  /** Words that came with a later engine: one that refuses the Dockerfile cannot be asked. */
  readonly later?: 'asked of 28.5' | 'asked of BuildKit 2026-08';
}

export const scratch = (...lines: readonly string[]): string => ['FROM scratch', ...lines, ''].join('\n');
export const based = (...lines: readonly string[]): string => ['FROM base', ...lines, ''].join('\n');

export const inputCases: readonly InputCase[] = [
  { title: 'one file', dockerfile: scratch('COPY a.txt /'), files: ['a.txt', 'b.txt', 'sub/a.txt'], reads: ['a.txt'] },
  {
    title: 'several sources',
    dockerfile: scratch('COPY a.txt sub /x/'),
    files: ['a.txt', 'b.txt', 'sub/c', 'sub/deep/d'],
    reads: ['a.txt', 'sub/c', 'sub/deep/d'],
  },
  {
    title: 'the whole context',
    dockerfile: scratch('COPY . /'),
    files: ['a.txt', 'sub/b', '.hidden'],
    reads: ['a.txt', 'sub/b', '.hidden', 'new/file'],
    added: ['new/file'],
  },
  {
    title: 'a folder with a slash',
    dockerfile: scratch('COPY sub/ /x/'),
    files: ['sub/a', 'subway/b', 'sub.txt'],
    reads: ['sub/a'],
  },
  {
    title: 'a source that starts at the root',
    dockerfile: scratch('COPY /sub/a /'),
    files: ['sub/a', 'a'],
    reads: ['sub/a'],
  },
  {
    title: 'a source that tries to leave',
    dockerfile: scratch('COPY ../a.txt /x'),
    files: ['a.txt', 'sub/a.txt'],
    reads: ['a.txt'],
  },
  {
    title: 'dots inside',
    dockerfile: scratch('COPY ./sub/../other/./b /x'),
    files: ['sub/a', 'other/b', 'other/c'],
    reads: ['other/b'],
  },
  {
    title: 'a star',
    dockerfile: scratch('COPY *.txt /x/'),
    files: ['a.txt', '.b.txt', 'c.md', 'sub/d.txt'],
    reads: ['a.txt', '.b.txt', 'new.txt'],
    added: ['new.txt', 'new.md'],
  },
  {
    title: 'a star that matches folders',
    dockerfile: scratch('COPY s* /x/'),
    files: ['sub/a', 'sub/deep/b', 'so.txt', 'other/s'],
    reads: ['sub/a', 'sub/deep/b', 'so.txt'],
  },
  {
    title: 'a star in a folder name',
    dockerfile: scratch('COPY */conf /x/'),
    files: ['a/conf', 'b/conf/deep', 'b/other', 'conf'],
    reads: ['a/conf', 'b/conf/deep'],
  },
  {
    title: 'a question mark',
    dockerfile: scratch('COPY a?.txt /x/'),
    files: ['a1.txt', 'ab.txt', 'a.txt', 'abc.txt'],
    reads: ['a1.txt', 'ab.txt'],
  },
  {
    title: 'a set',
    dockerfile: scratch('COPY f[0-2a].txt /x/'),
    files: ['f0.txt', 'f2.txt', 'fa.txt', 'f3.txt', 'fb.txt'],
    reads: ['f0.txt', 'f2.txt', 'fa.txt'],
  },
  {
    title: 'a negated set',
    dockerfile: scratch('COPY f[^0-2].txt /x/'),
    files: ['f0.txt', 'f3.txt', 'fx.txt'],
    reads: ['f3.txt', 'fx.txt'],
  },
  {
    title: 'an escaped bracket',
    dockerfile: scratch('COPY arr[[]0].txt /x/'),
    files: ['arr[0].txt', 'arr0.txt'],
    reads: ['arr[0].txt'],
  },
  {
    title: 'the JSON form',
    dockerfile: scratch('COPY ["with space.txt", "b", "/x/"]'),
    files: ['with space.txt', 'b', 'with', 'space.txt'],
    reads: ['with space.txt', 'b'],
  },
  { title: 'flags', dockerfile: scratch('COPY --chown=1:1 a.txt /'), files: ['a.txt', 'b.txt'], reads: ['a.txt'] },
  {
    title: 'a continued line with comments',
    dockerfile: scratch('COPY a.txt \\', '  # b.txt', '', '  c.txt /x/'),
    files: ['a.txt', 'b.txt', 'c.txt'],
    reads: ['a.txt', 'c.txt'],
  },
  {
    title: 'another escape character',
    dockerfile: `# escape=\`\n${scratch('COPY a.txt `', ' b.txt /x/')}`,
    files: ['a.txt', 'b.txt', 'c.txt'],
    reads: ['a.txt', 'b.txt'],
  },
  {
    title: 'lower case',
    dockerfile: 'from scratch as one\ncopy a.txt /\nfrom one\ncopy b.txt /\n',
    files: ['a.txt', 'b.txt', 'c.txt'],
    reads: ['a.txt', 'b.txt'],
  },
  {
    title: 'a global ARG in FROM',
    dockerfile:
      'ARG STAGE=one\nFROM scratch AS one\nCOPY a.txt /\nFROM scratch AS two\nCOPY b.txt /\nFROM ${STAGE}\nCOPY c.txt /\n',
    files: ['a.txt', 'b.txt', 'c.txt'],
    reads: ['a.txt', 'c.txt'],
  },
  {
    title: 'a build arg for FROM',
    dockerfile:
      'ARG STAGE=one\nFROM scratch AS one\nCOPY a.txt /\nFROM scratch AS two\nCOPY b.txt /\nFROM ${STAGE}\nCOPY c.txt /\n',
    files: ['a.txt', 'b.txt', 'c.txt'],
    reads: ['b.txt', 'c.txt'],
    buildArgs: { STAGE: 'two' },
  },
  {
    title: 'an ARG with a default',
    dockerfile: scratch('ARG DIR=one', 'COPY ${DIR}/a /x/'),
    files: ['one/a', 'two/a'],
    reads: ['one/a'],
  },
  {
    title: 'an ARG that is passed',
    dockerfile: scratch('ARG DIR=one', 'COPY $DIR/a /x/'),
    files: ['one/a', 'two/a'],
    reads: ['two/a'],
    buildArgs: { DIR: 'two' },
  },
  {
    title: 'a global ARG declared again',
    dockerfile: 'ARG DIR=two\nFROM scratch\nARG DIR\nCOPY $DIR /x/\n',
    files: ['one/a', 'two/a'],
    reads: ['two/a'],
  },
  {
    title: 'a default of a default',
    dockerfile: scratch('ARG V=1', 'ARG DIR=d${V}', 'COPY ${DIR} /x/'),
    files: ['d1/a', 'd2/a'],
    reads: ['d1/a'],
  },
  {
    title: 'ENV over ARG',
    dockerfile: scratch('ENV DIR=two', 'ARG DIR=one', 'COPY ${DIR} /x/'),
    files: ['one/a', 'two/a'],
    reads: ['one/a'],
    more: ['two/a'],
    buildArgs: { DIR: 'one' },
  },
  {
    title: 'the default of an expansion',
    dockerfile: scratch('ARG DIR', 'COPY ${DIR:-one}/a /x/'),
    files: ['one/a', 'two/a'],
    reads: ['one/a'],
  },
  {
    title: 'the alternative of an expansion',
    dockerfile: scratch('ARG DIR=1', 'COPY ${DIR:+two}/a /x/'),
    files: ['one/a', 'two/a'],
    reads: ['two/a'],
  },
  {
    title: 'a variable without a value',
    dockerfile: scratch('ARG SUB', 'COPY one${SUB} /x/'),
    files: ['one/a', 'two/a'],
    reads: ['one/a'],
    more: ['two/a'],
  },
  {
    title: 'ENV of the stage below',
    dockerfile: 'FROM scratch AS one\nENV DIR=two\nFROM one\nCOPY $DIR /x/\n',
    files: ['one/a', 'two/a'],
    reads: ['two/a'],
  },
  {
    title: 'stages',
    dockerfile: 'FROM scratch AS build\nCOPY src /src\nFROM scratch\nCOPY --from=build /src /out\nCOPY final /\n',
    files: ['src/a', 'final', 'out/a', 'other'],
    reads: ['src/a', 'final'],
  },
  {
    title: 'a stage by number',
    dockerfile: 'FROM scratch\nCOPY a.txt /a\nFROM scratch\nCOPY --from=0 /a /b\n',
    files: ['a.txt', 'a', 'b'],
    reads: ['a.txt'],
  },
  {
    title: 'a stage that is not needed',
    dockerfile: 'FROM scratch AS docs\nCOPY docs /\nFROM scratch\nCOPY src /\n',
    files: ['docs/a', 'src/a'],
    reads: ['src/a'],
  },
  {
    title: 'a target',
    dockerfile: 'FROM scratch AS one\nCOPY a.txt /\nFROM one AS two\nCOPY b.txt /\nFROM two\nCOPY c.txt /\n',
    files: ['a.txt', 'b.txt', 'c.txt'],
    reads: ['a.txt', 'b.txt'],
    target: 'two',
  },
  {
    title: 'a target in other letters',
    dockerfile: 'FROM scratch AS One\nCOPY a.txt /\nFROM scratch\nCOPY b.txt /\n',
    files: ['a.txt', 'b.txt'],
    reads: ['a.txt'],
    target: 'one',
  },
  {
    title: 'ONBUILD of a stage',
    dockerfile: 'FROM scratch AS parent\nONBUILD COPY child /c\nCOPY parent /p\nFROM parent\n',
    files: ['child', 'parent', 'other'],
    reads: ['child', 'parent'],
  },
  {
    title: 'ONBUILD that nobody runs',
    dockerfile: scratch('ONBUILD COPY child /c', 'COPY own /o'),
    files: ['child', 'own'],
    reads: ['own'],
  },
  {
    title: 'a bind mount',
    dockerfile: based('RUN --mount=type=bind,source=src,target=/src cat /src/a > /out'),
    files: ['src/a', 'other/a'],
    reads: ['src/a'],
  },
  {
    title: 'a bind mount of everything',
    dockerfile: based('RUN --mount=target=/src cat /src/a /src/b/c > /out'),
    files: ['a', 'b/c'],
    reads: ['a', 'b/c'],
  },
  {
    title: 'a bind mount of a stage',
    dockerfile:
      'FROM scratch AS s\nCOPY a.txt /\nFROM base\nRUN --mount=from=s,source=/,target=/s cat /s/a.txt > /out\n',
    files: ['a.txt', 'b.txt'],
    reads: ['a.txt'],
  },
  {
    title: 'other mounts',
    dockerfile: based(
      'RUN --mount=type=cache,target=/c --mount=type=tmpfs,target=/t echo hello > /out',
      'COPY a.txt /',
    ),
    files: ['a.txt', 'c', 't'],
    reads: ['a.txt'],
  },
  { title: 'an archive', dockerfile: scratch('ADD a.tar /x/'), files: ['a.tar', 'b.tar'], reads: ['a.tar'] },
  {
    title: 'a remote file',
    dockerfile: scratch('ADD {URL} /x/', 'COPY a.txt /'),
    files: ['a.txt', 'file', 'b.txt'],
    reads: ['a.txt'],
  },
  {
    title: 'an ignore file',
    dockerfile: scratch('COPY . /'),
    ignore: '*.md\nnode_modules\n',
    files: ['a.txt', 'a.md', 'sub/b.md', 'node_modules/x', 'sub/node_modules/y'],
    reads: ['a.txt', 'sub/b.md', 'sub/node_modules/y'],
  },
  {
    title: 'an ignore file with stars',
    dockerfile: scratch('COPY . /'),
    ignore: '**/*.md\n*/temp\n*/*/deep\nfoo?\n',
    files: ['a.md', 'x/y/b.md', 'x/temp/t', 'temp/t', 'x/y/deep/d', 'x/deep', 'foo1', 'foo12'],
    reads: ['temp/t', 'x/deep', 'foo12'],
  },
  {
    title: 'an ignore file that takes back',
    dockerfile: scratch('COPY . /'),
    ignore: '*\n!keep.txt\n!src\nsrc/*.log\n!src/important.log\n',
    files: ['keep.txt', 'gone.txt', 'src/a', 'src/b.log', 'src/important.log', 'src/sub/c.log'],
    reads: ['keep.txt', 'src/a', 'src/important.log', 'src/sub/c.log', 'src/new'],
    added: ['src/new', 'new.txt'],
  },
  {
    title: 'an ignore file that takes back inside a folder',
    dockerfile: scratch('COPY . /'),
    ignore: 'docs\n!docs/README.md\n',
    files: ['docs/a', 'docs/README.md', 'docs/sub/README.md', 'b'],
    reads: ['docs/README.md', 'b'],
  },
  {
    title: 'an ignore file with two stars in the middle',
    dockerfile: scratch('COPY . /'),
    ignore: 'a/**/b\n!**/keep\n',
    files: ['a/b', 'a/x/b', 'a/x/y/b/keep', 'a/x/c', 'b'],
    reads: ['a/x/c', 'b'],
    more: ['a/x/y/b/keep'],
    // Engines before 23 do not look for what is taken back inside a folder that a wildcard left out.
  },
  {
    title: 'an ignore file with odd lines',
    dockerfile: scratch('COPY . /'),
    ignore: '# comment\n\n  spaced.txt  \n/rooted\n./dotted\nfolder/\n!\\#odd\n',
    files: ['spaced.txt', 'rooted', 'sub/rooted', 'dotted', 'folder/a', 'sub/folder/a', 'comment'],
    reads: ['sub/rooted', 'sub/folder/a', 'comment'],
  },
  {
    title: 'the order of ignore rules',
    dockerfile: scratch('COPY . /'),
    ignore: '!a.md\n*.md\n',
    files: ['a.md', 'b.txt'],
    reads: ['b.txt'],
  },
  {
    title: 'an ignore file of the Dockerfile',
    dockerfile: scratch('COPY . /'),
    ignore: '*.txt\n',
    ownIgnore: '*.md\n',
    files: ['a.txt', 'a.md'],
    reads: ['a.txt'],
  },
  {
    title: 'ignored, though named',
    dockerfile: scratch('COPY src /x/'),
    ignore: 'src/gone\n',
    files: ['src/gone', 'src/there'],
    reads: ['src/there'],
  },
  {
    title: 'a context below the root',
    dockerfile: scratch('COPY a.txt sub /x/'),
    context: 'images/one',
    files: ['a.txt', 'images/one/a.txt', 'images/one/sub/b', 'images/two/a.txt', 'images/one/c'],
    reads: ['images/one/a.txt', 'images/one/sub/b'],
  },
  {
    title: 'a Dockerfile outside its context',
    dockerfile: scratch('COPY a.txt /x/'),
    context: 'app',
    file: 'docker/Dockerfile.app',
    ignore: '*.md\n',
    files: ['app/a.txt', 'app/b', 'docker/a.txt', 'a.txt'],
    reads: ['app/a.txt'],
  },
  {
    title: 'a link as the source',
    dockerfile: scratch('COPY link /x'),
    links: { link: 'real/file' },
    files: ['real/file', 'real/other', 'other'],
    reads: ['real/file'],
  },
  {
    title: 'a link to a folder on the way',
    dockerfile: scratch('COPY link/a /x'),
    links: { link: 'real' },
    files: ['real/a', 'other'],
    reads: ['real/a'],
  },
  {
    title: 'a link to a link',
    dockerfile: scratch('COPY one /x'),
    links: { one: 'two', two: 'real' },
    files: ['real', 'other'],
    reads: ['real'],
  },
  {
    title: 'an absolute link',
    dockerfile: scratch('COPY link /x'),
    links: { link: '/real/file' },
    files: ['real/file', 'other'],
    reads: ['real/file'],
  },
  {
    title: 'links in a folder',
    dockerfile: scratch('COPY sub /x/'),
    links: { 'sub/link': '../real' },
    files: ['sub/a', 'real'],
    reads: ['sub/a'],
  },
  {
    title: 'odd names',
    dockerfile: scratch('COPY . /'),
    ignore: 'é*\n',
    files: ['ü.txt', 'é.txt', 'a b', '-dash', 'quote"', '😀/x'],
    reads: ['ü.txt', 'a b', '-dash', 'quote"', '😀/x'],
  },
  { title: 'nothing', dockerfile: based('ENV A=1', 'RUN echo hello > /x'), files: ['a.txt', 'sub/b'], reads: [] },
  { title: 'ADD of a folder', dockerfile: scratch('ADD --chown=2:2 sub /x/'), files: ['sub/a', 'b'], reads: ['sub/a'] },
  {
    title: 'an ARG used by RUN alone',
    dockerfile: based('ARG V=1', 'RUN echo $V > /v', 'COPY a.txt /'),
    files: ['a.txt', 'V'],
    reads: ['a.txt'],
    buildArgs: { V: '2' },
  },
  {
    title: 'an automatic ARG of the platform',
    dockerfile: scratch('ARG TARGETARCH', 'COPY bin-${TARGETARCH}/a /x/'),
    files: ['bin-amd64/a', 'bin-arm64/a', 'other'],
    reads: ['bin-amd64/a'],
    platforms: ['linux/amd64'],
  },
  {
    title: 'ADD of an archive and a folder',
    dockerfile: scratch('ADD a.tar sub /x/'),
    files: ['a.tar', 'sub/b', 'c'],
    reads: ['a.tar', 'sub/b'],
  },
  {
    title: 'an ONBUILD trigger that copies from a stage',
    dockerfile:
      'FROM scratch AS tools\nCOPY tool /\nFROM scratch AS parent\nONBUILD COPY --from=tools /tool /t\nFROM parent\nCOPY own /\n',
    files: ['tool', 'own', 'other'],
    later: 'asked of 28.5',
    reads: ['tool', 'own'],
  },
  // What later engines brought.
  {
    title: 'COPY --exclude',
    dockerfile: scratch('COPY --exclude=*.md . /x/'),
    files: ['a.txt', 'b.md', 'sub/c.md', 'sub/d.txt'],
    later: 'asked of 28.5',
    added: ['new.md', 'new.txt'],
    reads: ['a.txt', 'sub/c.md', 'sub/d.txt', 'new.txt'],
  },
  {
    title: 'COPY --exclude at any depth, several times',
    dockerfile: scratch('COPY --exclude=**/*.md --exclude=sub/deep . /x/'),
    files: ['a.txt', 'b.md', 'sub/c.md', 'sub/deep/d', 'other/sub/deep/e'],
    later: 'asked of 28.5',
    reads: ['a.txt', 'other/sub/deep/e'],
  },
  {
    title: 'COPY --exclude of a folder, counted from what is copied',
    dockerfile: scratch('COPY --exclude=deep --exclude=sub/a sub /x/'),
    files: ['sub/a', 'sub/deep/b', 'sub/sub/a', 'deep/c'],
    later: 'asked of 28.5',
    reads: ['sub/a'],
  },
  {
    title: 'COPY --exclude of what a star names',
    dockerfile: scratch('COPY --exclude=b.* *.txt /x/'),
    files: ['a.txt', 'b.txt', 'c.md'],
    later: 'asked of 28.5',
    reads: ['a.txt', 'b.txt'],
  },
  {
    title: 'COPY --exclude in folders that a star names',
    dockerfile: scratch('COPY --exclude=*.md s* /x/'),
    files: ['sub/a', 'sub/b.md', 'so/c.md', 'so/d', 'other/e'],
    later: 'asked of 28.5',
    reads: ['sub/a', 'so/d'],
  },
  {
    title: 'COPY --exclude of a file that is named',
    dockerfile: scratch('COPY --exclude=a.txt a.txt /x/'),
    files: ['a.txt', 'b.txt'],
    later: 'asked of 28.5',
    reads: ['a.txt'],
  },
  {
    title: 'COPY --exclude that takes back',
    dockerfile: scratch('COPY --exclude=docs --exclude=!docs/README.md . /x/'),
    files: ['a', 'docs/b', 'docs/README.md'],
    later: 'asked of 28.5',
    reads: ['a', 'docs/README.md'],
  },
  {
    title: 'COPY --exclude with a leading slash, which excludes nothing',
    dockerfile: scratch('COPY --exclude=/a --exclude=* --exclude=!/b.md x /x/', 'COPY --exclude=/y . /y/'),
    files: ['x/a', 'x/b.md', 'y/a'],
    reads: ['x/a', 'x/b.md', 'y/a'],
    later: 'asked of 28.5',
  },
  {
    title: 'COPY --exclude with a variable, which is no variable there',
    dockerfile: scratch('ARG KIND=md', 'COPY --exclude=*.${KIND} . /x/'),
    files: ['a.txt', 'b.md'],
    later: 'asked of 28.5',
    reads: ['a.txt', 'b.md'],
  },
  {
    title: 'COPY --exclude beside an ignore file',
    dockerfile: scratch('COPY --exclude=*.md . /x/'),
    ignore: '*.log\n',
    files: ['a.txt', 'b.md', 'c.log'],
    later: 'asked of 28.5',
    reads: ['a.txt'],
  },
  {
    title: 'ADD --exclude',
    dockerfile: scratch('ADD --exclude=*.md . /x/'),
    files: ['a.txt', 'b.md'],
    later: 'asked of 28.5',
    reads: ['a.txt'],
  },
  {
    title: 'a here-document as the source',
    dockerfile: scratch('COPY <<EOF /x', 'COPY a.txt /', 'b.txt', 'EOF', 'COPY c.txt /'),
    files: ['a.txt', 'b.txt', 'c.txt', 'EOF'],
    later: 'asked of 28.5',
    reads: ['c.txt'],
  },
  {
    title: 'here-documents beside files, with names and quotes',
    dockerfile: scratch(
      "COPY a.txt <<one <<-'two' b.txt /x/",
      'one text',
      'one',
      '\tCOPY c.txt /',
      '\ttwo',
      'COPY d.txt /',
    ),
    files: ['a.txt', 'b.txt', 'c.txt', 'd.txt', 'one', 'two'],
    later: 'asked of 28.5',
    reads: ['a.txt', 'b.txt', 'd.txt'],
  },
  {
    title: 'a here-document as a script',
    dockerfile: based('RUN <<EOF', 'echo COPY', 'COPY="a.txt"', 'EOF', 'COPY b.txt /'),
    files: ['a.txt', 'b.txt'],
    later: 'asked of 28.5',
    reads: ['b.txt'],
  },
  {
    title: 'a here-document as a script with a bind mount',
    dockerfile: based(
      'RUN --mount=source=src,target=/src <<EOF cat > /script',
      'cat /other/a',
      'EOF',
      'RUN --mount=source=src,target=/src cat /src/a > /out',
    ),
    files: ['src/a', 'other/a'],
    later: 'asked of 28.5',
    reads: ['src/a'],
  },
  {
    title: 'ONBUILD of a here-document',
    dockerfile: 'FROM scratch AS parent\nONBUILD COPY <<EOF child /x/\nCOPY no /\nEOF\nFROM parent\nCOPY own /\n',
    files: ['child', 'no', 'own'],
    later: 'asked of 28.5',
    reads: ['child', 'own'],
  },
  {
    title: 'an archive that stays one',
    dockerfile: scratch('ADD --unpack=false a.tar /x/'),
    files: ['a.tar', 'b.tar'],
    later: 'asked of 28.5',
    reads: ['a.tar'],
  },
  {
    title: 'COPY --link, --chmod and --chown',
    dockerfile: scratch('COPY --link --chmod=755 --chown=1:1 a.txt sub /x/'),
    files: ['a.txt', 'sub/b', 'c.txt'],
    later: 'asked of 28.5',
    reads: ['a.txt', 'sub/b'],
  },
  {
    title: 'a variable whose value is cut',
    dockerfile: scratch('ARG V=app-1.2', 'COPY ${V%-*}/a /x/', 'COPY ${V#*-}/b /y/'),
    files: ['app/a', '1.2/b', 'app-1.2/c'],
    more: ['app-1.2/c'],
    later: 'asked of 28.5',
    reads: ['app/a', '1.2/b'],
  },
];
