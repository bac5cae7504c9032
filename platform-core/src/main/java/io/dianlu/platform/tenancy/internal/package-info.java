/** How the locks are wired into Hibernate, PostgreSQL and the event registry. */
@NullMarked
package io.dianlu.platform.tenancy.internal;

import org.jspecify.annotations.NullMarked;
