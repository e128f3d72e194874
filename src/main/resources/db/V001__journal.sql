-- The journal's index. The truth is the append-only file beside this database; all of this can be rebuilt from it.
CREATE TABLE revision (
    seq       BIGINT GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    id        BINARY VARYING(32)  NOT NULL,
    record    UUID                NOT NULL,
    kind      VARCHAR(80)         NOT NULL,
    scope     VARCHAR(80)         NOT NULL,
    parents   BINARY VARYING(4096) NOT NULL,
    author    VARCHAR(200)        NOT NULL,
    device    VARCHAR(80)         NOT NULL,
    millis    BIGINT              NOT NULL,
    counter   INTEGER             NOT NULL,
    change_id UUID                NOT NULL,
    reason    VARCHAR(10000),
    settles   VARCHAR(10000),
    content   VARCHAR(1048576)
);
CREATE UNIQUE INDEX revision_id ON revision (id);
CREATE INDEX revision_record ON revision (record, seq);
CREATE INDEX revision_scope ON revision (scope, seq);
CREATE INDEX revision_change ON revision (change_id);

CREATE TABLE record (
    id       UUID         NOT NULL PRIMARY KEY,
    first    BIGINT       NOT NULL,
    kind     VARCHAR(80)  NOT NULL,
    scope    VARCHAR(80)  NOT NULL,
    heads    BINARY VARYING(8192) NOT NULL,
    clashes  VARCHAR(10000),
    millis   BIGINT       NOT NULL,
    counter  INTEGER      NOT NULL,
    author   VARCHAR(200) NOT NULL,
    content  VARCHAR(1048576)
);
CREATE INDEX record_kind ON record (kind, scope, first);

CREATE TABLE applied (
    file   VARCHAR(80) NOT NULL PRIMARY KEY,
    frames BIGINT      NOT NULL
);
