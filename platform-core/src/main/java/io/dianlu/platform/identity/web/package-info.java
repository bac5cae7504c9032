/** REST of people and departments. */
@NullMarked
package io.dianlu.platform.identity.web;

import org.jspecify.annotations.NullMarked;
