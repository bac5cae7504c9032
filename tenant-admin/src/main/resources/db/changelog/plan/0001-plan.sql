--liquibase formatted sql

--changeset dianlu:0001-plan
--comment What a tenant can buy 套餐 (P-03): limits by name, where a missing name means no limit, and the plugins it includes.
create table plan (
    code       text  not null collate "C",
    name_zh_cn text  not null,
    name_zh_tw text  not null,
    name_en    text  not null,
    limits     jsonb not null default '{}',
    plugins    text[] not null default '{}',
    primary key (code)
);
insert into plan (code, name_zh_cn, name_zh_tw, name_en) values ('standard', '标准版', '標準版', 'Standard');
--rollback drop table plan;
