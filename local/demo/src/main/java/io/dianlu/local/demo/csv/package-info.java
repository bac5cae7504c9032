/** Customers out of a CSV file. */
@NullMarked
package io.dianlu.local.demo.csv;

import org.jspecify.annotations.NullMarked;
