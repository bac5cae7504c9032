package io.dianlu.platform.canary.visit;

/** Wrong on purpose: a door that is a class. */
public class HeavyDoor {}
