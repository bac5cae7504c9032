package io.dianlu.platform.canary;

import org.springframework.modulith.Modulithic;

/** A little house that is wrong on purpose: its lower room uses the upper one without saying so. */
@Modulithic
public class CanaryApplication {}
