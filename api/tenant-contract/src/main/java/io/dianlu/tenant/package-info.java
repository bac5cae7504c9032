/**
 * What the data plane and the control plane agree on about a tenant: its identity, its profile and where to look it up. JDK types and
 * JSpecify only; depends on nothing of ours.
 */
@NullMarked
package io.dianlu.tenant;

import org.jspecify.annotations.NullMarked;
