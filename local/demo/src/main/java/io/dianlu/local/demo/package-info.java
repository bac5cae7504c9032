/** Programs that fill the demo over the public APIs, as people with a login would. */
@NullMarked
package io.dianlu.local.demo;

import org.jspecify.annotations.NullMarked;
