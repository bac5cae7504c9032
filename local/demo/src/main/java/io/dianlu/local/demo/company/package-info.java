/** The demo companies: their departments, people and day. */
@NullMarked
package io.dianlu.local.demo.company;

import org.jspecify.annotations.NullMarked;
