--liquibase formatted sql

--changeset portal:task-series
-- tasks that were made for many regions at once stay a series: the id of the first of them, in each
ALTER TABLE task ADD COLUMN series_id BIGINT NULL AFTER code;
ALTER TABLE task ADD CONSTRAINT task_series FOREIGN KEY (series_id) REFERENCES task (id);
--rollback ALTER TABLE task DROP FOREIGN KEY task_series;
--rollback ALTER TABLE task DROP COLUMN series_id;
