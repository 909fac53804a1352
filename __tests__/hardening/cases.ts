/**
 * The catalogue of hostile cases: what comes, and what a user gets. A test whose title holds `case N:` proves number N;
 * `npm run generate` makes the table of docs/reliability.md of both.
 */
export interface HostileCase {
  readonly number: number;
  readonly comes: string;
  readonly ends: string;
}

export interface CaseGroup {
  readonly title: string;
  readonly from: number;
  /** In order, the first has the number `from`: [what comes, how it ends]. */
  readonly cases: readonly (readonly [comes: string, ends: string])[];
}

export const caseGroups: readonly CaseGroup[] = [
  {
    title: 'Shared by all: log, outputs, HTTP, registries, inputs',
    from: 1,
    cases: [
      ['`::command::` at the start of a foreign line', 'shown escaped; the runner reads no command'],
      ['`##[command]` in the middle of a line', 'shown escaped; no command'],
      ['Unicode white space before `::`', 'shown escaped; no command'],
      ['Line ends of any kind inside a text', 'one visible line'],
      ['Terminal escapes, bidirectional and zero-width characters', 'shown as `\\uXXXX`'],
      ['`add-matcher`, `add-mask` and their kin in a text', 'shown escaped; no effect'],
      ['An output value that looks like the file’s own grammar', 'the output holds exactly that value'],
      ['An output name with a line end, `=`, `<<`, or no name at all', 'error `DCA-ACT-002`, no output'],
      ['A filter named like an output, or like another filter but for case', 'error `DCA-DET-022` before any work'],
      [
        'Outputs above the runner’s limit; a summary above 1 MiB',
        'error `DCA-ACT-003`, nothing set; the summary is cut with a note',
      ],
      [
        '`GITHUB_OUTPUT` unset, a folder, nowhere, on a full disk; a summary that cannot be written',
        'exit 1 with `DCA-ACT-004` or `DCA-ACT-005`; for the summary a warning',
      ],
      [
        'A very short secret; a secret inside an output',
        'not masked, or each log would be blanked; error `DCA-ACT-006`, no output',
      ],
      ['Tokens, pairs of user and password, signed addresses', 'masked before their first use, in every form'],
      ['An error object that holds a request', 'shows no letter of what was sent'],
      ['An address with `user:password@` in an input or an error body', 'refused without showing it; redacted'],
      ['A secret that a server sends back, plain or encoded', 'redacted'],
      ['A secret of several lines', 'each line masked'],
      [
        'A proxy with a password; `NO_PROXY`; this machine',
        'the password is sent to the proxy alone and never shown; both are left out',
      ],
      ['A body shorter than its length', 'asked again, then exit 1'],
      ['A chunked body that is cut', 'asked again, then exit 1'],
      ['A reset inside the body', 'asked again, then exit 1'],
      ['A connection closed before the headers', 'asked again, then exit 1'],
      ['A reset before the headers', 'asked again, then exit 1'],
      ['An empty 200 where JSON belongs', 'asked again, then exit 1'],
      ['A login page for an answer, of a write too', 'asked again, then an error; never success'],
      ['JSON cut at any byte', 'never a shorter list'],
      ['A broken gzip body', 'asked again, then an error'],
      ['A gzip bomb', 'stopped at the limit of what is expected'],
      ['A body above its limit', 'error that names the limit'],
      ['One byte a second; a stall after the headers', 'each exchange has a deadline; asked again, then an error'],
      ['Endless 1xx answers, headers without end', 'error within the deadline'],
      ['`Retry-After` of any shape', 'a bounded wait or an error, never a hot loop'],
      ['A rate limit that ends in 50 minutes, in the past, or unsaid', 'error that says when; a short pause'],
      ['408, 429, 499, 5xx once; always', 'survived; exit 1 within five requests'],
      ['Refusals: 400, 401, 403, 404, 405, 413, 422, 451', 'not repeated'],
      ['A token that expires in the middle', 'one new token, and on'],
      ['A token reply of any shape', 'a usable token or an error; no header can be forged'],
      [
        'A token service elsewhere: other hosts, inner addresses, odd spellings',
        'no credential leaves, most are not asked at all',
      ],
      ['A token service that redirects', 'not followed'],
      ['A challenge header of any shape', 'one deterministic reading in linear time'],
      [
        'A redirect to another host, port or scheme; circles',
        'without credentials; plain http and more than five hops refused',
      ],
      ['A challenge from the target of a redirect', 'not answered'],
      ['A next page elsewhere, at itself, or without end', 'refused, or stopped at the cap'],
      ['`Docker-Content-Digest` wrong, missing, odd', 'the hash of the body decides'],
      ['A tag whose digest gives other bytes', 'error'],
      ['Hostile manifests: types, sizes, digests, depth, keys', 'refused before anything is followed'],
      ['References outside the grammar', 'refused with the reason; what is taken is sent exactly so'],
      ['50 KB of hostile text for each grammar', 'answered at once'],
      ['No name, no listener, bad certificates, checks turned off', 'a clear error; certificates are always checked'],
      ['SIGTERM or SIGINT in the middle', 'exit not 0; put back; journal and summary say what was done'],
      ['A thrown string, nothing, or an event loop that runs dry', 'exit 1'],
      ['Two runs at once on one target', 'each tag is of one of them; each reports what it did'],
      ['A broken environment or event', 'a clear error, or the field counts as absent'],
      ['Inputs of odd shapes', 'every wrong input in one failure; unknown names are warned about'],
    ],
  },
  {
    title: 'generate-matrix and catalogs',
    from: 55,
    cases: [
      ['An alias bomb', 'error before it is expanded'],
      ['An alias of itself', 'error'],
      ['Nesting of 100,000', 'error in under a second'],
      ['Scalars that YAML bends: `1.10`, `0777`, `no`, dates', 'stay the text that was written'],
      ['`__proto__` and `constructor` as keys, merged too', 'error; no object of the program changes'],
      ['A key twice', 'error with its line'],
      ['Several documents, tags, NUL, no UTF-8, a BOM', 'error; a byte-order mark is accepted'],
      ['A catalog or version file outside, a pipe, a device, huge', 'refused'],
      [
        '100,000 images; 256, 257, none',
        'shards or an error with the way out; none is an empty matrix with `has-entries=false`',
      ],
      ['Cycles; chains of 10,000; ladders of diamonds', 'the cycle is named; depth and width are no trouble'],
      ['Two images with one tag; names that collide when encoded', 'error that names both; the encoding can be undone'],
      [
        'Image names such as `../../x`, `CON`, 300 characters',
        'refused, or never the name of a file outside the folder',
      ],
      ['Expressions, quotes and shell in values', 'data in the matrix; no command in the log'],
      ['A build argument that looks like a credential', 'warning; the value is not printed'],
      ['Unknown, repeated or a thousand platforms', 'error'],
      ['The same catalog in another order, place or time zone', 'the same bytes'],
      [
        'A full disk or a broken service while reports are stored',
        'asked again, or an error; no outputs of what is not stored',
      ],
    ],
  },
  {
    title: 'detect-changes',
    from: 72,
    cases: [
      ['A list of files that is cut, empty or a web page', 'never “no changes”'],
      ['A lost page, or a pull request that moves between pages', 'noticed by count and head, and read again'],
      ['More files than the API lists', 'everything is built, and it says so'],
      [
        'File names with line ends, commands, or bytes that are no text',
        'exact, or counted as changed for every filter',
      ],
      ['Renames, types, modes, submodules, deletions', 'the same result by git and by the API'],
      ['A base that is an option or a command', 'refused by the grammar; no text of users is an argument of git'],
      ['A hostile work tree, configuration or environment', 'nothing of it runs'],
      ['Shallow clones, force pushes, unknown and missing bases', 'fetched, or everything is built, said aloud'],
      ['A git that is killed; a lock; a damaged repository', 'exit 1, never an empty list'],
      ['Patterns that explode', 'refused by caps; the matcher has no bad case'],
      ['Patterns that are odd', 'defined, or an error'],
      ['Filters that a pull request edits', 'on `pull_request_target` those of the base are read'],
      ['100,000 changed files', 'the output is cut at 1,000 files; the count is whole'],
    ],
  },
  {
    title: 'digest-gate',
    from: 85,
    cases: [
      ['A report or its archive of any wrong shape', 'an error of its own; the gate stays closed'],
      ['A report that is missing, unknown, or there twice', 'closed, with the names'],
      ['An artifact whose bytes are not those of its digest', 'error `DCA-GAT-026`'],
      ['An artifact of a fork, another run or commit', 'refused'],
      ['An artifact replaced between list and download', 'error; the registry is asked in any case'],
      ['A registry that holds another digest than the report', 'closed, with the difference named'],
      ['A tag that moves after the gate', 'the output pins the digest'],
      ['Any fault at any request', 'never opens the gate'],
      ['No image at all', 'error'],
      ['`skipped`, empty or odd verdicts of other jobs', 'only `true`, and only a whole seal'],
      ['A platform missing, added or unknown', 'closed by an exact rule'],
      [
        'Commands in comments: stale, quoted, edited, by strangers, look-alikes',
        'refused with exit 0 and `matched=false`',
      ],
      ['Attestations of another image', 'counted by their subject alone; never a reason to open'],
    ],
  },
  {
    title: 'wait-for-image',
    from: 98,
    cases: [
      ['404, 401, 403, 500, hanging, alternating', 'until the deadline, then the last cause'],
      ['Another digest, a platform or a child manifest missing', 'keeps waiting, or fails with what is there'],
      ['HEAD refused, without digest, or lying', 'GET decides'],
      ['The clock is set', 'the deadline does not move'],
      ['Durations that are none; an interval of 0', 'refused; no hot loop'],
      ['A thousand images and 429', 'all found, at the pace the registry allows'],
      ['A tag that flickers', 'not taken until it stands still'],
      ['The job is cancelled', 'ends within 2 seconds'],
      ['A pull limit that is used up', 'HEAD alone, and the log says so'],
    ],
  },
  {
    title: 'tag-latest',
    from: 107,
    cases: [
      ['One tag for two images, twice the same, source is target, a cycle', 'error before the first write'],
      ['One source of twenty missing', 'no tag moves'],
      ['A fault at each request', 'survived, or exit 1 with an exact list'],
      ['Killed at each request, then run again', 'the full state, never a third digest'],
      ['A write whose answer is lost', 'looked for: done, and once'],
      ['A write that is answered but not done', 'found out by reading back'],
      ['A write that is seen late, or never', 'waited for; then an error'],
      ['A tag that another run moves meanwhile', 'stays with the other run, and is reported'],
      ['Immutable tags', 'a clear error; `on-failure` says what of the rest'],
      ['Odd but valid manifest bytes', 'pushed as they are'],
      ['Large manifests, 64 platforms, attestations', 'kept whole; a refusal of the registry is told'],
      ['Versions of every school, hotfixes of old lines', 'never an older one over a newer one'],
      ['Copies: denied mounts, uploads elsewhere, bytes that change', 'a new upload, or refused'],
      ['The journal is rubbish, missing, or cannot be written', 'never read; without it nothing moves'],
      ['A token that may not push, or ends in the middle', 'nothing moves and the permission is named; a new token'],
    ],
  },
  {
    title: 'pr-comment',
    from: 122,
    cases: [
      ['A list of comments that is cut, reset or empty', 'never a second comment'],
      ['A POST whose answer is lost', 'looked for: one comment'],
      ['Several runs at once', 'one comment after they settle'],
      ['Our marker in a comment of somebody else, or quoted', 'neither edited nor deleted'],
      ['Markdown, HTML, mentions and links in foreign values', 'shown as text'],
      ['A text above GitHub’s limit', 'cut at a safe place; the rest is in the summary'],
      ['A token that only reads', 'summary and warning with the way out, or an error by input'],
      ['Closed, locked, no pull request, a number that is none', 'said, or refused before anything is sent'],
      ['A comment that is deleted or hidden meanwhile', 'made once; shown again'],
      ['A secondary rate limit; 1,000 comments; a deleted author', 'a bounded wait or an error; all pages are read'],
      ['A body file outside, a link, a pipe, 50 MB', 'refused'],
      ['A secret in a text', 'taken out of comment, summary and file'],
    ],
  },
  {
    title: 'The suite itself',
    from: 134,
    cases: [
      ['`dist/` is not what the sources build', '`npm run check-dist` fails'],
      ['Another host or no integrity in the lockfile', 'test fails'],
      ['A licence that is not on the list', 'test fails'],
      ['An action of others that is not pinned', 'test fails, on pages too'],
      ['`eval`, a shell or made-up code in a bundle', 'test fails'],
      ['A test or an action that leaves this machine', 'fails: both run without a network'],
      ['An action that writes elsewhere', 'test fails'],
      ['`action.yml`, page and code say different things', '`npm run generate -- --check` fails'],
      ['A bundle that grows', 'test fails at its budget'],
    ],
  },
];

export const cases: readonly HostileCase[] = caseGroups.flatMap(({ from, cases: group }) =>
  group.map(([comes, ends], at) => ({ number: from + at, comes, ends })),
);
