/** Notes on shops: an example of a plugin that has a table, addresses, a page, a step of the visit and a report. */
@NullMarked
package io.dianlu.plugins.shopnotes;

import org.jspecify.annotations.NullMarked;
