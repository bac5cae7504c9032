package io.dianlu.platform.identity;

/** A person as others see them in a list. */
public record NamedPerson(PersonId id, String name) {}
