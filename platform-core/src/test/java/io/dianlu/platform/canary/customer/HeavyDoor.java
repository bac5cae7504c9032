package io.dianlu.platform.canary.customer;

/** Wrong on purpose: a door that is a class. */
public class HeavyDoor {}
