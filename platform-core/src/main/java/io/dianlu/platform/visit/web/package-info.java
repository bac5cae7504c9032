/** REST of visits. */
@NullMarked
package io.dianlu.platform.visit.web;

import org.jspecify.annotations.NullMarked;
