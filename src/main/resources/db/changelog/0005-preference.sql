--liquibase formatted sql

--changeset portal:preference
-- what an account has set for pages of its own, as the columns of a table; never read by a rule
CREATE TABLE preference (
    account_id BIGINT NOT NULL,
    name VARCHAR(40) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    value VARCHAR(1000) NOT NULL,
    PRIMARY KEY (account_id, name),
    CONSTRAINT preference_account FOREIGN KEY (account_id) REFERENCES account (id)
);
--rollback DROP TABLE preference;
