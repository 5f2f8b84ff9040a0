// The tables of the store, in the steps in which they came to be.
//
// articles   what was fed, byte for byte
// runs       an extraction of an article by one state of the rules
// proposals  an attribution of a run; those of the article's last run are
//            current, older ones stay
// decisions  the log: triggers refuse to change or delete a line
// places     derived: which current attribution a decision is about; null when
//            none is left (orphaned)
// answers    what was answered to a request with an Idempotency-Key
//
// proposals.state and proposals.conflict are derived from decisions too; they
// are columns so that lists can be filtered by them.
#ifndef QUOTH_TOOLS_SERVE_SCHEMA_H_
#define QUOTH_TOOLS_SERVE_SCHEMA_H_

namespace quoth {

// Step i takes a store of version i to version i + 1.
inline constexpr const char* kSchemaSteps[] = {R"sql(
CREATE TABLE articles (
  n INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  source TEXT NOT NULL,
  media_type TEXT NOT NULL,
  fed_source TEXT NOT NULL,
  fed BLOB NOT NULL,
  text TEXT NOT NULL,
  url TEXT,
  title TEXT,
  publisher TEXT,
  published TEXT,
  fed_at TEXT NOT NULL,
  fed_by TEXT NOT NULL,
  run INTEGER NOT NULL DEFAULT 0,
  superseded_by TEXT
) STRICT;
CREATE INDEX articles_url ON articles (url) WHERE url IS NOT NULL;
CREATE INDEX articles_superseded ON articles (superseded_by)
  WHERE superseded_by IS NOT NULL;
CREATE INDEX articles_publisher ON articles (publisher);
CREATE INDEX articles_published ON articles (published);

CREATE TABLE runs (
  n INTEGER PRIMARY KEY,
  article INTEGER NOT NULL REFERENCES articles,
  rules_sha256 TEXT NOT NULL,
  at TEXT NOT NULL,
  graph TEXT NOT NULL
) STRICT;

CREATE TABLE proposals (
  n INTEGER PRIMARY KEY AUTOINCREMENT,
  run INTEGER NOT NULL REFERENCES runs,
  article INTEGER NOT NULL REFERENCES articles,
  id TEXT NOT NULL,
  current INTEGER NOT NULL,
  mode TEXT NOT NULL,
  zone TEXT NOT NULL,
  rule TEXT,
  confidence REAL,
  data TEXT NOT NULL,
  exact TEXT NOT NULL,
  prefix TEXT NOT NULL,
  suffix TEXT NOT NULL,
  state TEXT NOT NULL DEFAULT 'open',
  conflict INTEGER NOT NULL DEFAULT 0
) STRICT;
CREATE INDEX proposals_id ON proposals (id, n);
CREATE UNIQUE INDEX proposals_current ON proposals (id) WHERE current = 1;
CREATE INDEX proposals_article ON proposals (article, n) WHERE current = 1;
CREATE INDEX proposals_rule ON proposals (rule, n) WHERE current = 1;
CREATE INDEX proposals_mode ON proposals (mode, n) WHERE current = 1;
CREATE INDEX proposals_state ON proposals (state, n) WHERE current = 1;
CREATE INDEX proposals_judged ON proposals (rule, state) WHERE current = 1;
CREATE INDEX proposals_conflict ON proposals (n)
  WHERE current = 1 AND conflict = 1;

CREATE TABLE speakers (
  proposal INTEGER NOT NULL REFERENCES proposals,
  name TEXT NOT NULL,
  entity TEXT NOT NULL,
  kind TEXT NOT NULL,
  PRIMARY KEY (name, proposal, entity)
) STRICT, WITHOUT ROWID;

CREATE VIRTUAL TABLE words USING fts5
  (content, speakers, content = '', tokenize = 'unicode61');

CREATE TABLE decisions (
  n INTEGER PRIMARY KEY AUTOINCREMENT,
  attribution TEXT NOT NULL,
  article TEXT NOT NULL,
  reviewer TEXT NOT NULL,
  at TEXT NOT NULL,
  verdict TEXT NOT NULL,
  reason TEXT,
  replacement TEXT,
  undoes INTEGER REFERENCES decisions,
  seen TEXT NOT NULL,
  exact TEXT NOT NULL,
  prefix TEXT NOT NULL,
  suffix TEXT NOT NULL
) STRICT;
CREATE INDEX decisions_attribution ON decisions (attribution);
CREATE INDEX decisions_article ON decisions (article);
CREATE TRIGGER decisions_stay BEFORE DELETE ON decisions
  BEGIN SELECT RAISE(ABORT, 'decisions are never deleted'); END;
CREATE TRIGGER decisions_are_final BEFORE UPDATE ON decisions
  BEGIN SELECT RAISE(ABORT, 'decisions are never changed'); END;

CREATE TABLE places (
  decision INTEGER PRIMARY KEY REFERENCES decisions,
  attribution TEXT
) STRICT;
CREATE INDEX places_attribution ON places (attribution);

CREATE TABLE tokens (
  hash TEXT PRIMARY KEY,
  name TEXT NOT NULL UNIQUE,
  role TEXT NOT NULL,
  made_at TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE answers (
  key TEXT NOT NULL,
  caller TEXT NOT NULL,
  request_sha256 TEXT NOT NULL,
  status INTEGER NOT NULL,
  body TEXT NOT NULL,
  at TEXT NOT NULL,
  PRIMARY KEY (key, caller)
) STRICT, WITHOUT ROWID;
)sql"};

}  // namespace quoth

#endif  // QUOTH_TOOLS_SERVE_SCHEMA_H_
