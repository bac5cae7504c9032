/** The plugin catalogue over HTTP, for operators. */
@NullMarked
package io.dianlu.admin.catalogue.web;

import org.jspecify.annotations.NullMarked;
