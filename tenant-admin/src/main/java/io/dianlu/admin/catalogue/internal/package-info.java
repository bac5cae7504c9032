/** Asks the data plane, and notes what operators decide. */
@NullMarked
package io.dianlu.admin.catalogue.internal;

import org.jspecify.annotations.NullMarked;
