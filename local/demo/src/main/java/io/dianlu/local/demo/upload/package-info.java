/** Customers in batches through the platform's public batch endpoint. */
@NullMarked
package io.dianlu.local.demo.upload;

import org.jspecify.annotations.NullMarked;
