-- What laptops signed of the journal, and what is still to be signed here. All of it can be rebuilt from the journal's files.
ALTER TABLE revision ALTER COLUMN seq DROP IDENTITY;

CREATE TABLE segment (
    hash     BINARY VARYING(32) NOT NULL PRIMARY KEY,
    device   VARCHAR(80)        NOT NULL,
    scope    VARCHAR(80)        NOT NULL,
    number   BIGINT             NOT NULL,
    previous BINARY VARYING(32) NOT NULL,
    versions INTEGER            NOT NULL,
    length   INTEGER            NOT NULL,
    digest   BINARY VARYING(32) NOT NULL,
    file     VARCHAR(80)        NOT NULL,
    frame    BIGINT             NOT NULL,
    place    BIGINT             NOT NULL
);

CREATE TABLE unsealed (
    seq   BIGINT      NOT NULL PRIMARY KEY,
    scope VARCHAR(80) NOT NULL
);
CREATE INDEX unsealed_scope ON unsealed (scope, seq);
INSERT INTO unsealed (seq, scope) SELECT seq, scope FROM revision WHERE scope <> 'this-laptop';

CREATE TABLE open_clash (
    record UUID NOT NULL PRIMARY KEY
);
INSERT INTO open_clash (record) SELECT id FROM record WHERE clashes IS NOT NULL;

CREATE TABLE arrival (
    id        UUID   NOT NULL PRIMARY KEY,
    first_seq BIGINT NOT NULL,
    last_seq  BIGINT NOT NULL
);
