/**
 * Every GraphQL document that this suite sends.
 *
 * `scripts/github-openapi-subset.mjs` validates them against GitHub's schema, and the stand-in of the tests takes
 * no others. `fullDatabaseId` and node ids are used because `databaseId` is a signed 32-bit number, which comment ids outgrew.
 */

/** Whose these comments are, and what they say now. `viewerDidAuthor` is right for every kind of token, where `GET /user` refuses an App's. */
export const commentAuthors = `query($ids: [ID!]!) {
  nodes(ids: $ids) {
    __typename
    ... on IssueComment {
      id
      viewerDidAuthor
      isMinimized
      body
    }
  }
}`;

export const minimizeComment = `mutation($id: ID!) {
  minimizeComment(input: { subjectId: $id, classifier: OUTDATED }) {
    minimizedComment {
      __typename
      isMinimized
    }
  }
}`;

export const unminimizeComment = `mutation($id: ID!) {
  unminimizeComment(input: { subjectId: $id }) {
    unminimizedComment {
      __typename
      isMinimized
    }
  }
}`;
