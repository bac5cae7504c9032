/** Grants over HTTP: for the tenant's administrator, and for the control plane. */
@NullMarked
package io.dianlu.platform.access.web;

import org.jspecify.annotations.NullMarked;
