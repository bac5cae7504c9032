/** REST of customers. */
@NullMarked
package io.dianlu.platform.customer.web;

import org.jspecify.annotations.NullMarked;
