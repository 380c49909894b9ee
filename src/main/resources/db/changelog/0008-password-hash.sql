--liquibase formatted sql

--changeset portal:password-hash-of-any-kind
-- the kind stands before the hash; Argon2's are longer than bcrypt's
ALTER TABLE account MODIFY COLUMN password_hash VARCHAR(200) CHARACTER SET ascii COLLATE ascii_bin NOT NULL;
--rollback ALTER TABLE account MODIFY COLUMN password_hash VARCHAR(100) CHARACTER SET ascii COLLATE ascii_bin NOT NULL;
