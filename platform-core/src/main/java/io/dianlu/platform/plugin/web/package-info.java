@NullMarked
package io.dianlu.platform.plugin.web;

import org.jspecify.annotations.NullMarked;
