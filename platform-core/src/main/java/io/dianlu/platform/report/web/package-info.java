/** REST of the read models. */
@NullMarked
package io.dianlu.platform.report.web;

import org.jspecify.annotations.NullMarked;
