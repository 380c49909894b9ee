--liquibase formatted sql
-- Taken before all other changes, see Lease.

--changeset portal:lease
CREATE TABLE portal_lease (
    id     TINYINT                                     NOT NULL PRIMARY KEY,
    holder VARCHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    until  DATETIME(6)                                 NOT NULL,
    CONSTRAINT portal_lease_one CHECK (id = 1)
);
INSERT INTO portal_lease (id, holder, until) VALUES (1, '', '2000-01-01');
--rollback DROP TABLE portal_lease;
