/** Rules and rows of the tenants. */
@NullMarked
package io.dianlu.admin.tenant.internal;

import org.jspecify.annotations.NullMarked;
