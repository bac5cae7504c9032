--liquibase formatted sql

--changeset dianlu:0003-event-publication
--comment A platform table without a tenant: the outbox of the event registry. Each delivery opens the scope of the tenant its event carries.
create table event_publication (
    id                     uuid        not null,
    listener_id            text        not null,
    event_type             text        not null,
    serialized_event       text        not null,
    publication_date       timestamptz not null,
    completion_date        timestamptz,
    status                 text,
    completion_attempts    int,
    last_resubmission_date timestamptz,
    primary key (id)
);
create index event_publication_by_date on event_publication (publication_date) where completion_date is null;
--rollback drop table event_publication;
