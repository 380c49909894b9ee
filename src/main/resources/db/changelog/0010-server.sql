--liquibase formatted sql
-- What the server itself remembers.

--changeset portal:server-key
CREATE TABLE server_key (
    id    TINYINT    NOT NULL PRIMARY KEY,
    value BINARY(32) NOT NULL,
    CONSTRAINT server_key_one CHECK (id = 1)
);
--rollback DROP TABLE server_key;

--changeset portal:demo-account
-- Accounts that came with the demo; before this column no others could be opened beside them.
ALTER TABLE account ADD COLUMN demo BOOLEAN NOT NULL DEFAULT FALSE;
UPDATE account SET demo = TRUE WHERE EXISTS (SELECT 1 FROM (SELECT id FROM account WHERE username = 'pengamat') observer);
--rollback ALTER TABLE account DROP COLUMN demo;
