// The tables of the store, in the steps in which they came to be.
//
// articles     what was fed; texts: byte for byte, and what was read in it
// runs         an extraction of an article by one state of the rules
// proposals    an attribution of a run, or one that a reviewer added; those of
//              the article's last run are current, older ones stay
// decisions    the log: triggers refuse to change or delete a line
// places       derived: which current attribution a decision is about, and
//              where its replacement stands now; null when none is left
// people       everyone who is said to have said something, by name, over all
//              articles; named = 0: only described ("a teacher")
// speakers     derived: who says what is current; `said` is whom the article
//              or an edit names, `person` whom that comes to after merges
// merged       derived: who was merged into whom, in one article or, for
//              article 0, everywhere
// rule_counts  derived: what became of what each rule proposed
// intakes      what is to be read behind the scenes, and outcomes of it
// webhooks     whom to tell, and deliveries to them
// answers      what was answered to a request with an Idempotency-Key
//
// proposals.state, .conflict and .replacement are derived from decisions too;
// they are columns so that lists can be filtered by them and need not ask the
// log. Counts are kept by triggers: with 100,000 attributions, counting them
// again for each list would take longer than a list may.
#ifndef QUOTH_TOOLS_SERVE_SCHEMA_H_
#define QUOTH_TOOLS_SERVE_SCHEMA_H_

