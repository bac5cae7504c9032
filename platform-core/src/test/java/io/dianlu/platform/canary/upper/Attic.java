package io.dianlu.platform.canary.upper;

public class Attic {}
