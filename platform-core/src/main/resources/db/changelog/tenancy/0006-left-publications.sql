--liquibase formatted sql

--changeset dianlu:0006-left-publications
--comment An event 领域事件 that stayed behind in the outbox is told again in the order of waiting, and those under lease are counted, both by an index. A publication that is heard at once is in as many indexes as before: the second holds none but those that were told again.
create index event_publication_by_wait on event_publication (coalesce(last_resubmission_date, publication_date))
    where completion_date is null;
create index event_publication_by_lease on event_publication (last_resubmission_date)
    where completion_date is null and last_resubmission_date is not null;
drop index event_publication_by_date;

--rollback create index event_publication_by_date on event_publication (publication_date) where completion_date is null;
--rollback drop index event_publication_by_lease;
--rollback drop index event_publication_by_wait;