namespace quoth {

// Step i takes a store of version i to version i + 1.
inline constexpr const char* kSchemaSteps[] = {
    R"sql(
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
)sql",
    R"sql(
CREATE TABLE texts (
  article INTEGER PRIMARY KEY REFERENCES articles,
  fed BLOB NOT NULL,
  text TEXT NOT NULL
) STRICT;
INSERT INTO texts SELECT n, fed, text FROM articles;
ALTER TABLE articles DROP COLUMN fed;
ALTER TABLE articles DROP COLUMN text;
ALTER TABLE articles ADD COLUMN attributions INTEGER NOT NULL DEFAULT 0;
ALTER TABLE articles ADD COLUMN reviewed INTEGER NOT NULL DEFAULT 0;
ALTER TABLE articles ADD COLUMN conflicts INTEGER NOT NULL DEFAULT 0;
UPDATE articles SET (attributions, reviewed, conflicts) =
  (SELECT count(*), coalesce(sum(p.state <> 'open'), 0),
          coalesce(sum(p.conflict), 0)
   FROM proposals p WHERE p.article = articles.n AND p.current = 1);
CREATE INDEX articles_open ON articles ((reviewed < attributions), n);

CREATE TABLE all_decisions (
  n INTEGER PRIMARY KEY AUTOINCREMENT,
  attribution TEXT,
  article TEXT,
  reviewer TEXT NOT NULL,
  at TEXT NOT NULL,
  verdict TEXT NOT NULL,
  reason TEXT,
  replacement TEXT,
  undoes INTEGER REFERENCES decisions,
  batch INTEGER REFERENCES decisions,
  seen TEXT,
  exact TEXT,
  prefix TEXT,
  suffix TEXT
) STRICT;
INSERT INTO all_decisions SELECT n, attribution, article, reviewer, at,
  verdict, reason, replacement, undoes, NULL, seen, exact, prefix, suffix
  FROM decisions;
DROP TABLE decisions;
ALTER TABLE all_decisions RENAME TO decisions;
CREATE INDEX decisions_attribution ON decisions (attribution);
CREATE INDEX decisions_article ON decisions (article);
CREATE TRIGGER decisions_stay BEFORE DELETE ON decisions
  BEGIN SELECT RAISE(ABORT, 'decisions are never deleted'); END;
CREATE TRIGGER decisions_are_final BEFORE UPDATE ON decisions
  BEGIN SELECT RAISE(ABORT, 'decisions are never changed'); END;
ALTER TABLE places ADD COLUMN replacement TEXT;
UPDATE places SET replacement =
  (SELECT d.replacement FROM decisions d WHERE d.n = places.decision);

ALTER TABLE proposals ADD COLUMN added_by TEXT;
ALTER TABLE proposals ADD COLUMN replacement TEXT;
DROP INDEX proposals_judged;

CREATE TABLE rule_counts (
  rule TEXT PRIMARY KEY,
  proposed INTEGER NOT NULL,
  accepted INTEGER NOT NULL,
  rejected INTEGER NOT NULL,
  edited INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
INSERT INTO rule_counts SELECT coalesce(rule, ''), count(*),
  sum(state = 'accepted'), sum(state = 'rejected'), sum(state = 'edited')
  FROM proposals WHERE current = 1 GROUP BY rule;

CREATE TRIGGER proposals_counted AFTER INSERT ON proposals
WHEN NEW.current = 1 BEGIN
  UPDATE articles SET attributions = attributions + 1,
    reviewed = reviewed + (NEW.state <> 'open'),
    conflicts = conflicts + NEW.conflict WHERE n = NEW.article;
  INSERT INTO rule_counts
    SELECT coalesce(NEW.rule, ''), 1, NEW.state = 'accepted',
      NEW.state = 'rejected', NEW.state = 'edited'
    WHERE NEW.added_by IS NULL
    ON CONFLICT DO UPDATE SET proposed = proposed + 1,
      accepted = accepted + excluded.accepted,
      rejected = rejected + excluded.rejected,
      edited = edited + excluded.edited;
END;
CREATE TRIGGER proposals_counted_anew
AFTER UPDATE OF state, current, conflict ON proposals BEGIN
  UPDATE articles SET
    attributions = attributions + NEW.current - OLD.current,
    reviewed = reviewed + (NEW.current AND NEW.state <> 'open')
      - (OLD.current AND OLD.state <> 'open'),
    conflicts = conflicts + (NEW.current AND NEW.conflict)
      - (OLD.current AND OLD.conflict)
    WHERE n = NEW.article;
  UPDATE rule_counts SET
    proposed = proposed + NEW.current - OLD.current,
    accepted = accepted + (NEW.current AND NEW.state = 'accepted')
      - (OLD.current AND OLD.state = 'accepted'),
    rejected = rejected + (NEW.current AND NEW.state = 'rejected')
      - (OLD.current AND OLD.state = 'rejected'),
    edited = edited + (NEW.current AND NEW.state = 'edited')
      - (OLD.current AND OLD.state = 'edited')
    WHERE NEW.added_by IS NULL AND rule = coalesce(NEW.rule, '');
END;

CREATE TABLE all_tokens (
  n INTEGER PRIMARY KEY,
  hash TEXT NOT NULL UNIQUE,
  name TEXT NOT NULL,
  role TEXT NOT NULL,
  made_at TEXT NOT NULL,
  revoked_at TEXT
) STRICT;
INSERT INTO all_tokens (hash, name, role, made_at)
  SELECT hash, name, role, made_at FROM tokens;
DROP TABLE tokens;
ALTER TABLE all_tokens RENAME TO tokens;
CREATE UNIQUE INDEX tokens_name ON tokens (name) WHERE revoked_at IS NULL;
)sql",
    R"sql(
CREATE TABLE people (
  n INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  name TEXT NOT NULL UNIQUE,
  kind TEXT NOT NULL,
  named INTEGER NOT NULL,
  conflict INTEGER NOT NULL DEFAULT 0,
  attributions INTEGER NOT NULL DEFAULT 0
) STRICT;
CREATE INDEX people_quoted ON people (attributions, n) WHERE named = 1;
CREATE VIRTUAL TABLE people_words USING fts5
  (name, content = '', tokenize = 'unicode61 remove_diacritics 2');

DROP TABLE speakers;
CREATE TABLE speakers (
  proposal INTEGER NOT NULL REFERENCES proposals,
  said INTEGER NOT NULL REFERENCES people,
  person INTEGER NOT NULL REFERENCES people,
  article INTEGER NOT NULL REFERENCES articles,
  entity TEXT,
  PRIMARY KEY (proposal, said)
) STRICT, WITHOUT ROWID;
CREATE INDEX speakers_said ON speakers (said, proposal);
CREATE INDEX speakers_person ON speakers (person, proposal);
CREATE TABLE person_articles (
  person INTEGER NOT NULL,
  article INTEGER NOT NULL,
  attributions INTEGER NOT NULL,
  PRIMARY KEY (person, article)
) STRICT, WITHOUT ROWID;
CREATE TRIGGER speakers_counted AFTER INSERT ON speakers BEGIN
  UPDATE people SET attributions = attributions + 1 WHERE n = NEW.person;
  INSERT INTO person_articles VALUES (NEW.person, NEW.article, 1)
    ON CONFLICT DO UPDATE SET attributions = attributions + 1;
END;
CREATE TRIGGER speakers_discounted AFTER DELETE ON speakers BEGIN
  UPDATE people SET attributions = attributions - 1 WHERE n = OLD.person;
  UPDATE person_articles SET attributions = attributions - 1
    WHERE person = OLD.person AND article = OLD.article;
  DELETE FROM person_articles WHERE person = OLD.person
    AND article = OLD.article AND attributions = 0;
END;
CREATE TRIGGER proposals_silenced AFTER UPDATE OF current ON proposals
WHEN NEW.current = 0 AND OLD.current = 1 BEGIN
  DELETE FROM speakers WHERE proposal = NEW.n;
END;

ALTER TABLE decisions ADD COLUMN entity TEXT;
ALTER TABLE decisions ADD COLUMN merged_into TEXT;
CREATE INDEX decisions_entity ON decisions (entity)
  WHERE entity IS NOT NULL;
CREATE TABLE merged (
  person INTEGER NOT NULL REFERENCES people,
  article INTEGER NOT NULL,
  into_person INTEGER NOT NULL REFERENCES people,
  PRIMARY KEY (person, article)
) STRICT, WITHOUT ROWID;
CREATE INDEX merged_into ON merged (into_person);
)sql",
    R"sql(
