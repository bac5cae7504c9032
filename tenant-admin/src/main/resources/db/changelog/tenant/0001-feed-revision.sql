--liquibase formatted sql

--changeset dianlu:0001-feed-revision
--comment One row that every writer locks first: revisions are committed in the order they were given out, so a reader misses none.
create table feed_revision (
    only_row boolean not null default true check (only_row),
    revision bigint  not null,
    primary key (only_row)
);
insert into feed_revision (revision) values (0);
--rollback drop table feed_revision;