ALTER TABLE articles ADD COLUMN fed_charset TEXT NOT NULL DEFAULT '';
ALTER TABLE articles ADD COLUMN fed_url TEXT NOT NULL DEFAULT '';

CREATE TABLE intakes (
  n INTEGER PRIMARY KEY AUTOINCREMENT,
  source TEXT NOT NULL,
  follow INTEGER NOT NULL,
  by TEXT NOT NULL,
  at TEXT NOT NULL,
  state TEXT NOT NULL DEFAULT 'waiting',
  stored INTEGER NOT NULL DEFAULT 0,
  known INTEGER NOT NULL DEFAULT 0,
  refused INTEGER NOT NULL DEFAULT 0,
  changed INTEGER NOT NULL,
  bytes BLOB
) STRICT;
CREATE INDEX intakes_left ON intakes (n) WHERE state <> 'done';
CREATE INDEX intakes_changed ON intakes (changed);
CREATE TABLE outcomes (
  intake INTEGER NOT NULL REFERENCES intakes,
  n INTEGER NOT NULL,
  source TEXT NOT NULL,
  status TEXT NOT NULL,
  article TEXT,
  detail TEXT,
  PRIMARY KEY (intake, n)
) STRICT, WITHOUT ROWID;

CREATE TABLE webhooks (
  n INTEGER PRIMARY KEY AUTOINCREMENT,
  id TEXT NOT NULL UNIQUE,
  url TEXT NOT NULL,
  secret TEXT NOT NULL,
  state TEXT NOT NULL DEFAULT 'on',
  made_at TEXT NOT NULL,
  made_by TEXT NOT NULL
) STRICT;
CREATE TABLE deliveries (
  n INTEGER PRIMARY KEY AUTOINCREMENT,
  webhook INTEGER NOT NULL REFERENCES webhooks,
  payload TEXT NOT NULL,
  made_at TEXT NOT NULL,
  next_at INTEGER NOT NULL,
  state TEXT NOT NULL DEFAULT 'waiting',
  attempts INTEGER NOT NULL DEFAULT 0,
  status INTEGER,
  error TEXT
) STRICT;
CREATE INDEX deliveries_due ON deliveries (next_at, n)
  WHERE state = 'waiting';
CREATE INDEX deliveries_webhook ON deliveries (webhook, n);

CREATE INDEX proposals_confidence ON proposals (confidence)
  WHERE current = 1;
)sql"};

}  // namespace quoth

#endif  // QUOTH_TOOLS_SERVE_SCHEMA_H_
